<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** The number that a shop shows for an order; a plugin may make it differ from the id. */
final class OrderNumbers {

	/**
	 * @return string|null Null if there is no such order; '' if it cannot be told because WooCommerce is not there.
	 */
	public function number( int $order_id ): ?string {
		if ( ! function_exists( 'wc_get_order' ) ) {
			return '';
		}
		$order = wc_get_order( $order_id );
		return $order instanceof \WC_Order ? mb_substr( (string) $order->get_order_number(), 0, 64 ) : null;
	}
}
