<?php
/**
 * Customers with an account.
 *
 * @package Sanad
 */

declare(strict_types=1);

/**
 * Makes an account with the role `customer`. No mail is sent here.
 *
 * @param string               $email
 * @param string               $username
 * @param string               $password
 * @param array<string, mixed> $args Further fields of `wp_insert_user()`.
 * @return int|WP_Error
 */
function wc_create_new_customer( $email, $username = '', $password = '', $args = array() ) {
	if ( ! is_email( $email ) ) {
		return new WP_Error( 'registration-error-invalid-email', 'Please provide a valid email address.' );
	}
	if ( email_exists( $email ) ) {
		return new WP_Error( 'registration-error-email-exists', 'An account is already registered with this address.' );
	}
	$id = wp_insert_user(
		array_merge(
			$args,
			array(
				'user_login' => '' === $username ? sanitize_user( (string) strstr( $email, '@', true ), true ) : $username,
				'user_pass'  => '' === $password ? wp_generate_password() : $password,
				'user_email' => $email,
				'role'       => 'customer',
			)
		)
	);
	if ( ! is_wp_error( $id ) ) {
		do_action( 'woocommerce_created_customer', $id, array(), '' === $password );
	}
	return $id;
}

/** @param int $user_id */
function wc_get_customer_order_count( $user_id ): int {
	return ( new WC_Customer( (int) $user_id ) )->get_order_count();
}

/** @param int $user_id */
function wc_get_customer_total_spent( $user_id ): string {
	return ( new WC_Customer( (int) $user_id ) )->get_total_spent();
}

/**
 * Whether somebody has paid for a product: by his account, or by an address.
 *
 * @param string $customer_email
 * @param int    $user_id
 * @param int    $product_id Product or variation.
 */
function wc_customer_bought_product( $customer_email, $user_id, $product_id ): bool {
	$whose = array_filter(
		array(
			'customer_id'   => (int) $user_id,
			'billing_email' => is_email( $customer_email ) ? $customer_email : '',
		)
	);
	foreach ( $whose as $key => $value ) {
		foreach ( wc_get_orders( array( $key => $value, 'status' => array_map( static fn ( string $status ): string => "wc-{$status}", wc_get_is_paid_statuses() ), 'limit' => -1 ) ) as $order ) {
			foreach ( $order->get_items() as $item ) {
				if ( $item instanceof WC_Order_Item_Product && in_array( (int) $product_id, array( $item->get_product_id(), $item->get_variation_id() ), true ) ) {
					return true;
				}
			}
		}
	}
	return false;
}
