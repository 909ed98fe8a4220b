<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Actor;
use Sanad\SanadException;

/**
 * What is stored of a client key: a hash that only the same writer, doing the same thing, can meet again.
 */
final class ClientKey {

	private const MAX_LENGTH = 200;

	/**
	 * @param string $scope What is done: `open`, or `reply:{ticket id}` and the like.
	 * @param string $key   As the client sent it.
	 * @return string Lower-case hex SHA-256.
	 * @throws SanadException 400 for an empty or endless key.
	 */
	public static function hash( Actor $actor, string $scope, string $key ): string {
		if ( '' === $key || strlen( $key ) > self::MAX_LENGTH ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'client_key', sprintf( __( 'A client key of 1 to %d characters is needed, so that nothing is saved twice.', 'sanad' ), self::MAX_LENGTH ) );
		}
		return hash( 'sha256', implode( "\0", array( $actor->type, (string) $actor->id, $scope, $key ) ) );
	}
}
