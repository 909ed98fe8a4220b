<?php
declare(strict_types=1);

namespace Sanad\Reads;

/** How far somebody has read a ticket. */
final class Read {

	/** @param int $message_id The newest message that he has seen. */
	public function __construct(
		public readonly int $user_id,
		public readonly int $message_id,
		public readonly \DateTimeImmutable $read_at
	) {}
}
