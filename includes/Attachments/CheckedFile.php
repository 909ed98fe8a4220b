<?php
declare(strict_types=1);

namespace Sanad\Attachments;

/** What is known of a file that passed the rules. */
final class CheckedFile {

	/**
	 * @param string $name Cleaned name with its ending.
	 * @param string $mime By content.
	 * @param int    $size Bytes.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $mime,
		public readonly int $size
	) {}
}
