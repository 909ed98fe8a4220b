<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Clock;

/**
 * A lock that is a row of the options table, with an expiry.
 *
 * For the moments before our own tables exist. Not GET_LOCK: the SQLite driver pretends to have it,
 * and behind a connection pool it belongs to nobody.
 */
final class OptionLock {

	public function __construct( private readonly \wpdb $wpdb, private readonly Clock $clock ) {}

	/**
	 * Takes the lock, if nobody holds it or its holder's time is over.
	 *
	 * @param string $name    Option name.
	 * @param int    $seconds Until others may take it over.
	 * @return string|null Token for {@see self::release()}; null if somebody else holds it.
	 */
	public function take( string $name, int $seconds ): ?string {
		$now   = $this->clock->now()->getTimestamp();
		$token = ( $now + $seconds ) . ':' . bin2hex( random_bytes( 8 ) );
		$table = $this->wpdb->options;

		$taken = $this->wpdb->query( $this->wpdb->prepare( "INSERT IGNORE INTO {$table} (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $name, $token ) );
		if ( $taken ) {
			return $token;
		}
		$held = (string) $this->wpdb->get_var( $this->wpdb->prepare( "SELECT option_value FROM {$table} WHERE option_name = %s", $name ) );
		// Up to the colon: PHP would read "1795336920.8e5" as a number with an exponent.
		if ( (int) strstr( $held, ':', true ) >= $now ) {
			return null;
		}
		// Of those who see the same expired value, only one changes it.
		$taken = $this->wpdb->query( $this->wpdb->prepare( "UPDATE {$table} SET option_value = %s WHERE option_name = %s AND option_value = %s", $token, $name, $held ) );
		return $taken ? $token : null;
	}

	/** Gives the lock back, unless somebody else has taken it over. */
	public function release( string $name, string $token ): void {
		$this->wpdb->query( $this->wpdb->prepare( "DELETE FROM {$this->wpdb->options} WHERE option_name = %s AND option_value = %s", $name, $token ) );
		// Written past the options API; the caches must not remember it.
		wp_cache_delete( $name, 'options' );
	}
}
