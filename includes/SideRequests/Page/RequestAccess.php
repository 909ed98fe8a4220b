<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\SanadException;
use Sanad\Security\WrongLinks;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\Tickets\Folder;
use Sanad\Tickets\TicketRepository;

/** Opens one side request to whoever holds its link, and nothing else. */
final class RequestAccess {

	public function __construct(
		private readonly SideRequestLinks $links,
		private readonly TicketRepository $tickets,
		private readonly WrongLinks $wrong_links
	) {}

	/**
	 * The request of a link.
	 *
	 * @param mixed $token As it came from outside.
	 * @throws SanadException 404, the same whatever is wrong with the link; 429 for who tries many wrong ones.
	 */
	public function request( mixed $token ): SideRequest {
		$request = is_string( $token ) ? $this->links->find( $token ) : null;
		if ( null !== $request && $this->is_open( $request ) ) {
			return $request;
		}
		$this->wrong_links->refuse();
	}

	/** What lies in the trash or in spam is nobody's business any more. */
	private function is_open( SideRequest $request ): bool {
		return Folder::Inbox === $this->tickets->find( $request->ticket_id )?->folder;
	}
}
