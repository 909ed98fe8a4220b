<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

/** How much a canned reply is used. */
final class ReplyFigures {

	/** @param \DateTimeImmutable|null $last_used_at Midnight of the day, UTC. */
	public function __construct(
		public readonly int $uses = 0,
		public readonly int $uses_90_days = 0,
		public readonly ?\DateTimeImmutable $last_used_at = null
	) {}
}
