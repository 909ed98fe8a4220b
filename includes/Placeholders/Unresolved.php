<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** A place in a template that could not be filled, said to whoever can mend it. */
final class Unresolved {

	/**
	 * @param string $placeholder As it stands between the braces.
	 * @param string $message     Translated sentence.
	 * @param int    $position    Of its braces in the template, in UTF-16 units.
	 */
	public function __construct(
		public readonly string $placeholder,
		public readonly Reason $reason,
		public readonly string $message,
		public readonly int $position
	) {}

	/** @return array{placeholder: string, reason: string, message: string, position: int} */
	public function to_array(): array {
		return array(
			'placeholder' => $this->placeholder,
			'reason'      => $this->reason->value,
			'message'     => $this->message,
			'position'    => $this->position,
		);
	}
}
