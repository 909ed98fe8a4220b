<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\SanadException;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;
use Sanad\SideRequests\SideRequest;
use Sanad\SideRequests\SideRequestLinks;
use Sanad\SideRequests\SideRequestRepository;
use Sanad\Tickets\Folder;
use Sanad\Tickets\TicketRepository;

/** Opens one side request to whoever holds its link, and nothing else. */
final class RequestAccess {

	/** Wrong links that one visitor may try; more than a damaged mail makes, nothing against 2^128. */
	private const WRONG_LINKS   = 30;
	private const LIMIT_SECONDS = 10 * MINUTE_IN_SECONDS;

	public function __construct(
		private readonly SideRequestRepository $requests,
		private readonly SideRequestLinks $links,
		private readonly TicketRepository $tickets,
		private readonly RateLimiter $limiter,
		private readonly ClientAddress $client
	) {}

	/**
	 * The request of a link.
	 *
	 * @param mixed $token As it came from outside.
	 * @throws SanadException 404, the same whatever is wrong with the link; 429 for who tries many wrong ones.
	 */
	public function request( mixed $token ): SideRequest {
		$request = is_string( $token ) && SideRequestLinks::is_token( $token ) ? $this->requests->find_by_link_hash( SideRequestLinks::hash( $token ) ) : null;
		if ( null !== $request && is_string( $token ) && hash_equals( $this->links->token( $request->id, $request->link_version ), $token ) && $this->is_open( $request ) ) {
			return $request;
		}
		$this->limiter->hit( 'side.wrong_link', $this->client->hash(), self::WRONG_LINKS, self::LIMIT_SECONDS );
		throw SanadException::not_found();
	}

	/** What lies in the trash or in spam is nobody's business any more. */
	private function is_open( SideRequest $request ): bool {
		return Folder::Inbox === $this->tickets->find( $request->ticket_id )?->folder;
	}
}
