<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Tickets\Ticket;

/** Reads messages, and inserts them for {@see MessageWriter}. */
final class MessageRepository {

	public function __construct( private readonly Connection $db ) {}

	public function find( int $id ): ?Message {
		return $this->one( 'id = %d', array( $id ) );
	}

	/** The same if it lies in this ticket. */
	public function find_in( int $ticket_id, int $id ): ?Message {
		$message = $this->find( $id );
		return $message?->ticket_id === $ticket_id ? $message : null;
	}

	/**
	 * @param list<int> $ids
	 * @return list<Message> Those that exist, by id.
	 */
	public function find_many( array $ids ): array {
		return array() === $ids ? array() : $this->many( "id IN ({$this->db->in( $ids )}) ORDER BY id", $ids );
	}

	/** The message that was written with this client key. @param string $hash From {@see \Sanad\Tickets\ClientKey}. */
	public function find_by_client_key( string $hash ): ?Message {
		return $this->one( 'client_key_hash = %s', array( $hash ) );
	}

	/** The message that came from outside with this id. @param string $external_id Not hashed. */
	public function find_by_external_id( string $external_id ): ?Message {
		return $this->one( 'external_hash = %s', array( self::external_hash( $external_id ) ) );
	}

	/** The message that a ticket was opened with. */
	public function first_of( int $ticket_id ): ?Message {
		return $this->one( 'ticket_id = %d ORDER BY id LIMIT 1', array( $ticket_id ) );
	}

	/**
	 * The newest messages of a ticket, in ascending order.
	 *
	 * @param int  $before     Only messages with a smaller id; 0 for the newest.
	 * @param bool $with_notes False for anybody who is not staff.
	 * @return list<Message>
	 */
	public function for_ticket( int $ticket_id, int $before = 0, int $limit = 50, bool $with_notes = true ): array {
		$where = 'ticket_id = %d';
		$args  = array( $ticket_id );
		if ( $before > 0 ) {
			$where .= ' AND id < %d';
			$args[] = $before;
		}
		if ( ! $with_notes ) {
			$where .= ' AND kind = %s';
			$args[] = MessageKind::Reply->value;
		}
		$args[] = $limit;
		return array_reverse( $this->many( "{$where} ORDER BY id DESC LIMIT %d", $args ) );
	}

	/**
	 * The newest messages of a ticket that its customer sees at a time, in ascending order: public, shown
	 * already, and not of other customers.
	 *
	 * @param int       $before Only messages with a smaller id; 0 for the newest.
	 * @param list<int> $except From {@see \Sanad\Tickets\Merging\ForeignMessages}.
	 * @return list<Message>
	 */
	public function for_customer( Ticket $ticket, \DateTimeImmutable $now, array $except, int $before, int $limit ): array {
		$where = 'ticket_id = %d AND kind = %s AND ( visible_at IS NULL OR visible_at <= %s ) AND ( author_type <> %s OR author_id IN (0, %d) )';
		$args  = array( $ticket->id, MessageKind::Reply->value, Timestamp::to_sql( $now ), Actor::CUSTOMER, $ticket->customer_id );
		if ( $before > 0 ) {
			$where .= ' AND id < %d';
			$args[] = $before;
		}
		if ( array() !== $except ) {
			$where .= " AND id NOT IN ({$this->db->in( $except )})";
		}
		return array_reverse( $this->many( "{$where} ORDER BY id DESC LIMIT %d", array( ...$args, ...$except, $limit ) ) );
	}

	/**
	 * The newest public messages of a ticket that say whom they went to: answers of the team, and whatever
	 * named somebody besides the customer. Newest first.
	 *
	 * @param list<int> $except From {@see \Sanad\Tickets\Merging\ForeignMessages}.
	 * @return list<Message>
	 */
	public function addressed( int $ticket_id, array $except, int $limit ): array {
		$but = array() === $except ? '' : " AND id NOT IN ({$this->db->in( $except )})";
		return $this->many(
			"ticket_id = %d AND kind = %s AND ( author_type = %s OR recipients IS NOT NULL ){$but} ORDER BY id DESC LIMIT %d",
			array( $ticket_id, MessageKind::Reply->value, Actor::AGENT, ...$except, $limit )
		);
	}

	/** Id of the message of a ticket that came before one; 0 if it was the first. */
	public function id_before( int $ticket_id, int $message_id ): int {
		return (int) $this->db->value( "SELECT MAX(id) FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND id < %d", array( $ticket_id, $message_id ) );
	}

	/**
	 * Messages of a ticket that came after one, in ascending order.
	 *
	 * @return list<Message>
	 */
	public function newer_than( int $ticket_id, int $message_id ): array {
		return $this->many( 'ticket_id = %d AND id > %d ORDER BY id LIMIT 200', array( $ticket_id, $message_id ) );
	}

	/**
	 * Tickets in which a message that was held back has become visible after one time and until another.
	 *
	 * @return list<int>
	 */
	public function shown_between( \DateTimeImmutable $after, \DateTimeImmutable $until ): array {
		return $this->db->ids(
			"SELECT DISTINCT ticket_id FROM {$this->db->table( 'messages' )} WHERE visible_at > %s AND visible_at <= %s ORDER BY ticket_id LIMIT 1000",
			array( Timestamp::to_sql( $after ), Timestamp::to_sql( $until ) )
		);
	}

	/** When the oldest of those answers of a ticket was written that its customer does not see yet; null if he sees all. */
	public function held_since( int $ticket_id, \DateTimeImmutable $now ): ?\DateTimeImmutable {
		$created = $this->db->value( "SELECT MIN(created_at) FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND visible_at > %s", array( $ticket_id, Timestamp::to_sql( $now ) ) );
		return null === $created ? null : Timestamp::from_sql( $created );
	}

	/** When the customer first wrote after the team's last public answer; null if he has his answer. */
	public function unanswered_since( int $ticket_id ): ?\DateTimeImmutable {
		$table = $this->db->table( 'messages' );
		$row   = $this->db->row(
			"SELECT created_at FROM {$table} WHERE ticket_id = %d AND kind = 'reply' AND author_type = %s
				AND id > COALESCE( ( SELECT MAX(id) FROM {$table} WHERE ticket_id = %d AND kind = 'reply' AND author_type = %s ), 0 )
			ORDER BY id LIMIT 1",
			array( $ticket_id, Actor::CUSTOMER, $ticket_id, Actor::AGENT )
		);
		return null === $row ? null : Timestamp::from_sql( $row['created_at'] );
	}

	/**
	 * For {@see MessageWriter} only.
	 *
	 * @param array<string, int|string|null> $values By column.
	 */
	public function insert( array $values ): int {
		return $this->db->insert( 'messages', $values );
	}

	/** The newest public message of a ticket, by one kind of author or by anybody. @param string $author_type One of the constants of {@see Actor}; '' for anybody. */
	public function last_public( int $ticket_id, string $author_type = '' ): ?Message {
		return '' === $author_type
			? $this->one( 'ticket_id = %d AND kind = %s ORDER BY id DESC LIMIT 1', array( $ticket_id, MessageKind::Reply->value ) )
			: $this->one( 'ticket_id = %d AND kind = %s AND author_type = %s ORDER BY id DESC LIMIT 1', array( $ticket_id, MessageKind::Reply->value, $author_type ) );
	}

	/** Id of the newest message of a ticket, notes included. */
	public function last_id( int $ticket_id ): int {
		return (int) $this->db->value( "SELECT MAX(id) FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d", array( $ticket_id ) );
	}

	/**
	 * For {@see \Sanad\Tickets\CustomerReads} only: marks the public answers up to a message as read, where the customer can see them by now.
	 *
	 * @return int How many were not marked before.
	 */
	public function mark_read( int $ticket_id, int $up_to, \DateTimeImmutable $now ): int {
		$time = Timestamp::to_sql( $now );
		return $this->db->execute(
			"UPDATE {$this->db->table( 'messages' )} SET read_at = %s
			WHERE ticket_id = %d AND id <= %d AND kind = %s AND author_type <> %s AND read_at IS NULL AND ( visible_at IS NULL OR visible_at <= %s )",
			array( $time, $ticket_id, $up_to, MessageKind::Reply->value, Actor::CUSTOMER, $time )
		);
	}

	/** For {@see \Sanad\Tickets\TicketRetractor} only: removes a message, and remembers its client key, which a late repeat may still bring. */
	public function retract( Message $message ): void {
		$this->db->execute(
			"INSERT INTO {$this->db->table( 'retractions' )} (client_key_hash, ticket_id, message_id, created_at)
			SELECT client_key_hash, ticket_id, id, created_at FROM {$this->db->table( 'messages' )} WHERE id = %d AND client_key_hash IS NOT NULL",
			array( $message->id )
		);
		$this->db->execute( "DELETE FROM {$this->db->table( 'messages' )} WHERE id = %d", array( $message->id ) );
	}

	/**
	 * For {@see \Sanad\Tickets\TicketEraser} only: empties messages. Names of the team stay.
	 *
	 * @param list<int> $ids  Not empty.
	 * @param string    $text What stands there instead, plain text.
	 */
	public function erase( array $ids, string $text ): void {
		$this->db->execute(
			"UPDATE {$this->db->table( 'messages' )} SET body_html = %s, body_text = %s, author_name = CASE WHEN author_type = %s THEN %s ELSE author_name END, recipients = NULL, external_id = ''
			WHERE id IN ({$this->db->in( $ids )})",
			array( '<p>' . esc_html( $text ) . '</p>', $text, Actor::CUSTOMER, wp_privacy_anonymize_data( 'text' ), ...$ids )
		);
	}

	/** Whether the message of this client key was taken back. @param string $hash From {@see \Sanad\Tickets\ClientKey}. */
	public function was_retracted( string $hash ): bool {
		return null !== $this->db->value( "SELECT message_id FROM {$this->db->table( 'retractions' )} WHERE client_key_hash = %s", array( $hash ) );
	}

	/** What is stored of an id from outside. */
	public static function external_hash( string $external_id ): string {
		return hash( 'sha256', $external_id );
	}

	/** @param list<int|string> $args */
	private function one( string $where, array $args ): ?Message {
		return $this->many( $where, $args )[0] ?? null;
	}

	/**
	 * @param list<int|string> $args
	 * @return list<Message>
	 */
	private function many( string $where, array $args ): array {
		return array_map( Message::from_row( ... ), $this->db->rows( "SELECT * FROM {$this->db->table( 'messages' )} WHERE {$where}", $args ) );
	}
}
