<?php
declare(strict_types=1);

namespace Sanad\Security;

/**
 * The 128-bit tokens of links that open one thing to whoever holds them.
 *
 * Only the hash of a token is stored. The token itself is computed when a mail or screen needs it,
 * from the site's first key, so that it stays the same when signing keys rotate. Raising a thing's
 * `link_version` makes its old links worthless.
 */
final class LinkTokens {

	private const BYTES = 16;

	/** @param string $purpose Names what the links open: a token opens nothing of another kind. */
	public function __construct(
		private readonly Keys $keys,
		private readonly string $purpose
	) {}

	/** 32 lower-case hex characters. */
	public function token( int $id, int $link_version ): string {
		$raw = $this->keys->derive( $this->purpose, "{$id}:{$link_version}", $this->keys->first_id() );
		return bin2hex( substr( $raw, 0, self::BYTES ) );
	}

	/** What is stored of a token in `link_hash`: lower-case hex SHA-256. */
	public static function hash( string $token ): string {
		return hash( 'sha256', $token );
	}

	/**
	 * What a token from outside opens, or null.
	 *
	 * The shape is checked before any query: case variants, trailing space, invisible characters
	 * and the like never reach a collation that might forgive them.
	 *
	 * @template T of object
	 * @param callable(string): (T|null) $find     The thing whose `link_hash` this is.
	 * @param callable(T): string        $token_of The token that a thing has now.
	 * @return T|null
	 */
	public static function open( string $token, callable $find, callable $token_of ): ?object {
		if ( 1 !== preg_match( '/^[0-9a-f]{32}$/D', $token ) ) {
			return null;
		}
		$found = $find( self::hash( $token ) );
		return null !== $found && hash_equals( $token_of( $found ), $token ) ? $found : null;
	}
}
