<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Every table of Sanad, as text that `dbDelta()` reads, and the number of that text.
 *
 * Rules for the tables:
 * - Times are UTC `datetime` with the grain of a second; order inside a second is by id.
 * - Ids and tokens from outside are compared through a lower-case hex SHA-256 in a
 *   `char(64) ascii_bin` column, because text collations merge different ids.
 * - An index is named after the query that it serves. `tests/php/integration` proves by EXPLAIN
 *   that each list query uses the one meant for it.
 * - A change of any table raises VERSION; a rewrite of rows is a resumable job, never part of dbDelta.
 */
final class Schema {

	/** Raise with every change of a table; compared with the site's `sanad_db_version`. */
	public const VERSION = 5;

	/** Stored in `waiting_since` while nobody waits, so that keyset paging meets no NULL. */
	public const NEVER = '9999-12-31 00:00:00';

	/**
	 * Short names of all tables, in the order in which they may be dropped.
	 *
	 * @return list<string>
	 */
	public static function names(): array {
		return array_keys( self::definitions() );
	}

	/**
	 * The statements for dbDelta, one a table.
	 *
	 * @param string $prefix  Site prefix with ours, such as `wp_sanad_`.
	 * @param string $collate Charset clause of `$wpdb->get_charset_collate()`.
	 * @return list<string>
	 */
	public static function statements( string $prefix, string $collate ): array {
		$statements = array();
		foreach ( self::definitions() as $name => $columns ) {
			$statements[] = "CREATE TABLE {$prefix}{$name} (\n" . trim( $columns ) . "\n) ENGINE=InnoDB {$collate};";
		}
		return $statements;
	}

	/**
	 * Columns of each index but the primary keys, by the short name of its table and its own.
	 *
	 * @return array<string, array<string, list<string>>>
	 */
	public static function keys(): array {
		$keys = array();
		foreach ( self::definitions() as $table => $definition ) {
			preg_match_all( '/^\s*(?:UNIQUE )?KEY (\w+) \((.+)\),?$/m', $definition, $found, PREG_SET_ORDER );
			foreach ( $found as [ , $name, $columns ] ) {
				$keys[ $table ][ $name ] = explode( ', ', $columns );
			}
		}
		return $keys;
	}

	/**
	 * Columns and keys by short table name.
	 *
	 * @return array<string, string>
	 */
	private static function definitions(): array {
		$hash = 'char(64) CHARACTER SET ascii COLLATE ascii_bin';
		return TicketTables::definitions( $hash )
			+ MailTables::definitions( $hash )
			+ SearchTables::definitions( $hash )
			+ UpkeepTables::definitions( $hash )
			+ ReadingTables::definitions( $hash )
			+ ReplyTables::definitions( $hash )
			+ InboxTables::definitions( $hash );
	}
}
