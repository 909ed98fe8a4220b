<?php
declare(strict_types=1);

namespace Sanad\Privacy;

/** What one step of erasing did. */
final class ErasedPage {

	/**
	 * @param bool         $removed  Whether something was erased.
	 * @param bool         $done     Whether nothing is left to do.
	 * @param list<string> $retained What stays and why, as sentences for the owner.
	 */
	public function __construct(
		public readonly bool $removed,
		public readonly bool $done,
		public readonly array $retained = array()
	) {}

	/**
	 * As WordPress wants it.
	 *
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function to_array(): array {
		return array(
			'items_removed'  => $this->removed,
			'items_retained' => array() !== $this->retained,
			'messages'       => $this->retained,
			'done'           => $this->done,
		);
	}
}
