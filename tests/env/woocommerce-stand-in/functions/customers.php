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
