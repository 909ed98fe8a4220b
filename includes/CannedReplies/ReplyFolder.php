<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** A shelf for canned replies. */
final class ReplyFolder {

	/**
	 * @param string $name      Plain text.
	 * @param int    $parent_id 0 at the top.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly int $parent_id,
		public readonly int $order
	) {}
}
