<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Takes away indexes that have other columns in an older site's tables than in ours: dbDelta makes
 * those that are missing, but changes none.
 */
final class OutdatedKeys {

	public function __construct( private readonly Connection $db ) {}

	/** Tables that are not there yet are left to dbDelta. */
	public function drop(): void {
		foreach ( Schema::keys() as $short => $keys ) {
			$table = $this->db->table( $short );
			if ( null === $this->db->value( 'SHOW TABLES LIKE %s', array( $this->db->esc_like( $table ) ) ) ) {
				continue;
			}
			$there    = $this->there( $table );
			$outdated = array_filter( $keys, static fn ( array $columns, string $name ): bool => isset( $there[ $name ] ) && $there[ $name ] !== $columns, ARRAY_FILTER_USE_BOTH );
			if ( array() !== $outdated ) {
				$drops = array_map( static fn ( string $name ): string => "DROP KEY {$name}", array_keys( $outdated ) );
				$this->db->execute( "ALTER TABLE {$table} " . implode( ', ', $drops ) );
			}
		}
	}

	/**
	 * Columns of the indexes that a table has, each with its length where only its beginning is in it.
	 *
	 * @return array<string, list<string>>
	 */
	private function there( string $table ): array {
		$there = array();
		foreach ( $this->db->rows( "SHOW INDEX FROM {$table}" ) as $row ) {
			$length = (string) ( $row['Sub_part'] ?? '' );
			$there[ (string) $row['Key_name'] ][ (int) $row['Seq_in_index'] ] = $row['Column_name'] . ( '' === $length ? '' : "({$length})" );
		}
		return array_map(
			static function ( array $columns ): array {
				ksort( $columns );
				return array_values( $columns );
			},
			$there
		);
	}
}
