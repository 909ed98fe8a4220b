<?php
declare(strict_types=1);

namespace Sanad\Database;

/**
 * Rows of short lists that one request reads again and again.
 *
 * Kept in WordPress's object cache, in a group that never outlives the request: it knows the sites
 * of a network apart, and whoever empties the caches empties it too.
 */
final class RequestCache {

	private const GROUP = 'sanad_request';

	/**
	 * The rows of this name, read once.
	 *
	 * @param callable(): list<array<string, string|null>> $read
	 * @return list<array<string, string|null>>
	 */
	public static function rows( string $name, callable $read ): array {
		wp_cache_add_non_persistent_groups( self::GROUP );
		$cached = wp_cache_get( $name, self::GROUP );
		if ( is_array( $cached ) ) {
			/** @var list<array<string, string|null>> $cached Nobody else writes to the group. */
			return $cached;
		}
		$rows = $read();
		wp_cache_set( $name, $rows, self::GROUP );
		return $rows;
	}

	/** Has the rows of this name read anew: somebody has changed them. */
	public static function forget( string $name ): void {
		wp_cache_add_non_persistent_groups( self::GROUP );
		wp_cache_delete( $name, self::GROUP );
	}
}
