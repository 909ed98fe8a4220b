<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Billing and shipping address of an order or customer: one property a field, as `get_billing_city()`. */
trait OrderAddresses {

	/** @return list<string> */
	private static function address_fields( string $type ): array {
		$fields = array( 'first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode', 'country', 'phone' );
		return 'billing' === $type ? array( ...$fields, 'email' ) : $fields;
	}

	private function start_addresses(): void {
		unset( $this->data['billing'], $this->data['shipping'] );
		foreach ( array( 'billing', 'shipping' ) as $type ) {
			foreach ( self::address_fields( $type ) as $field ) {
				$this->data[ "{$type}_{$field}" ] = '';
			}
		}
	}

	/** @param string $email Refused with an exception if it is none. */
	public function set_billing_email( $email ): void {
		if ( '' !== (string) $email && ! is_email( (string) $email ) ) {
			throw new \WC_Data_Exception( 'order_invalid_billing_email', 'Invalid billing email address' );
		}
		$this->data['billing_email'] = sanitize_email( (string) $email );
	}

	/**
	 * @param string $type
	 * @return array<string, string>
	 */
	public function get_address( $type = 'billing' ): array {
		$address = array();
		foreach ( self::address_fields( $type ) as $field ) {
			$address[ $field ] = (string) $this->data[ "{$type}_{$field}" ];
		}
		return $address;
	}

	/**
	 * @param array<string, string> $address
	 * @param string                $type
	 */
	public function set_address( $address, $type = 'billing' ): void {
		foreach ( $address as $field => $value ) {
			$this->{"set_{$type}_{$field}"}( $value );
		}
	}

	/** @param string $empty_content */
	public function get_formatted_billing_address( $empty_content = '' ): string {
		$address = \WC()->countries->get_formatted_address( $this->get_address( 'billing' ) );
		return '' === $address ? (string) $empty_content : $address;
	}

	/** @param string $empty_content */
	public function get_formatted_shipping_address( $empty_content = '' ): string {
		$address = $this->has_shipping_address() ? \WC()->countries->get_formatted_address( $this->get_address( 'shipping' ) ) : '';
		return '' === $address ? (string) $empty_content : $address;
	}

	public function has_shipping_address(): bool {
		return '' !== $this->data['shipping_address_1'] || '' !== $this->data['shipping_address_2'];
	}

	public function has_billing_address(): bool {
		return '' !== $this->data['billing_address_1'] || '' !== $this->data['billing_address_2'];
	}

	public function get_formatted_billing_full_name(): string {
		return trim( "{$this->data['billing_first_name']} {$this->data['billing_last_name']}" );
	}

	public function get_formatted_shipping_full_name(): string {
		return trim( "{$this->data['shipping_first_name']} {$this->data['shipping_last_name']}" );
	}
}
