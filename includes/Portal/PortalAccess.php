<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** Opens one ticket to whoever holds its link, and nothing else. */
final class PortalAccess {

	/** Wrong links that one visitor may try; more than a damaged mail makes, nothing against 2^128. */
	private const WRONG_LINKS   = 30;
	private const LIMIT_SECONDS = 10 * MINUTE_IN_SECONDS;

	public function __construct(
		private readonly TicketLinks $links,
		private readonly TicketRepository $tickets,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client
	) {}

	/**
	 * The ticket of a link. That of one which was merged opens the survivor to the same customer; to
	 * another one it stays the ticket that he knew, from which the conversation has gone.
	 *
	 * @param mixed $token As it came from outside.
	 * @throws SanadException 404, the same whatever is wrong with the link; 429 for who tries many wrong ones.
	 */
	public function ticket( mixed $token ): Ticket {
		$ticket = is_string( $token ) ? $this->links->find( $token ) : null;
		if ( null !== $ticket && $ticket->merged_into > 0 ) {
			$survivor = $this->tickets->find_survivor( $ticket->id );
			$ticket   = $survivor?->customer_id === $ticket->customer_id ? $survivor : $ticket;
		}
		if ( null !== $ticket && Folder::Trash !== $ticket->folder ) {
			return $ticket;
		}
		$this->limiter->hit( 'portal.wrong_link', $this->client->hash(), self::WRONG_LINKS, self::LIMIT_SECONDS );
		throw SanadException::not_found();
	}
}
