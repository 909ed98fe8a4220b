<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What WooCommerce answers to a query for orders; refunds and anything else are left out. */
final class FoundOrders {

	/**
	 * Further arguments where only totals, dates and numbers are needed: lines and products are then
	 * not read ahead, which halves time and memory. WooCommerce's own REST controllers pass the same.
	 */
	public const WITHOUT_LINES = array( 'fields' => array( 'meta_data' ) );

	/**
	 * @param list<\WC_Order> $orders
	 * @param int             $total How many there are on all pages.
	 */
	private function __construct( public readonly array $orders, public readonly int $total ) {}

	/**
	 * Asks for orders, never refunds.
	 *
	 * @param array<string, mixed> $args As for `wc_get_orders()`, without `type`, `return` and `paginate`.
	 */
	public static function by( array $args ): self {
		$found = wc_get_orders( array( 'type' => 'shop_order', 'paginate' => true ) + $args );
		if ( ! $found instanceof \stdClass ) {
			return new self( array(), 0 );
		}
		$orders = is_array( $found->orders ?? null ) ? $found->orders : array();
		$total  = $found->total ?? 0;
		return new self(
			array_values( array_filter( $orders, static fn ( mixed $order ): bool => $order instanceof \WC_Order ) ),
			is_numeric( $total ) ? (int) $total : 0
		);
	}
}
