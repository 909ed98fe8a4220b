<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Log;
use Sanad\SanadException;

/**
 * The thin layer over `$wpdb` that every repository uses: prepared statements, errors as
 * exceptions, and transactions that are whole or nothing.
 */
final class Connection {

	private const ATTEMPTS = 4;

	private int $depth = 0;

	/** What stands behind it. */
	public readonly Server $server;

	private readonly Statements $statements;

	private readonly CommitListeners $listeners;

	public function __construct( private readonly \wpdb $wpdb, private readonly Log $log ) {
		$this->server     = new Server( $wpdb );
		$this->statements = new Statements( $wpdb, $this->server );
		$this->listeners  = new CommitListeners( $log );
	}

	/** Adds its hooks. */
	public function register(): void {
		$this->statements->register();
	}

	/** Full name of one of our tables on the current site: `tickets` → `wp_sanad_tickets`. */
	public function table( string $name ): string {
		return $this->wpdb->prefix . 'sanad_' . $name;
	}

	/**
	 * Full name of one of WordPress's own tables on the current site: where authored content lies, and what must be read under a lock.
	 *
	 * @param 'options'|'posts'|'postmeta'|'term_relationships'|'term_taxonomy'|'terms'|'termmeta' $name
	 */
	public function core_table( string $name ): string {
		return $this->wpdb->prefix . $name;
	}

	/** Whether WordPress stands on the SQLite driver instead of MySQL or MariaDB. */
	public function is_sqlite(): bool {
		return $this->server->is_sqlite();
	}

	/** Ends a query whose rows are locked until the end of the running transaction. SQLite, where only one writes, has no such clause. */
	public function for_update(): string {
		return $this->is_sqlite() ? '' : ' FOR UPDATE';
	}

	/**
	 * Runs work in one transaction.
	 *
	 * Inside another transaction it simply joins it. A deadlock, a lock wait timeout or a lost
	 * connection undoes everything and runs the work again, so it must not leave traces outside
	 * of the database.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws SanadException   503 if the database fails; nothing was changed.
	 * @throws DuplicateKeyException If the work met a unique key and did not catch it; nothing was changed.
	 */
	public function transaction( callable $work ): mixed {
		if ( $this->depth > 0 ) {
			return $work();
		}
		for ( $attempt = 1; ; $attempt++ ) {
			try {
				return $this->attempt( $work );
			} catch ( DuplicateKeyException $e ) {
				throw $e;
			} catch ( QueryException $e ) {
				if ( ! $e->is_transient() || self::ATTEMPTS === $attempt ) {
					$this->log->error( 'A transaction was undone: ' . $e->reason(), array( 'attempts' => $attempt, 'errno' => $e->errno ) );
					throw SanadException::storage( $e );
				}
				// Two that met in a deadlock must not meet again at the same moment.
				usleep( random_int( 5_000, 20_000 ) * $attempt );
			}
		}
	}

	/** Whether a transaction is open. */
	public function in_transaction(): bool {
		return $this->depth > 0;
	}

	/**
	 * Runs a listener once after everything else that follows this commit, or at once outside of that.
	 *
	 * @param string             $key      A second one with the same key takes the place of the first.
	 * @param callable(): void $listener
	 */
	public function once_after_all( string $key, callable $listener ): void {
		if ( ! $this->listeners->add_at_end( $key, $listener ) ) {
			$this->after_commit( $listener );
		}
	}

	/**
	 * Runs a listener after the outermost commit, or at once outside of a transaction.
	 *
	 * What it throws is logged and changes nothing.
	 *
	 * @param callable(): void $listener
	 */
	public function after_commit( callable $listener ): void {
		if ( $this->depth > 0 ) {
			$this->listeners->add( $listener );
		} else {
			$this->listeners->call( $listener );
		}
	}

	/**
	 * All rows of a query.
	 *
	 * @param string                $sql  With %d, %s, %i placeholders; without any if `$args` is empty.
	 * @param list<int|string|null> $args
	 * @return list<array<string, string|null>>
	 * @throws SanadException 503 if the database fails.
	 */
	public function rows( string $sql, array $args = array() ): array {
		$this->query( $sql, $args );
		$rows = array();
		foreach ( (array) $this->wpdb->last_result as $row ) {
			$values = array();
			// The SQLite driver answers with numbers where MySQL's answers with text.
			foreach ( (array) $row as $column => $value ) {
				$values[ (string) $column ] = is_scalar( $value ) ? (string) $value : null;
			}
			$rows[] = $values;
		}
		return $rows;
	}

	/**
	 * The first row of a query, or null if there is none.
	 *
	 * @param list<int|string|null> $args
	 * @return array<string, string|null>|null
	 * @throws SanadException 503 if the database fails.
	 */
	public function row( string $sql, array $args = array() ): ?array {
		return $this->rows( $sql, $args )[0] ?? null;
	}

	/**
	 * The first column of the first row; null if there is no row or it holds NULL.
	 *
	 * @param list<int|string|null> $args
	 * @throws SanadException 503 if the database fails.
	 */
	public function value( string $sql, array $args = array() ): ?string {
		$row = $this->row( $sql, $args );
		return null === $row ? null : array_values( $row )[0] ?? null;
	}

	/**
	 * The first column of all rows; NULL becomes ''.
	 *
	 * @param list<int|string|null> $args
	 * @return list<string>
	 * @throws SanadException 503 if the database fails.
	 */
	public function column( string $sql, array $args = array() ): array {
		return array_map( static fn ( array $row ): string => (string) ( array_values( $row )[0] ?? '' ), $this->rows( $sql, $args ) );
	}

	/**
	 * The first column of all rows, where it holds ids.
	 *
	 * @param list<int|string|null> $args
	 * @return list<int>
	 * @throws SanadException 503 if the database fails.
	 */
	public function ids( string $sql, array $args = array() ): array {
		return array_map( 'intval', $this->column( $sql, $args ) );
	}

	/**
	 * Runs a statement and answers how many rows it touched.
	 *
	 * @param list<int|string|null> $args
	 * @throws SanadException 503 if the database fails.
	 * @throws DuplicateKeyException
	 */
	public function execute( string $sql, array $args = array() ): int {
		return (int) $this->query( $sql, $args );
	}

	/**
	 * Inserts one row.
	 *
	 * @param string                         $table  Short name.
	 * @param array<string, int|string|null> $values By column.
	 * @return int Its id.
	 * @throws DuplicateKeyException If a unique key already holds such a row.
	 * @throws SanadException        503 if the database fails.
	 */
	public function insert( string $table, array $values ): int {
		[ $marks, $args ] = $this->marks( $values );
		$this->query(
			"INSERT INTO {$this->table( $table )} (" . implode( ', ', array_keys( $values ) ) . ') VALUES (' . implode( ', ', $marks ) . ')',
			$args
		);
		return (int) $this->wpdb->insert_id;
	}

	/**
	 * Updates the rows whose columns equal `$where`.
	 *
	 * @param string                         $table  Short name.
	 * @param array<string, int|string|null> $values New values by column; not empty.
	 * @param array<string, int|string>      $where  Not empty.
	 * @return int How many rows changed.
	 * @throws DuplicateKeyException If a unique key already holds such a row.
	 * @throws SanadException        503 if the database fails.
	 */
	public function update( string $table, array $values, array $where ): int {
		[ $marks, $args ]             = $this->marks( $values );
		[ $where_marks, $where_args ] = $this->marks( $where );
		$pair                         = static fn ( string $column, string $mark ): string => "{$column} = {$mark}";
		return $this->execute(
			"UPDATE {$this->table( $table )} SET " . implode( ', ', array_map( $pair, array_keys( $values ), $marks ) )
				. ' WHERE ' . implode( ' AND ', array_map( $pair, array_keys( $where ), $where_marks ) ),
			array_merge( $args, $where_args )
		);
	}

	/**
	 * Placeholders for an IN list: `%d, %d, %d`.
	 *
	 * @param list<int|string> $values Not empty.
	 */
	public function in( array $values ): string {
		return implode( ', ', array_map( static fn ( int|string $value ): string => is_int( $value ) ? '%d' : '%s', $values ) );
	}

	/** Escapes text for use inside a LIKE pattern. */
	public function esc_like( string $text ): string {
		return $this->wpdb->esc_like( $text );
	}

	/**
	 * @param array<string, int|string|null> $values
	 * @return array{list<string>, list<int|string>} Placeholders (NULL stands literally) and the arguments for them.
	 */
	private function marks( array $values ): array {
		$marks = array();
		$args  = array();
		foreach ( $values as $value ) {
			$marks[] = null === $value ? 'NULL' : ( is_int( $value ) ? '%d' : '%s' );
			if ( null !== $value ) {
				$args[] = $value;
			}
		}
		return array( $marks, $args );
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	private function attempt( callable $work ): mixed {
		$this->listeners->take();
		$this->query( 'START TRANSACTION' );
		$this->depth = 1;
		// Wpdb answers a lost connection by connecting anew and sending the statement again, which
		// would commit the second half of a transaction without its first. This filter is called by
		// each new connection before that statement, and is the only place to stop it.
		add_filter( 'incompatible_sql_modes', array( $this, 'refuse_reconnect' ) );
		try {
			$result = $work();
			$this->query( 'COMMIT' );
		} catch ( ConnectionLostException $e ) {
			$this->leave();
			$this->wpdb->db_connect( false );
			throw $e;
		} catch ( \Throwable $e ) {
			$this->leave();
			$this->undo();
			throw $e;
		}
		$this->listeners->run( $this->leave() );
		return $result;
	}

	/**
	 * Stops wpdb from going on with a transaction on a new connection.
	 *
	 * @throws ConnectionLostException Always.
	 */
	public function refuse_reconnect(): never {
		throw new ConnectionLostException( 'The database connection was lost inside a transaction.' );
	}

	/**
	 * Ends the transaction on our side.
	 *
	 * @return list<callable(): void> What was to run after the commit.
	 */
	private function leave(): array {
		$this->depth = 0;
		remove_filter( 'incompatible_sql_modes', array( $this, 'refuse_reconnect' ) );
		return $this->listeners->take();
	}

	/** Rolls back; a connection that cannot even do that has been undone by the server. */
	private function undo(): void {
		try {
			$this->query( 'ROLLBACK' );
		} catch ( SanadException $e ) {
			$this->log->warning( 'A rollback failed: ' . $e->getMessage() );
		}
	}

	/**
	 * Sends one statement.
	 *
	 * Inside a transaction a failure is a QueryException, so that {@see self::transaction()} can
	 * tell a deadlock from the rest; outside it is already the sentence for people.
	 *
	 * @param list<int|string|null> $args
	 */
	private function query( string $sql, array $args = array() ): int|bool {
		try {
			return $this->statements->send( $sql, $args );
		} catch ( QueryException $e ) {
			if ( $this->depth > 0 || $e instanceof DuplicateKeyException ) {
				throw $e;
			}
			$this->log->error( 'A statement failed: ' . $e->reason(), array( 'errno' => $e->errno ) );
			throw SanadException::storage( $e );
		}
	}
}
