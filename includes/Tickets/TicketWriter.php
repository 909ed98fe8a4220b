<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Actor;
use Sanad\Clock;
use Sanad\Database\Schema;
use Sanad\Database\Timestamp;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\Snippet;
use Sanad\SanadException;

/**
 * Writes the row of a ticket with everything in it that follows from the rest: queue, status group,
 * times, version and the counters. Always inside the transaction of {@see TicketService}.
 */
final class TicketWriter {

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly MessageRepository $messages,
		private readonly TicketCounters $counters,
		private readonly Clock $clock
	) {}

	/**
	 * Inserts the row of a new ticket. It is whole only after {@see self::first_message()}.
	 *
	 * @param array<string, int|string|null> $values Columns that do not follow from others.
	 * @return int Its id.
	 */
	public function insert( array $values ): int {
		$now = Timestamp::to_sql( $this->clock->now() );
		return $this->tickets->insert(
			$values + array(
				'number'          => $this->tickets->next_number(),
				'last_message_at' => $now,
				'created_at'      => $now,
				'updated_at'      => $now,
			)
		);
	}

	/**
	 * Completes a new ticket with its first message.
	 *
	 * @param string $link_hash Hash of the token of the customer's link.
	 */
	public function first_message( int $ticket_id, Message $message, int $files, string $link_hash ): Ticket {
		$values              = $this->message_values( $message );
		$values['link_hash'] = $link_hash;
		if ( Actor::CUSTOMER === $message->author_type ) {
			$values['waiting_since'] = Timestamp::to_sql( $message->created_at );
		}
		$values['message_count']    = 1;
		$values['attachment_count'] = $files;
		$this->tickets->update( $ticket_id, $values );
		$ticket = $this->read( $ticket_id );
		$this->counters->moved( null, $ticket );
		return $ticket;
	}

	/**
	 * Counts a further message in.
	 *
	 * @param array<string, int|string|null> $changes Columns that change with it, such as the status.
	 */
	public function add_message( Ticket $before, Message $message, int $files, array $changes ): Ticket {
		$values                     = $changes + $this->message_values( $message );
		$values['message_count']    = $before->message_count + 1;
		$values['attachment_count'] = $before->attachment_count + $files;
		return $this->update( $before, $values );
	}

	/**
	 * Counts a message out that was just removed. What follows from the newest message is read from
	 * those that are left.
	 *
	 * @param array<string, int|string|null> $changes Columns that change with it.
	 */
	public function remove_message( Ticket $before, Message $removed, int $files, array $changes ): Ticket {
		$values                     = $changes + array( 'last_message_id' => $this->messages->last_id( $before->id ) );
		$values['message_count']    = max( 0, $before->message_count - 1 );
		$values['attachment_count'] = max( 0, $before->attachment_count - $files );
		$last                       = $removed->is_public() ? $this->messages->last_public( $before->id ) : null;
		if ( null !== $last ) {
			$values += array(
				'snippet'               => Snippet::of( $last->body_text ),
				'last_message_by'       => $last->author_type,
				'last_message_at'       => Timestamp::to_sql( $last->created_at ),
				'last_agent_message_at' => Timestamp::to_sql_or_null( $this->messages->last_public( $before->id, Actor::AGENT )?->created_at ),
			);
		}
		return $this->update( $before, $values );
	}

	/**
	 * What moved with a message, as the activity keeps it for whoever takes the message back.
	 *
	 * @return array{moved?: array{from: array<string, string|null>, to: string, version: int}}
	 */
	public static function moved( Ticket $before, Ticket $after ): array {
		if ( $before->status === $after->status && $before->snoozed_until?->getTimestamp() === $after->snoozed_until?->getTimestamp() ) {
			return array();
		}
		return array(
			'moved' => array(
				'from'    => array(
					'status'        => $before->status->value,
					'snoozed_until' => Timestamp::to_sql_or_null( $before->snoozed_until ),
					'resolved_at'   => Timestamp::to_sql_or_null( $before->resolved_at ),
					'closed_at'     => Timestamp::to_sql_or_null( $before->closed_at ),
				),
				'to'      => $after->status->value,
				'version' => $after->version,
			),
		);
	}

	/**
	 * Columns as they were before a message moved them; none if somebody has moved them since.
	 *
	 * @param mixed $moved What {@see self::moved()} wrote.
	 * @return array<string, string|null>
	 */
	public function values_before( Ticket $ticket, mixed $moved ): array {
		if ( ! is_array( $moved ) || ! is_array( $moved['from'] ?? null ) || ( $moved['to'] ?? '' ) !== $ticket->status->value ) {
			return array();
		}
		$values = array();
		foreach ( array( 'status', 'snoozed_until', 'resolved_at', 'closed_at' ) as $column ) {
			$value             = $moved['from'][ $column ] ?? null;
			$values[ $column ] = is_string( $value ) ? $value : null;
		}
		return null === Status::tryFrom( (string) $values['status'] ) ? array() : $values;
	}

	/**
	 * Changes columns of a locked ticket, and whatever follows from them.
	 *
	 * @param array<string, int|string|null> $values
	 */
	public function update( Ticket $before, array $values ): Ticket {
		$now    = $this->clock->now();
		$status = isset( $values['status'] ) ? Status::from( (string) $values['status'] ) : $before->status;
		$folder = isset( $values['folder'] ) ? Folder::from( (string) $values['folder'] ) : $before->folder;

		$snoozed_until = array_key_exists( 'snoozed_until', $values ) ? $values['snoozed_until'] : Timestamp::to_sql_or_null( $before->snoozed_until );
		if ( StatusGroup::Resolved === $status->group() || ( null !== $snoozed_until && $snoozed_until <= Timestamp::to_sql( $now ) ) ) {
			$snoozed_until = null;
		}

		$values['snoozed_until'] = $snoozed_until;
		$values['status_group']  = $status->group()->value;
		$values['queue']         = Queue::of( $folder, $status, null !== $snoozed_until, $before->merged_into > 0 )->value;
		$values['resolved_at']   = StatusGroup::Resolved === $status->group() ? $values['resolved_at'] ?? Timestamp::to_sql( $before->resolved_at ?? $now ) : null;
		$values['closed_at']     = Status::Closed === $status ? $values['closed_at'] ?? Timestamp::to_sql( $before->closed_at ?? $now ) : null;
		$values['waiting_since'] = $this->waiting_since( $before, $status, $folder, isset( $values['last_message_by'] ) );
		$values['version']       = $before->version + 1;
		$values['updated_at']    = Timestamp::to_sql( $now );

		$this->tickets->update( $before->id, $values );
		$after = $this->read( $before->id );
		$this->counters->moved( $before, $after );
		return $after;
	}

	/**
	 * Writes columns that were worked out as a whole, as when tickets are merged or split: only the queue,
	 * the status group and the version follow from them.
	 *
	 * @param Ticket|null                    $before Null for a ticket that was just inserted and is counted nowhere yet.
	 * @param array<string, int|string|null> $values
	 */
	public function put( int $id, ?Ticket $before, array $values ): Ticket {
		$now    = $before ?? $this->read( $id );
		$status = Status::from( (string) ( $values['status'] ?? $now->status->value ) );
		$folder = Folder::from( (string) ( $values['folder'] ?? $now->folder->value ) );
		$until  = array_key_exists( 'snoozed_until', $values ) ? $values['snoozed_until'] : Timestamp::to_sql_or_null( $now->snoozed_until );
		$merged = (int) ( $values['merged_into'] ?? $now->merged_into ) > 0;

		$values['status_group'] = $status->group()->value;
		$values['queue']        = Queue::of( $folder, $status, null !== $until, $merged )->value;
		$values['version']      = $now->version + 1;
		$values               += array( 'updated_at' => Timestamp::to_sql( $this->clock->now() ) );
		$this->tickets->update( $id, $values );
		$after = $this->read( $id );
		$this->counters->moved( $before, $after );
		return $after;
	}

	/**
	 * Whether the customer waits for the team, given the state of a ticket.
	 *
	 * Not in spam or trash, not when it is solved, and not when the next step is his.
	 */
	public static function can_wait( Status $status, Folder $folder ): bool {
		return Folder::Inbox === $folder && ( Status::Open === $status || Status::OnHold === $status );
	}

	/** The value of the column `waiting_since`, read from the messages only when the known one cannot be right any more. */
	private function waiting_since( Ticket $before, Status $status, Folder $folder, bool $new_public_message ): string {
		if ( ! self::can_wait( $status, $folder ) ) {
			return Schema::NEVER;
		}
		if ( ! $new_public_message && self::can_wait( $before->status, $before->folder ) ) {
			return null === $before->waiting_since ? Schema::NEVER : Timestamp::to_sql( $before->waiting_since );
		}
		$since = $this->messages->unanswered_since( $before->id );
		return null === $since ? Schema::NEVER : Timestamp::to_sql( $since );
	}

	/**
	 * Columns that follow from the newest message. A note is counted, but moves nothing that
	 * customers or lists go by.
	 *
	 * @return array<string, int|string|null>
	 */
	private function message_values( Message $message ): array {
		$values = array( 'last_message_id' => $message->id );
		if ( ! $message->is_public() ) {
			return $values;
		}
		$time                      = Timestamp::to_sql( $message->created_at );
		$values['snippet']         = Snippet::of( $message->body_text );
		$values['last_message_by'] = $message->author_type;
		$values['last_message_at'] = $time;
		if ( Actor::CUSTOMER === $message->author_type ) {
			$values['last_customer_message_at'] = $time;
		} elseif ( Actor::AGENT === $message->author_type ) {
			$values['last_agent_message_at'] = $time;
		}
		return $values;
	}

	private function read( int $id ): Ticket {
		return $this->tickets->find( $id ) ?? throw SanadException::not_found();
	}
}
