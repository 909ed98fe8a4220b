<?php
declare(strict_types=1);

use WooCommerceStandIn\OrderAddresses;
use WooCommerceStandIn\Store;

/** A customer with an account: a user with addresses in user meta. */
class WC_Customer extends WC_Data {

	use OrderAddresses;

	protected array $times = array( 'date_created' );

	protected array $data = array(
		'email'         => '',
		'first_name'    => '',
		'last_name'     => '',
		'display_name'  => '',
		'username'      => '',
		'role'          => 'customer',
		'date_created'  => null,
		'billing'       => array(),
		'shipping'      => array(),
		'billing_email' => '',
	);

	/** @param int|WC_Customer $customer 0 for one that does not exist yet. */
	public function __construct( $customer = 0 ) {
		$this->start_addresses();
		$id = $customer instanceof self ? $customer->get_id() : absint( $customer );
		if ( 0 === $id ) {
			return;
		}
		$user = get_user_by( 'id', $id );
		if ( ! $user instanceof WP_User ) {
			throw new Exception( 'Invalid customer.' );
		}
		$this->id = $id;
		foreach ( array_keys( $this->data ) as $name ) {
			$this->data[ $name ] = match ( $name ) {
				'email'        => $user->user_email,
				'username'     => $user->user_login,
				'display_name' => $user->display_name,
				'role'         => (string) ( $user->roles[0] ?? '' ),
				'date_created' => WooCommerceStandIn\Times::from( $user->user_registered . ' UTC' ),
				default        => (string) get_user_meta( $id, $name, true ),
			};
		}
	}

	/** Orders in every status that counts as one. */
	public function get_order_count(): int {
		return count( $this->orders( array_keys( wc_get_order_statuses() ) ) );
	}

	/** Sum of the orders in which money has come in; refunds of a part are not taken off, as in WooCommerce. */
	public function get_total_spent(): string {
		$totals = $this->orders( array_map( static fn ( string $status ): string => "wc-{$status}", wc_get_is_paid_statuses() ) );
		return wc_format_decimal( array_sum( $totals ), 2 );
	}

	/**
	 * @param list<string> $statuses
	 * @return list<float> Totals.
	 */
	private function orders( array $statuses ): array {
		global $wpdb;
		$in = implode( ',', array_fill( 0, count( $statuses ), '%s' ) );
		return array_map( 'floatval', $wpdb->get_col( $wpdb->prepare( 'SELECT total FROM ' . Store::orders_table() . " WHERE type = 'shop_order' AND customer_id = %d AND status IN ({$in})", $this->id, ...$statuses ) ) );
	}

	public function save(): int {
		$fields = array(
			'user_email'   => (string) $this->data['email'],
			'first_name'   => (string) $this->data['first_name'],
			'last_name'    => (string) $this->data['last_name'],
			'display_name' => (string) $this->data['display_name'],
		);
		if ( 0 === $this->id ) {
			$made = wc_create_new_customer( (string) $this->data['email'], (string) $this->data['username'], '', $fields );
		} else {
			$made = wp_update_user( array( 'ID' => $this->id ) + $fields );
		}
		if ( $made instanceof WP_Error ) {
			throw new WC_Data_Exception( (string) $made->get_error_code(), $made->get_error_message() );
		}
		$this->id = $made;
		foreach ( array_keys( $this->data ) as $name ) {
			if ( str_starts_with( $name, 'billing_' ) || str_starts_with( $name, 'shipping_' ) ) {
				update_user_meta( $this->id, $name, wp_slash( $this->data[ $name ] ) );
			}
		}
		return $this->id;
	}
}
