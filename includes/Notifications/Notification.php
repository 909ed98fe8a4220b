<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Database\Row;

/** One thing that an agent is told of. */
final class Notification {

	/**
	 * @param int                     $message_id What it is about, or 0 for the ticket as a whole.
	 * @param string                  $actor_name Who did it; empty for Sanad itself.
	 * @param \DateTimeImmutable|null $seen_at    Null until he has seen it.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $user_id,
		public readonly NotificationEvent $event,
		public readonly int $ticket_id,
		public readonly int $message_id,
		public readonly string $actor_name,
		public readonly \DateTimeImmutable $created_at,
		public readonly ?\DateTimeImmutable $seen_at
	) {}

	/**
	 * @param array<string, string|null> $values A whole row of the table.
	 * @return self|null Null for an event of another version of Sanad.
	 */
	public static function from_row( array $values ): ?self {
		$row   = new Row( $values );
		$event = NotificationEvent::tryFrom( $row->text( 'event' ) );
		return null === $event ? null : new self(
			$row->int( 'id' ),
			$row->int( 'user_id' ),
			$event,
			$row->int( 'ticket_id' ),
			$row->int( 'message_id' ),
			$row->text( 'actor_name' ),
			$row->time( 'created_at' ),
			$row->time_or_null( 'seen_at' )
		);
	}
}
