<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;

/** What happens to tickets by time alone: a snooze ends, a resolved ticket closes. */
final class DueTickets {

	/** Option with the days after which a resolved ticket closes; 0 for never. */
	public const CLOSE_AFTER_OPTION = 'sanad_close_after_days';

	public const CLOSE_AFTER_DAYS = 14;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly TicketEvents $events,
		private readonly Clock $clock
	) {}

	/** @return int How many snoozes were ended. */
	public function wake_snoozed( int $limit ): int {
		$woken = 0;
		foreach ( $this->tickets->snooze_due( $this->clock->now(), $limit ) as $id ) {
			$woken += (int) $this->change(
				$id,
				fn ( Ticket $ticket ): bool => Queue::Snoozed === $ticket->queue && $ticket->snoozed_until <= $this->clock->now(),
				array( 'snoozed_until' => null ),
				Event::TICKET_WOKEN
			);
		}
		return $woken;
	}

	/** @return int How many tickets were closed. */
	public function close_resolved( int $limit ): int {
		$days = get_option( self::CLOSE_AFTER_OPTION, self::CLOSE_AFTER_DAYS );
		$days = is_numeric( $days ) ? (int) $days : self::CLOSE_AFTER_DAYS;
		if ( $days <= 0 ) {
			return 0;
		}
		$before = $this->clock->now()->modify( "-{$days} days" );
		$closed = 0;
		foreach ( $this->tickets->closing_due( $before, $limit ) as $id ) {
			$closed += (int) $this->change(
				$id,
				static fn ( Ticket $ticket ): bool => Status::Resolved === $ticket->status && $ticket->resolved_at <= $before,
				array( 'status' => Status::Closed->value ),
				Event::TICKET_CLOSED
			);
		}
		return $closed;
	}

	/**
	 * One transaction a ticket, so that one that fails keeps nobody else waiting.
	 *
	 * @param callable(Ticket): bool         $still_due Asked again under the lock: somebody may have been faster.
	 * @param array<string, int|string|null> $values
	 */
	private function change( int $id, callable $still_due, array $values, string $event ): bool {
		return $this->db->transaction(
			function () use ( $id, $still_due, $values, $event ): bool {
				$ticket = $this->tickets->find_for_update( $id );
				if ( null === $ticket || ! $still_due( $ticket ) ) {
					return false;
				}
				$after = $this->writer->update( $ticket, $values );
				$this->events->record_changes( $after, TicketDifference::between( $ticket, $after ), Actor::system() );
				$this->events->record( $after, $event, Actor::system() );
				return true;
			}
		);
	}
}
