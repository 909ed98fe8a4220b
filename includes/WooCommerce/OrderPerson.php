<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\WooCommerce\Panel\Trackings;

/** What in an order is about the person who ordered: to take it out of a text, not to show it. */
final class OrderPerson {

	public function __construct( private readonly WooCommerce $shop ) {}

	/**
	 * Names, phones, e-mail addresses, lines of addresses and numbers of an order; everything empty
	 * where there is none. Towns and countries are left out: they are no one's alone.
	 *
	 * @return array{names: list<string>, emails: list<string>, phones: list<string>, numbers: list<string>, addresses: list<string>}
	 */
	public function of_order( int $order_id ): array {
		$order = $order_id > 0 && $this->shop->is_active() ? wc_get_order( $order_id ) : false;
		if ( ! $order instanceof \WC_Order ) {
			return array( 'names' => array(), 'emails' => array(), 'phones' => array(), 'numbers' => array(), 'addresses' => array() );
		}
		return array(
			'names'     => self::filled( $order->get_billing_first_name() . ' ' . $order->get_billing_last_name(), $order->get_shipping_first_name() . ' ' . $order->get_shipping_last_name() ),
			'emails'    => self::filled( $order->get_billing_email() ),
			'phones'    => self::filled( $order->get_billing_phone(), $order->get_shipping_phone() ),
			'numbers'   => array( ...self::filled( $order->get_order_number(), (string) $order->get_id() ), ...array_map( static fn ( Panel\Tracking $tracking ): string => $tracking->number, Trackings::of( $order ) ) ),
			'addresses' => self::filled( $order->get_billing_address_1(), $order->get_billing_address_2(), $order->get_billing_postcode(), $order->get_shipping_address_1(), $order->get_shipping_address_2(), $order->get_shipping_postcode() ),
		);
	}

	/** @return list<string> */
	private static function filled( string ...$texts ): array {
		$texts = array_map( PlainText::line( ... ), $texts );
		return array_values( array_unique( array_filter( $texts, static fn ( string $text ): bool => '' !== $text ) ) );
	}
}
