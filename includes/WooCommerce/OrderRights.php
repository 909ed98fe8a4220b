<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What WooCommerce lets the current user do. Our own policy says what he may do in Sanad. */
final class OrderRights {

	/** Whether this one may change orders. */
	public static function may_edit_as( \WP_User $user ): bool {
		return $user->has_cap( 'edit_shop_orders' );
	}

	/** Whether he may open orders in WooCommerce's screens. */
	public static function may_edit(): bool {
		return current_user_can( 'edit_shop_orders' );
	}
}
