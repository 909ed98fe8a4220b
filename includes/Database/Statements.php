<?php
declare(strict_types=1);

namespace Sanad\Database;

/** Sends single statements by way of wpdb: what goes in is made storable, what fails is an exception. */
final class Statements {

	public function __construct(
		private readonly \wpdb $wpdb,
		private readonly Server $server
	) {}

	/** Adds the hook that keeps wpdb from misjudging our tables. */
	public function register(): void {
		add_filter( 'pre_get_table_charset', array( $this, 'skip_charset_check' ), 10, 2 );
	}

	/**
	 * Answers wpdb's question for the charset of one of our tables.
	 *
	 * Wpdb checks each statement with non-ASCII text against the table's charset. Our tables mix
	 * ascii_bin columns with utf8mb4 ones, and it would take the whole table for ASCII and refuse
	 * every Arabic word. "binary" means: leave the statement alone. {@see self::clean()} does the check.
	 *
	 * @param mixed $charset What others answered, null if nobody did.
	 * @param mixed $table   Name of the table.
	 */
	public function skip_charset_check( mixed $charset, mixed $table ): mixed {
		$ours = is_string( $table ) && str_starts_with( trim( $table, '`' ), $this->wpdb->prefix . 'sanad_' );
		return $ours ? 'binary' : $charset;
	}

	/**
	 * Sends one statement.
	 *
	 * @param string                $sql  With %d, %s, %i placeholders; without any if `$args` is empty.
	 * @param list<int|string|null> $args
	 * @return int|bool What wpdb answers.
	 * @throws QueryException
	 */
	public function send( string $sql, array $args ): int|bool {
		if ( array() !== $args ) {
			$sql = (string) $this->wpdb->prepare( $sql, array_map( array( $this, 'clean' ), $args ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- This prepares it.
		}
		$suppressed = $this->wpdb->suppress_errors( true );
		try {
			$result = $this->wpdb->query( $sql ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared above.
		} finally {
			$this->wpdb->suppress_errors( $suppressed );
		}
		return false === $result ? throw $this->last_error() : $result;
	}

	/** The last error of wpdb as the exception that says what it means. */
	private function last_error(): QueryException {
		$message = (string) $this->wpdb->last_error;
		$handle  = $this->wpdb->__get( 'dbh' );
		$errno   = $handle instanceof \mysqli ? mysqli_errno( $handle ) : 0;
		if ( 1062 === $errno || str_contains( $message, 'UNIQUE constraint failed' ) || str_contains( $message, 'Duplicate entry' ) ) {
			return new DuplicateKeyException( $message, $errno );
		}
		return new QueryException( '' === $message ? 'The database did not say why.' : $message, $errno );
	}

	/**
	 * Makes a value storable: broken UTF-8 is replaced, and characters outside of the basic plane
	 * where the site's tables cannot hold them, instead of cutting the text off there.
	 */
	private function clean( int|string|null $value ): int|string|null {
		if ( ! is_string( $value ) ) {
			return $value;
		}
		if ( ! mb_check_encoding( $value, 'UTF-8' ) ) {
			$value = mb_scrub( $value, 'UTF-8' );
		}
		if ( 'utf8mb4' !== $this->wpdb->charset && ! $this->server->is_sqlite() ) {
			$value = (string) preg_replace( '/[\x{10000}-\x{10FFFF}]/u', "\u{FFFD}", $value );
		}
		return $value;
	}
}
