<?php
declare(strict_types=1);

namespace Sanad\Search;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Tickets\Ticket;

/**
 * What search knows: a row of tokens for each ticket and each of its messages. {@see SearchReader}
 * looks through them.
 *
 * A message's row repeats what stands on its ticket (subject, customer, order), so that a name and a
 * word of the message are found together in one row.
 */
final class SearchIndex {

	/** Kind of the row that holds what stands on the ticket itself. */
	private const TICKET = 'ticket';

	/** Messages of a ticket that are written anew in one go. */
	private const REWRITTEN = 200;

	public function __construct( private readonly Connection $db ) {}

	/** Indexes a message; part of the transaction that makes it. @param string $text Plain text. */
	public function write( Ticket $ticket, int $message_id, MessageKind $kind, string $text ): void {
		$this->put( $ticket->id, $message_id, $kind->value, implode( "\n", array( ...self::header( $ticket ), $text ) ) );
	}

	/** Forgets a message that was taken back; part of the transaction that does so. */
	public function remove( int $ticket_id, int $message_id ): void {
		$this->db->execute( "DELETE FROM {$this->db->table( 'search' )} WHERE ticket_id = %d AND message_id = %d", array( $ticket_id, $message_id ) );
	}

	/** Indexes what stands on a ticket itself; part of the transaction that makes it. */
	public function write_ticket( Ticket $ticket ): void {
		$this->put( $ticket->id, 0, self::TICKET, implode( "\n", self::header( $ticket ) ) );
	}

	/**
	 * Indexes a ticket and its newest messages anew, after what stands on it has changed or messages have
	 * come or gone; part of the transaction that does so. {@see self::rewrite_older()} does the rest.
	 *
	 * @return int|null Id of the oldest message that was indexed, if there are older ones.
	 */
	public function rewrite( Ticket $ticket ): ?int {
		// Looked for first: deleting what is hardly ever there would lock the place where the next ticket's rows come.
		$gone = $this->db->ids(
			"SELECT s.message_id FROM {$this->db->table( 'search' )} s LEFT JOIN {$this->db->table( 'messages' )} m ON m.id = s.message_id AND m.ticket_id = s.ticket_id WHERE s.ticket_id = %d AND s.message_id > 0 AND m.id IS NULL",
			array( $ticket->id )
		);
		foreach ( $gone as $message_id ) {
			$this->remove( $ticket->id, $message_id );
		}
		$this->write_ticket( $ticket );
		return $this->rewrite_older( $ticket, PHP_INT_MAX );
	}

	/**
	 * Indexes some messages of a ticket anew that are older than one.
	 *
	 * @param int $before Id of a message.
	 * @return int|null Id of the oldest message that was indexed, if there are older ones.
	 */
	public function rewrite_older( Ticket $ticket, int $before ): ?int {
		$messages = $this->db->rows(
			"SELECT id, kind, body_text FROM {$this->db->table( 'messages' )} WHERE ticket_id = %d AND id < %d ORDER BY id DESC LIMIT %d",
			array( $ticket->id, $before, self::REWRITTEN )
		);
		foreach ( $messages as $message ) {
			$this->write( $ticket, (int) $message['id'], MessageKind::from( (string) $message['kind'] ), (string) $message['body_text'] );
		}
		return self::REWRITTEN === count( $messages ) ? (int) $messages[ self::REWRITTEN - 1 ]['id'] : null;
	}

	/**
	 * What stands on a ticket, as each of its texts repeats it.
	 *
	 * @return list<string>
	 */
	public static function header( Ticket $ticket ): array {
		return array( $ticket->subject, $ticket->customer_name, $ticket->customer_email, $ticket->order_number, (string) $ticket->number );
	}

	private function put( int $ticket_id, int $message_id, string $kind, string $text ): void {
		$tokens = Tokens::of_text( $text );
		$this->db->execute(
			"INSERT INTO {$this->db->table( 'search' )} (ticket_id, message_id, kind, tokens) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE tokens = %s",
			array( $ticket_id, $message_id, $kind, $tokens, $tokens )
		);
	}
}
