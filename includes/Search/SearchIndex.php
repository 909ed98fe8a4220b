<?php
declare(strict_types=1);

namespace Sanad\Search;

use Sanad\Database\Connection;
use Sanad\Messages\MessageKind;
use Sanad\Tickets\Ticket;

/** What search knows of each ticket and message: its tokens, in a table of their own. */
final class SearchIndex {

	/** Kind of the row that holds what stands on the ticket itself. */
	private const TICKET = 'ticket';

	public function __construct( private readonly Connection $db ) {}

	/** Indexes a message; part of the transaction that makes it. @param string $text Plain text. */
	public function write( int $ticket_id, int $message_id, MessageKind $kind, string $text ): void {
		$this->put( $ticket_id, $message_id, $kind->value, $text );
	}

	/** Indexes subject, customer and order of a ticket; part of the transaction that changes them. */
	public function write_ticket( Ticket $ticket ): void {
		$this->put( $ticket->id, 0, self::TICKET, implode( "\n", array( $ticket->subject, $ticket->customer_name, $ticket->customer_email, $ticket->order_number, (string) $ticket->number ) ) );
	}

	private function put( int $ticket_id, int $message_id, string $kind, string $text ): void {
		$tokens = Tokens::of_text( $text );
		$this->db->execute(
			"INSERT INTO {$this->db->table( 'search' )} (ticket_id, message_id, kind, tokens) VALUES (%d, %d, %s, %s) ON DUPLICATE KEY UPDATE tokens = %s",
			array( $ticket_id, $message_id, $kind, $tokens, $tokens )
		);
	}
}
