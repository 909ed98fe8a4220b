<?php
declare(strict_types=1);

namespace Sanad\Database;

/** The database that WordPress stands on, and what it can do. */
final class Server {

	public function __construct( private readonly \wpdb $wpdb ) {}

	/** Whether it is the SQLite driver instead of MySQL or MariaDB. */
	public function is_sqlite(): bool {
		return defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE;
	}

	/**
	 * Whether REGEXP knows the letters of all scripts and can look at what stands beside a match: MariaDB by
	 * PCRE since 10.0.5, MySQL by ICU since 8.0.4. Elsewhere it compares bytes.
	 */
	public function has_rich_patterns(): bool {
		if ( $this->is_sqlite() ) {
			return false;
		}
		$server = (string) $this->wpdb->db_server_info();
		return 1 === preg_match( '/(\d+\.\d+\.\d+)-MariaDB/i', $server, $found )
			? version_compare( $found[1], '10.0.5', '>=' )
			: version_compare( (string) $this->wpdb->db_version(), '8.0.4', '>=' );
	}
}
