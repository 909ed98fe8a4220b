<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/**
 * The 128-bit link that opens one ticket to whoever holds it.
 *
 * Only the hash of a token is stored. The token itself is computed when a mail or screen needs it,
 * from the site's first key, so that it stays the same when signing keys rotate. Raising a ticket's
 * `link_version` makes its old links worthless.
 */
final class TicketLinks {

	/** Query argument of the public ticket page. */
	public const QUERY_ARG = 'sanad_ticket';

	private const PURPOSE = 'ticket-link';
	private const BYTES   = 16;

	public function __construct(
		private readonly Keys $keys,
		private readonly TicketRepository $tickets
	) {}

	/** The ticket's token: 32 lower-case hex characters. */
	public function token( Ticket $ticket ): string {
		return $this->token_for( $ticket->id, $ticket->link_version );
	}

	/** The token of a ticket that is not read yet, as while it is being made. */
	public function token_for( int $ticket_id, int $link_version ): string {
		$raw = $this->keys->derive( self::PURPOSE, "{$ticket_id}:{$link_version}", $this->keys->first_id() );
		return bin2hex( substr( $raw, 0, self::BYTES ) );
	}

	/** What is stored of a token in `link_hash`: lower-case hex SHA-256. */
	public function hash( string $token ): string {
		return hash( 'sha256', $token );
	}

	/** Address of the ticket's public page. Not escaped. */
	public function url( Ticket $ticket ): string {
		return add_query_arg( self::QUERY_ARG, $this->token( $ticket ), home_url( '/' ) );
	}

	/**
	 * The ticket that a token from outside opens, or null.
	 *
	 * The shape is checked before any query: case variants, trailing space, invisible characters
	 * and the like never reach a collation that might forgive them.
	 */
	public function find( string $token ): ?Ticket {
		if ( 1 !== preg_match( '/^[0-9a-f]{32}$/D', $token ) ) {
			return null;
		}
		$ticket = $this->tickets->find_by_link_hash( $this->hash( $token ) );
		if ( null === $ticket || ! hash_equals( $this->token( $ticket ), $token ) ) {
			return null;
		}
		return $ticket;
	}
}
