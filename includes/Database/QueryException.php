<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * A statement that the database refused. Stays inside the storage layer: outside of a transaction
 * and at its border it becomes `SanadException::storage()`.
 */
class QueryException extends \RuntimeException {

	/** MySQL: deadlock; lock wait timeout. The transaction may be run again. */
	private const TRANSIENT = array( 1213, 1205 );

	/**
	 * @param string $message Error text of the database; may hold values, so it is not for people outside.
	 * @param int    $errno   MySQL's error number, 0 where there is none (SQLite).
	 */
	public function __construct( string $message, public readonly int $errno = 0 ) {
		parent::__construct( $message, $errno );
	}

	/** The error text without the values in it, which may be personal: for the log. */
	public function reason(): string {
		return mb_substr( (string) preg_replace( "/'[^']*'/", "'…'", $this->getMessage() ), 0, 200 );
	}

	/** Whether the same transaction may succeed if it is simply run again. */
	public function is_transient(): bool {
		return in_array( $this->errno, self::TRANSIENT, true )
			|| str_contains( $this->getMessage(), 'database is locked' );
	}
}
