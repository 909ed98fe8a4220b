<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/**
 * What was read of orders in this request, kept in WordPress's object cache so that flushing that
 * forgets it. Every write forgets it too.
 */
final class ReadRows {

	public const ORDERS  = 'orders';
	public const ITEMS   = 'items';
	public const REFUNDS = 'refunds';

	private const GROUP = 'woocommerce_stand_in';

	/**
	 * @param self::* $kind
	 * @return array<int, mixed> By order id.
	 */
	public static function all( string $kind ): array {
		$rows = wp_cache_get( $kind, self::GROUP );
		return is_array( $rows ) ? $rows : array();
	}

	/**
	 * @param self::*           $kind
	 * @param array<int, mixed> $rows By order id; replaces what is known of these orders.
	 */
	public static function add( string $kind, array $rows ): void {
		wp_cache_add_non_persistent_groups( self::GROUP );
		wp_cache_set( $kind, $rows + self::all( $kind ), self::GROUP );
	}

	public static function forget(): void {
		foreach ( array( self::ORDERS, self::ITEMS, self::REFUNDS ) as $kind ) {
			wp_cache_delete( $kind, self::GROUP );
		}
	}
}
