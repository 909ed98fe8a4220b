<?php
declare(strict_types=1);

namespace Automattic\WooCommerce\Utilities;

use WooCommerceStandIn\Loud;

/** Helpers around orders that do not depend on where they are stored. */
final class OrderUtil {

	use Loud;

	/** Orders are never posts here. */
	public static function custom_orders_table_usage_is_enabled(): bool {
		return true;
	}

	/** @param int $order_id */
	public static function get_order_admin_edit_url( int $order_id ): string {
		return admin_url( 'admin.php?page=wc-orders&action=edit&id=' . $order_id );
	}

	/** @param int|\WC_Order $order_id */
	public static function get_order_type( $order_id ): ?string {
		$order = wc_get_order( $order_id );
		return false === $order ? null : $order->get_type();
	}

	/**
	 * @param int|\WC_Order $order_id
	 * @param list<string>  $types
	 */
	public static function is_order( $order_id, $types = array( 'shop_order' ) ): bool {
		return in_array( self::get_order_type( $order_id ), $types, true );
	}
}
