<?php
declare(strict_types=1);

namespace Sanad\Presence;

/** An agent at a ticket. */
final class Presence {

	public function __construct(
		public readonly int $user_id,
		public readonly PresenceState $state,
		public readonly \DateTimeImmutable $until
	) {}
}
