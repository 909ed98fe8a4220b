<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Activity\ActivityRepository;
use Sanad\Activity\Event;
use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Search\SearchIndex;

/** Changes the fields and the folder of tickets. */
final class TicketUpdater {

	private const MAX_SUBJECT = 500;

	public function __construct(
		private readonly Connection $db,
		private readonly TicketRepository $tickets,
		private readonly TicketWriter $writer,
		private readonly TicketFields $fields,
		private readonly TicketEvents $events,
		private readonly ActivityRepository $activity,
		private readonly SearchIndex $search,
		private readonly Clock $clock
	) {}

	/** @throws SanadException See {@see TicketService::update()}. */
	public function update( int $ticket_id, TicketChanges $changes, Actor $actor ): Ticket {
		$this->fields->check( $changes->topic_id, $changes->team_id, $changes->assignee_id );
		$values = $this->values( $changes );

		return $this->db->transaction(
			function () use ( $ticket_id, $changes, $values, $actor ): Ticket {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				if ( null !== $changes->version && $ticket->id !== $ticket_id ) {
					throw self::merged();
				}
				if ( null !== $changes->version && $changes->version < $ticket->version ) {
					$this->refuse_conflict( $ticket, $changes->version, $this->wanted( $changes ) );
				}
				$this->refuse_snooze_of_resolved( $ticket, $changes );
				if ( $this->changes_nothing( $ticket, $changes ) ) {
					return $ticket;
				}
				$after = $this->writer->update( $ticket, $values );
				$this->events->record_changes( $after, TicketDifference::between( $ticket, $after ), $actor );
				if ( $ticket->subject !== $after->subject || $ticket->order_number !== $after->order_number ) {
					$this->search->rewrite( $after );
				}
				return $after;
			}
		);
	}

	/** @throws SanadException See {@see TicketService::move()}. */
	public function move( int $ticket_id, Folder $to, Actor $actor ): Ticket {
		return $this->db->transaction(
			function () use ( $ticket_id, $to, $actor ): Ticket {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				if ( $ticket->id !== $ticket_id ) {
					throw self::merged();
				}
				if ( $to === $ticket->folder ) {
					return $ticket;
				}
				$after = $this->writer->update( $ticket, array( 'folder' => $to->value ) );
				$this->events->record( $after, Event::TICKET_MOVED, $actor, array( 'from' => $ticket->folder->value, 'to' => $to->value ) );
				return $after;
			}
		);
	}

	/**
	 * What was meant for a ticket that was merged is not done to the one that survived, where somebody
	 * must have looked at it first. Names neither: who asks may not be allowed to see the other one.
	 */
	public static function merged(): SanadException {
		return SanadException::conflict( 'merged', __( 'This ticket was merged into another one meanwhile. Look at that one, then try again.', 'sanad' ), array() );
	}

	/**
	 * Records something that changes no field.
	 *
	 * @param string               $event One of {@see Event}.
	 * @param array<string, mixed> $data
	 * @throws SanadException 404, 503.
	 */
	public function note( int $ticket_id, string $event, array $data, Actor $actor ): void {
		$this->db->transaction(
			function () use ( $ticket_id, $event, $data, $actor ): void {
				$ticket = $this->tickets->find_for_update( $ticket_id ) ?? throw SanadException::not_found();
				$this->events->record( $ticket, $event, $actor, $data );
			}
		);
	}

	/**
	 * Columns of what is to change.
	 *
	 * @return array<string, int|string|null>
	 */
	private function values( TicketChanges $changes ): array {
		$values = array_filter(
			array(
				'status'      => $changes->status?->value,
				'priority'    => $changes->priority?->value,
				'assignee_id' => $changes->assignee_id,
				'team_id'     => $changes->team_id,
				'topic_id'    => $changes->topic_id,
				'order_id'    => $changes->order_id,
				'subject'     => $this->subject( $changes->subject ),
			),
			static fn ( int|string|null $value ): bool => null !== $value
		);
		if ( null !== $changes->order_id ) {
			$values['order_number'] = $this->fields->order_number( $changes->order_id );
		}
		if ( null !== $changes->snooze_until ) {
			$values['snoozed_until'] = $this->snooze_time( $changes );
		} elseif ( $changes->unsnooze ) {
			$values['snoozed_until'] = null;
		}
		return $values;
	}

	/** @throws SanadException 400 for a subject of nothing. */
	private function subject( ?string $subject ): ?string {
		if ( null === $subject ) {
			return null;
		}
		$subject = mb_substr( Snippet::plain( $subject ), 0, self::MAX_SUBJECT );
		if ( '' === $subject ) {
			throw SanadException::invalid( 'subject', __( 'A ticket needs a subject.', 'sanad' ) );
		}
		return $subject;
	}

	/** @throws SanadException 400 for a time that is over, or both a snooze and its end. */
	private function snooze_time( TicketChanges $changes ): string {
		if ( $changes->unsnooze || null === $changes->snooze_until || $changes->snooze_until <= $this->clock->now() ) {
			throw SanadException::invalid( 'snooze_until', __( 'Choose a time in the future to snooze until.', 'sanad' ) );
		}
		return Timestamp::to_sql( $changes->snooze_until );
	}

	/** @throws SanadException 400 if a ticket is to be snoozed that is or becomes resolved. */
	private function refuse_snooze_of_resolved( Ticket $ticket, TicketChanges $changes ): void {
		if ( null !== $changes->snooze_until && StatusGroup::Resolved === ( $changes->status ?? $ticket->status )->group() ) {
			throw SanadException::invalid( 'snooze_until', __( 'A resolved ticket cannot be snoozed. Open it again first.', 'sanad' ) );
		}
	}

	private function changes_nothing( Ticket $ticket, TicketChanges $changes ): bool {
		$now = TicketDifference::fields( $ticket );
		foreach ( $this->wanted( $changes ) as $name => $value ) {
			if ( $now[ $name ] !== $value ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * What the writer wants the fields to be, in the words of {@see TicketDifference::fields()}.
	 *
	 * @return array<'status'|'priority'|'assignee_id'|'team_id'|'topic_id'|'order_id'|'subject'|'snoozed_until', int|string|null>
	 */
	private function wanted( TicketChanges $changes ): array {
		$wanted = array_filter(
			array(
				'status'        => $changes->status?->value,
				'priority'      => $changes->priority?->slug(),
				'assignee_id'   => $changes->assignee_id,
				'team_id'       => $changes->team_id,
				'topic_id'      => $changes->topic_id,
				'order_id'      => $changes->order_id,
				'subject'       => $this->subject( $changes->subject ),
				'snoozed_until' => $changes->snooze_until?->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ),
			),
			static fn ( int|string|null $value ): bool => null !== $value
		);
		if ( $changes->unsnooze ) {
			$wanted['snoozed_until'] = null;
		}
		return $wanted;
	}

	/**
	 * @param array<string, int|string|null> $wanted
	 * @throws SanadException 409 if a wanted field was changed to something else since the version that the writer saw.
	 */
	private function refuse_conflict( Ticket $ticket, int $version, array $wanted ): void {
		$now       = TicketDifference::fields( $ticket );
		$conflicts = array();
		$by        = array();
		foreach ( $this->activity->updates_since( $ticket->id, $version ) as $update ) {
			$changed = $update->data['changes'] ?? null;
			foreach ( array_keys( is_array( $changed ) ? $changed : array() ) as $name ) {
				if ( array_key_exists( $name, $wanted ) && array_key_exists( $name, $now ) && $wanted[ $name ] !== $now[ $name ] ) {
					$conflicts[ $name ] = $now[ $name ];
					// The newest comes first: whoever made it what it is.
					$by[ $name ] ??= $update->actor_name;
				}
			}
		}
		if ( array() !== $conflicts ) {
			throw SanadException::changed_meanwhile( $ticket->version, array( 'fields' => $conflicts, 'by' => $by ) );
		}
	}
}
