<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Security\Keys;
use Sanad\Security\LinkTokens;

/** The link that opens one side request, and nothing of its ticket, to whoever was asked, see {@see LinkTokens}. */
final class SideRequestLinks {

	/** Query argument of the public page. */
	public const QUERY_ARG = 'sanad_request';

	private readonly LinkTokens $tokens;

	public function __construct( Keys $keys, private readonly SideRequestRepository $requests ) {
		$this->tokens = new LinkTokens( $keys, 'side-request-link' );
	}

	/** The request's token. */
	public function token( SideRequest $request ): string {
		return $this->tokens->token( $request->id, $request->link_version );
	}

	/** What is stored in `link_hash` of a request that is being made or gets another link. */
	public function hash_for( int $request_id, int $link_version ): string {
		return LinkTokens::hash( $this->tokens->token( $request_id, $link_version ) );
	}

	/** Address of the public page. Not escaped. */
	public function url( SideRequest $request ): string {
		return add_query_arg( self::QUERY_ARG, $this->token( $request ), home_url( '/' ) );
	}

	/** The request that a token from outside opens, or null. */
	public function find( string $token ): ?SideRequest {
		return LinkTokens::open( $token, $this->requests->find_by_link_hash( ... ), $this->token( ... ) );
	}
}
