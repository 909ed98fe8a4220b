<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Sanad\Customers\PhoneNumber;
use Sanad\WooCommerce\Panel\Tracking;
use Sanad\WooCommerce\Panel\Trackings;

/** Orders by their number, the phone of their buyer, or the number of a parcel. */
final class OrderLookup {

	/** Orders that are told of one number. */
	private const MAX = 5;

	/** A tracking number has at least so many characters, letters or digits, and some digits. */
	private const TRACKING = '/^(?=(?:.*\d){5})[A-Z0-9]{8,40}$/D';

	public function __construct(
		private readonly WooCommerce $shop,
		private readonly Orders $orders
	) {}

	/** Calling code of the shop's country, such as `966`; '' if it is not known. */
	public function calling_code(): string {
		if ( ! $this->shop->is_active() ) {
			return '';
		}
		$code = WC()->countries->get_country_calling_code( WC()->countries->get_base_country() );
		return is_scalar( $code ) ? (string) preg_replace( '/\D/', '', (string) $code ) : '';
	}

	/**
	 * @param string $typed As somebody typed it.
	 * @return list<FoundOrder> Newest first; none without WooCommerce.
	 */
	public function find( string $typed ): array {
		if ( ! $this->shop->is_active() ) {
			return array();
		}
		$found = array();
		foreach ( $this->orders->find_by_number( $typed ) as $id ) {
			$order = wc_get_order( $id );
			if ( $order instanceof \WC_Order ) {
				$found[ $id ] = $this->found( $order, 'number' );
			}
		}
		foreach ( $this->by_phone( $typed ) as $order ) {
			$found[ $order->get_id() ] ??= $this->found( $order, 'phone' );
		}
		if ( array() === $found ) {
			foreach ( $this->by_tracking( $typed ) as $order ) {
				$found[ $order->get_id() ] = $this->found( $order, 'tracking' );
			}
		}
		return array_slice( array_values( $found ), 0, self::MAX );
	}

	/** @return list<\WC_Order> */
	private function by_phone( string $typed ): array {
		$phone = PhoneNumber::read( $typed, $this->calling_code() );
		return null === $phone ? array() : FoundOrders::by(
			array(
				'status'        => Statuses::ordered(),
				'limit'         => self::MAX,
				'billing_phone' => $phone->written(),
			) + FoundOrders::WITHOUT_LINES
		)->orders;
	}

	/**
	 * The plugins keep lists of parcels as one text, in which the number is looked for; whether it is one
	 * is then asked in the same way in which the panel shows it.
	 *
	 * @return list<\WC_Order>
	 */
	private function by_tracking( string $typed ): array {
		$number = (string) preg_replace( '/[^A-Z0-9]/', '', OrderNumber::normalise( $typed ) );
		if ( 1 !== preg_match( self::TRACKING, $number ) ) {
			return array();
		}
		$found = array();
		foreach ( Trackings::meta_keys() as $key ) {
			$orders = FoundOrders::by(
				array(
					'status'       => Statuses::ordered(),
					'limit'        => self::MAX,
					'meta_key'     => $key,
					'meta_value'   => $number,
					'meta_compare' => 'LIKE',
				) + FoundOrders::WITHOUT_LINES
			)->orders;
			foreach ( $orders as $order ) {
				$numbers = array_map( static fn ( Tracking $tracking ): string => (string) preg_replace( '/[^A-Z0-9]/', '', OrderNumber::normalise( $tracking->number ) ), Trackings::of( $order ) );
				if ( in_array( $number, $numbers, true ) ) {
					$found[ $order->get_id() ] = $order;
				}
			}
		}
		return array_values( $found );
	}

	/** @param 'number'|'phone'|'tracking' $by */
	private function found( \WC_Order $order, string $by ): FoundOrder {
		return new FoundOrder(
			$order->get_id(),
			$order->get_order_number(),
			PlainText::line( $order->get_formatted_billing_full_name() ),
			wc_get_order_status_name( $order->get_status() ),
			$by,
			OrderRights::may_edit() ? $order->get_edit_order_url() : null
		);
	}
}
