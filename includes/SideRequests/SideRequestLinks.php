<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Security\Keys;

/**
 * The 128-bit link that opens one side request, and nothing of its ticket, to whoever was asked.
 * Made and kept like a ticket's, see {@see \Sanad\Security\TicketLinks}.
 */
final class SideRequestLinks {

	/** Query argument of the public page. */
	public const QUERY_ARG = 'sanad_request';

	private const PURPOSE = 'side-request-link';
	private const BYTES   = 16;

	public function __construct( private readonly Keys $keys ) {}

	/** 32 lower-case hex characters. */
	public function token( int $request_id, int $link_version ): string {
		$raw = $this->keys->derive( self::PURPOSE, "{$request_id}:{$link_version}", $this->keys->first_id() );
		return bin2hex( substr( $raw, 0, self::BYTES ) );
	}

	/** What is stored of a token: lower-case hex SHA-256. */
	public static function hash( string $token ): string {
		return hash( 'sha256', $token );
	}

	/** Whether a token from outside has the shape of ours; asked before any query. */
	public static function is_token( string $token ): bool {
		return 1 === preg_match( '/^[0-9a-f]{32}$/D', $token );
	}

	/** Address of the public page. Not escaped. */
	public function url( SideRequest $request ): string {
		return add_query_arg( self::QUERY_ARG, $this->token( $request->id, $request->link_version ), home_url( '/' ) );
	}
}
