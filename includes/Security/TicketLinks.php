<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** The link that opens one ticket to whoever holds it, see {@see LinkTokens}. */
final class TicketLinks {

	/** Query argument of the public ticket page. */
	public const QUERY_ARG = 'sanad_ticket';

	private readonly LinkTokens $tokens;

	public function __construct( Keys $keys, private readonly TicketRepository $tickets ) {
		$this->tokens = new LinkTokens( $keys, 'ticket-link' );
	}

	/** The ticket's token. */
	public function token( Ticket $ticket ): string {
		return $this->tokens->token( $ticket->id, $ticket->link_version );
	}

	/** What is stored in `link_hash` of a ticket that is being made or gets another link. */
	public function hash_for( int $ticket_id, int $link_version ): string {
		return LinkTokens::hash( $this->tokens->token( $ticket_id, $link_version ) );
	}

	/** Address of the ticket's public page. Not escaped. */
	public function url( Ticket $ticket ): string {
		return add_query_arg( self::QUERY_ARG, $this->token( $ticket ), home_url( '/' ) );
	}

	/** The ticket that a token from outside opens, or null. */
	public function find( string $token ): ?Ticket {
		return LinkTokens::open( $token, $this->tickets->find_by_link_hash( ... ), $this->token( ... ) );
	}
}
