<?php
/**
 * Orders, refunds and their notes.
 *
 * @package Sanad
 */

declare(strict_types=1);

use WooCommerceStandIn\OrderFactory;
use WooCommerceStandIn\OrderNotes;
use WooCommerceStandIn\OrderQuery;

/** @return array<string, string> Label by status with `wc-`. */
function wc_get_order_statuses(): array {
	return (array) apply_filters(
		'wc_order_statuses',
		array(
			'wc-pending'        => _x( 'Pending payment', 'Order status', 'woocommerce' ),
			'wc-processing'     => _x( 'Processing', 'Order status', 'woocommerce' ),
			'wc-on-hold'        => _x( 'On hold', 'Order status', 'woocommerce' ),
			'wc-completed'      => _x( 'Completed', 'Order status', 'woocommerce' ),
			'wc-cancelled'      => _x( 'Cancelled', 'Order status', 'woocommerce' ),
			'wc-refunded'       => _x( 'Refunded', 'Order status', 'woocommerce' ),
			'wc-failed'         => _x( 'Failed', 'Order status', 'woocommerce' ),
			'wc-checkout-draft' => _x( 'Draft', 'Order status', 'woocommerce' ),
		)
	);
}

/**
 * @param string $for Only `order-meta-boxes`.
 * @return list<string>
 */
function wc_get_order_types( $for = '' ): array {
	if ( 'order-meta-boxes' !== $for ) {
		throw WooCommerceStandIn\NotAnswered::call( "wc_get_order_types( '{$for}' )" );
	}
	return array( 'shop_order', WooCommerceStandIn\Store::PLACEHOLDER_TYPE );
}

/** @param string $status With or without `wc-`. */
function wc_get_order_status_name( $status ): string {
	$slug = str_starts_with( (string) $status, 'wc-' ) ? substr( (string) $status, 3 ) : (string) $status;
	return wc_get_order_statuses()[ "wc-{$slug}" ] ?? $slug;
}

/** @return list<string> Statuses without `wc-` in which money has come in. */
function wc_get_is_paid_statuses(): array {
	return (array) apply_filters( 'woocommerce_order_is_paid_statuses', array( 'processing', 'completed' ) );
}

/**
 * @param int|WC_Order|WC_Order_Refund|WP_Post|false $the_order
 * @return WC_Order|WC_Order_Refund|false
 */
function wc_get_order( $the_order = false ) {
	if ( $the_order instanceof WC_Abstract_Order ) {
		return $the_order;
	}
	$id    = $the_order instanceof WP_Post ? $the_order->ID : absint( $the_order );
	$order = 0 === $id ? null : OrderFactory::one( $id );
	return $order ?? false;
}

/**
 * @param array<string, mixed> $args
 * @return array<int, int|WC_Order|WC_Order_Refund>|object
 */
function wc_get_orders( $args ) {
	return OrderQuery::run( (array) $args );
}

/**
 * @param array<string, mixed> $args
 * @return WC_Order|WP_Error
 */
function wc_create_order( $args = array() ) {
	$known   = array( 'status', 'customer_id', 'customer_note', 'parent', 'created_via' );
	$unknown = array_diff( array_keys( $args ), $known );
	if ( array() !== $unknown ) {
		throw WooCommerceStandIn\NotAnswered::call( 'wc_create_order() with ' . implode( ', ', $unknown ) );
	}
	$order = new WC_Order();
	$order->set_order_key( 'wc_order_' . strtolower( wp_generate_password( 13, false ) ) );
	foreach ( $args as $name => $value ) {
		$order->{ 'parent' === $name ? 'set_parent_id' : "set_{$name}" }( $value );
	}
	$order->save();
	return $order;
}

/** @param string $order_key */
function wc_get_order_id_by_order_key( $order_key ): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT id FROM ' . WooCommerceStandIn\Store::orders_table() . ' WHERE order_key = %s', $order_key ) );
}

/**
 * @param array<string, mixed> $args
 * @return list<object>
 */
function wc_get_order_notes( $args ): array {
	return OrderNotes::find( (array) $args );
}

/** @param int|WP_Comment $data */
function wc_get_order_note( $data ): ?object {
	$comment = $data instanceof WP_Comment ? $data : get_comment( (int) $data );
	return $comment instanceof WP_Comment ? OrderNotes::note( $comment ) : null;
}

/** @param int $note_id */
function wc_delete_order_note( $note_id ): bool {
	$note = wc_get_order_note( $note_id );
	if ( null === $note || ! wp_delete_comment( (int) $note_id, true ) ) {
		return false;
	}
	do_action( 'woocommerce_order_note_deleted', $note_id, $note );
	return true;
}

/**
 * Gives money of an order back. No payment is moved here.
 *
 * @param array<string, mixed> $args
 * @return WC_Order_Refund|WP_Error
 */
function wc_create_refund( $args = array() ) {
	return WooCommerceStandIn\Refunding::run( (array) $args );
}
