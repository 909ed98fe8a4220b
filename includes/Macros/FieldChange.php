<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Activity\ActivityRepository;
use Sanad\Rest\Data;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketDifference;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketService;

/** Changes fields of a ticket in a macro, and puts them back. */
final class FieldChange {

	public function __construct(
		private readonly TicketService $service,
		private readonly TicketRepository $tickets,
		private readonly ActivityRepository $activity
	) {}

	/**
	 * A step that changes a field.
	 *
	 * @param \Closure(int|null): TicketChanges $changes Takes the version to be checked against.
	 */
	public function step( string $type, string $sentence, string $field, \Closure $changes ): Step {
		return new Step(
			$type,
			$sentence,
			function ( RunState $run ) use ( $field, $changes ): array {
				$before = $this->tickets->find( $run->ticket_id );
				$after  = $this->service->update( $run->ticket_id, $changes( $run->version_for( $field ) ), $run->actor );
				return array( 'changes' => null === $before ? array() : TicketDifference::between( $before, $after ), 'version' => $after->version );
			}
		);
	}

	/**
	 * Puts back the fields that are still as the step has left them; what somebody changed since stays, and a
	 * customer who has said himself that it is solved is taken at his word.
	 *
	 * @param array<string, mixed> $done
	 */
	public function undo( array $done, Situation $situation ): void {
		$ticket = $this->tickets->find( $situation->ticket->id );
		$given  = $done['changes'] ?? null;
		$values = array();
		foreach ( null !== $ticket && is_array( $given ) ? $given : array() as $field => $change ) {
			if ( null !== $ticket && is_array( $change ) && array_key_exists( 'from', $change ) && ( TicketDifference::fields( $ticket )[ $field ] ?? null ) === ( $change['to'] ?? null ) ) {
				$values[ (string) $field ] = $change['from'];
			}
		}
		if ( null !== $ticket && isset( $values['status'] ) ) {
			$values['status'] = $this->activity->customers_status( $ticket->id, Data::int( $done, 'version' ) )->value ?? $values['status'];
		}
		if ( null !== $ticket && array() !== $values ) {
			$this->service->update( $ticket->id, $this->changes( $values, $ticket ), $situation->actor );
		}
	}

	/** @param array<string, mixed> $values */
	private function changes( array $values, Ticket $ticket ): TicketChanges {
		$snoozed = Data::text( $values, 'snoozed_until' );
		$until   = '' === $snoozed ? null : new \DateTimeImmutable( $snoozed );
		return new TicketChanges(
			status: Status::tryFrom( Data::text( $values, 'status' ) ),
			priority: Priority::from_slug( Data::text( $values, 'priority' ) ),
			assignee_id: isset( $values['assignee_id'] ) ? Data::int( $values, 'assignee_id' ) : null,
			topic_id: isset( $values['topic_id'] ) ? Data::int( $values, 'topic_id' ) : null,
			snooze_until: null !== $until && $until > $ticket->updated_at ? $until : null
		);
	}
}
