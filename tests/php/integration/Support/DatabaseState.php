<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * Remembers the database of the clean install and puts it back after each test, by touching only what changed.
 *
 * Tables that a statement of this process wrote to are compared row by row; Sanad's own tables always
 * are, because tests with several processes write to them from outside. Rolling a transaction back would
 * be simpler, but the code under test commits its own.
 */
final class DatabaseState {

	/** @var array<string, array{key: list<string>, rows: array<string, array<string, string|null>>, ddl: string}> */
	private array $tables = array();

	/** @var array<string, true> */
	private array $written = array();

	private bool $reshaped = false;

	public function __construct( private readonly \wpdb $wpdb ) {}

	/** Reads the clean database. */
	public function remember(): void {
		foreach ( $this->table_names() as $table ) {
			$key = array();
			foreach ( $this->read( "SHOW COLUMNS FROM `{$table}`" ) as $column ) {
				if ( 'PRI' === $column['Key'] ) {
					$key[] = (string) $column['Field'];
				}
			}
			$create                 = $this->read( "SHOW CREATE TABLE `{$table}`" );
			$this->tables[ $table ] = array(
				'key'  => $key,
				'rows' => $this->rows( $table, $key ),
				'ddl'  => (string) ( $create[0]['Create Table'] ?? '' ),
			);
		}
	}

	/** Begins to watch; to be called again whenever the hooks were reset. */
	public function watch(): void {
		add_filter( 'query', array( $this, 'note' ), PHP_INT_MAX );
	}

	/** Hooked to query: notes which tables a statement may change. */
	public function note( string $sql ): string {
		if ( 1 === preg_match( '/^\W*(insert|replace|update|delete|truncate)\b/i', $sql ) ) {
			preg_match_all( '/\b' . preg_quote( $this->wpdb->base_prefix, '/' ) . '\w+/', substr( $sql, 0, 2000 ), $found );
			$this->written += array_fill_keys( $found[0], true );
		} elseif ( 1 === preg_match( '/^\W*(create|drop|alter|rename)\b/i', $sql ) ) {
			$this->reshaped = true;
		}

		return $sql;
	}

	/** Makes the database what it was. */
	public function restore(): void {
		remove_filter( 'query', array( $this, 'note' ), PHP_INT_MAX );
		$this->wpdb->query( 'ROLLBACK' );
		if ( $this->reshaped ) {
			$this->restore_tables();
		}
		$this->wpdb->query( 'START TRANSACTION' );
		$own = $this->wpdb->base_prefix . 'sanad_';
		foreach ( $this->tables as $table => $clean ) {
			if ( isset( $this->written[ $table ] ) || str_starts_with( $table, $own ) ) {
				$this->restore_rows( $table, $clean['key'], $clean['rows'] );
			}
		}
		$this->wpdb->query( 'COMMIT' );
		$this->written  = array();
		$this->reshaped = false;
	}

	/** Drops tables that were not there, and makes anew those whose shape changed. */
	private function restore_tables(): void {
		$there = $this->table_names();
		foreach ( array_diff( $there, array_keys( $this->tables ) ) as $table ) {
			$this->wpdb->query( "DROP TABLE `{$table}`" );
		}
		foreach ( $this->tables as $table => $clean ) {
			$this->written[ $table ] = true;
			if ( in_array( $table, $there, true ) ) {
				if ( ( $this->read( "SHOW CREATE TABLE `{$table}`" )[0]['Create Table'] ?? '' ) === $clean['ddl'] ) {
					continue;
				}
				$this->wpdb->query( "DROP TABLE `{$table}`" );
			}
			$this->wpdb->query( $clean['ddl'] );
		}
	}

	/**
	 * @param list<string>                              $key   Primary key.
	 * @param array<string, array<string, string|null>> $clean Rows by key.
	 */
	private function restore_rows( string $table, array $key, array $clean ): void {
		if ( array() === $clean ) {
			$this->wpdb->query( "DELETE FROM `{$table}`" );
			return;
		}
		$now = $this->rows( $table, $key );
		foreach ( $now as $id => $row ) {
			if ( ( $clean[ $id ] ?? null ) !== $row ) {
				$this->delete( $table, array() === $key ? $row : array_intersect_key( $row, array_flip( $key ) ) );
			}
		}
		foreach ( $clean as $id => $row ) {
			if ( ( $now[ $id ] ?? null ) !== $row ) {
				$this->insert( $table, $row );
			}
		}
	}

	/** @param array<string, string|null> $row */
	private function insert( string $table, array $row ): void {
		$columns = implode( ', ', array_map( static fn ( string $name ): string => "`{$name}`", array_keys( $row ) ) );
		$values  = implode( ', ', array_map( $this->literal( ... ), $row ) );
		$this->wpdb->query( "INSERT INTO `{$table}` ( {$columns} ) VALUES ( {$values} )" );
	}

	/** @param array<string, string|null> $row Identifies one row. */
	private function delete( string $table, array $row ): void {
		$parts = array();
		foreach ( $row as $name => $value ) {
			$parts[] = null === $value ? "`{$name}` IS NULL" : "`{$name}` = " . $this->literal( $value );
		}
		$this->wpdb->query( "DELETE FROM `{$table}` WHERE " . implode( ' AND ', $parts ) );
	}

	private function literal( ?string $value ): string {
		return null === $value ? 'NULL' : $this->wpdb->remove_placeholder_escape( (string) $this->wpdb->prepare( '%s', $value ) );
	}

	/**
	 * @param list<string> $key Primary key; the whole row where there is none.
	 * @return array<string, array<string, string|null>> Rows by key.
	 */
	private function rows( string $table, array $key ): array {
		$rows = array();
		foreach ( $this->read( "SELECT * FROM `{$table}`" ) as $row ) {
			$id                               = array() === $key ? $row : array_intersect_key( $row, array_flip( $key ) );
			$rows[ (string) serialize( $id ) ] = $row;
		}

		return $rows;
	}

	/** @return list<string> */
	private function table_names(): array {
		return array_values( array_filter( $this->wpdb->get_col( 'SHOW TABLES' ), 'is_string' ) );
	}

	/** @return list<array<string, string|null>> */
	private function read( string $sql ): array {
		/** @var list<array<string, string|null>> $rows */
		$rows = $this->wpdb->get_results( $sql, ARRAY_A );

		return $rows;
	}
}
