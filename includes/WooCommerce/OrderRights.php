<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What WooCommerce lets the current user do. Our own policy says what he may do in Sanad. */
final class OrderRights {

	/** Whether he may open orders in WooCommerce's screens. */
	public static function may_edit(): bool {
		return current_user_can( 'edit_shop_orders' );
	}
}
