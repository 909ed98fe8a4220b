<?php
declare(strict_types=1);

namespace Sanad\Agents;

/** How an agent writes: chosen by himself. */
final class Profile {

	public const MIN_UNDO     = 5;
	public const MAX_UNDO     = 30;
	public const DEFAULT_UNDO = 10;

	/**
	 * @param string $signature_html Sanitised; empty: that of the mailbox.
	 * @param int    $undo_seconds   In which a reply that he sent can be taken back.
	 */
	public function __construct(
		public readonly string $signature_html = '',
		public readonly int $undo_seconds = self::DEFAULT_UNDO
	) {}
}
