<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityRepository;
use Sanad\Actor;
use Sanad\Clock;
use Sanad\Messages\MessageRepository;

/**
 * The status of a ticket as its customer may know it. While an answer is held back so that it can be
 * undone, it is the one from before that answer: "Solved" with no answer would say too much too early,
 * and be wrong if the answer is taken back. The team sees the status at once.
 */
final class ShownStatus {

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock
	) {}

	/** What the customer does himself (he writes, or says that it is solved) he sees at once. */
	public function of( Ticket $ticket ): Status {
		$since = $this->messages->held_since( $ticket->id, $this->clock->now() );
		if ( null === $since ) {
			return $ticket->status;
		}
		$before = null;
		foreach ( $this->activity->for_ticket( $ticket->id ) as $activity ) {
			$from = $activity->created_at < $since ? null : self::status_before( $activity );
			if ( null !== $from ) {
				$before = match ( $activity->actor_type ) {
					Actor::AGENT    => $before ?? $from,
					Actor::CUSTOMER => null,
					// Follows from what one of them did.
					default         => $before,
				};
			}
		}
		return $before ?? $ticket->status;
	}

	/** The status that a ticket had before something moved it; null if nothing did. */
	private static function status_before( Activity $activity ): ?Status {
		$moved   = is_array( $activity->data['moved'] ?? null ) ? $activity->data['moved'] : array();
		$changes = is_array( $activity->data['changes'] ?? null ) ? $activity->data['changes'] : array();
		foreach ( array( array( $moved['from'] ?? null, 'status' ), array( $changes['status'] ?? null, 'from' ) ) as [ $values, $key ] ) {
			$status = is_array( $values ) ? $values[ $key ] ?? null : null;
			if ( is_string( $status ) ) {
				return Status::tryFrom( $status );
			}
		}
		return null;
	}
}
