<?php
declare(strict_types=1);

namespace Sanad\Search;

/** A word and where it stands in a text. */
final class PlacedWord {

	/**
	 * @param string $word    Folded.
	 * @param string $written As it stands in the text, with its marks.
	 * @param int    $offset  Of its first byte.
	 */
	public function __construct(
		public readonly string $word,
		public readonly string $written,
		public readonly int $offset
	) {}

	/** Offset of the byte after its last one. */
	public function end(): int {
		return $this->offset + strlen( $this->written );
	}
}
