<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** What `wc_create_refund()` does. */
final class Refunding {

	/** @param array<string, mixed> $args */
	public static function run( array $args ): \WC_Order_Refund|\WP_Error {
		$known   = array( 'amount', 'reason', 'order_id', 'line_items', 'refund_payment', 'restock_items', 'date_created' );
		$unknown = array_diff( array_keys( $args ), $known );
		if ( array() !== $unknown || ( $args['refund_payment'] ?? false ) ) {
			throw NotAnswered::call( 'wc_create_refund() with ' . implode( ', ', $unknown ) . ( ( $args['refund_payment'] ?? false ) ? ' refund_payment' : '' ) );
		}
		$order = wc_get_order( (int) ( $args['order_id'] ?? 0 ) );
		if ( ! $order instanceof \WC_Order ) {
			return new \WP_Error( 'error', 'Invalid order ID.' );
		}
		$amount = (float) ( $args['amount'] ?? 0 );
		if ( $amount < 0 || (float) wc_format_decimal( $amount, wc_get_price_decimals() ) > (float) $order->get_remaining_refund_amount() ) {
			return new \WP_Error( 'error', 'Invalid refund amount.' );
		}

		$refund = new \WC_Order_Refund();
		$refund->set_props(
			array(
				'parent_id'   => $order->get_id(),
				'currency'    => $order->get_currency(),
				'amount'      => $amount,
				'total'       => -$amount,
				'reason'      => $args['reason'] ?? '',
				'refunded_by' => get_current_user_id() > 0 ? get_current_user_id() : 1,
			)
		);
		if ( isset( $args['date_created'] ) ) {
			$refund->set_date_created( $args['date_created'] );
		}
		foreach ( (array) ( $args['line_items'] ?? array() ) as $item_id => $line ) {
			self::add_line( $refund, $order, (int) $item_id, (array) $line );
		}
		$refund->save();
		self::announce( $refund, $order );
		return $refund;
	}

	/** @param array<string, mixed> $line `qty`, `refund_total`. */
	private static function add_line( \WC_Order_Refund $refund, \WC_Order $order, int $item_id, array $line ): void {
		$item  = $order->get_item( $item_id );
		$qty   = (int) ( $line['qty'] ?? 0 );
		$total = (float) ( $line['refund_total'] ?? 0 );
		if ( false === $item || ( 0 === $qty && 0.0 === $total ) ) {
			return;
		}
		$class    = $item::class;
		$returned = new $class();
		$returned->set_props(
			array(
				'name'  => $item->get_name(),
				'total' => -$total,
			)
		);
		if ( $returned instanceof \WC_Order_Item_Product && $item instanceof \WC_Order_Item_Product ) {
			$returned->set_props(
				array(
					'product_id' => $item->get_product_id(),
					'quantity'   => -$qty,
					'subtotal'   => -$total,
				)
			);
		}
		$returned->add_meta_data( '_refunded_item_id', $item_id );
		$refund->add_item( $returned );
	}

	private static function announce( \WC_Order_Refund $refund, \WC_Order $order ): void {
		if ( (float) $order->get_remaining_refund_amount() > 0 ) {
			do_action( 'woocommerce_order_partially_refunded', $order->get_id(), $refund->get_id() );
		} else {
			do_action( 'woocommerce_order_fully_refunded', $order->get_id(), $refund->get_id() );
			$order->update_status( (string) apply_filters( 'woocommerce_order_fully_refunded_status', 'refunded', $order->get_id(), $refund->get_id() ) );
		}
		do_action( 'woocommerce_order_refunded', $order->get_id(), $refund->get_id() );
	}
}
