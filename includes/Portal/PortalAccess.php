<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\SanadException;
use Sanad\Security\TicketLinks;
use Sanad\Security\WrongLinks;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/** Opens one ticket to whoever holds its link, and nothing else. */
final class PortalAccess {

	public function __construct(
		private readonly TicketLinks $links,
		private readonly TicketRepository $tickets,
		private readonly WrongLinks $wrong_links
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
		$this->wrong_links->refuse();
	}
}
