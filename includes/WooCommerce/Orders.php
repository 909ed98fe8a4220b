<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** Single orders for the rest of Sanad: what one is, whose it is, which one a number names. */
final class Orders {

	/** Orders that a shopper may choose from. */
	private const CHOICES = 20;

	public function __construct( private readonly WooCommerce $shop ) {}

	/** An order, in the trash too; null if there is none, or no WooCommerce. */
	public function find( int $order_id ): ?OrderFacts {
		if ( $order_id < 1 || ! $this->shop->is_active() ) {
			return null;
		}
		$order = wc_get_order( $order_id );
		return $order instanceof \WC_Order ? self::facts( $order ) : null;
	}

	/**
	 * The newest orders of an account, for its owner to choose from. Orders that only have its address
	 * are left out: WooCommerce lets anybody register with an address.
	 *
	 * @return list<OrderChoice> Newest first.
	 */
	public function own_orders( int $user_id ): array {
		if ( $user_id < 1 || ! $this->shop->is_active() ) {
			return array();
		}
		$found = FoundOrders::by(
			array(
				'status'      => Statuses::ordered(),
				'customer_id' => $user_id,
				'limit'       => self::CHOICES,
			) + FoundOrders::WITHOUT_LINES
		);
		return array_map(
			static fn ( \WC_Order $order ): OrderChoice => new OrderChoice(
				$order->get_id(),
				$order->get_order_number(),
				Times::utc( $order->get_date_created() ),
				wc_get_order_status_name( $order->get_status() ),
				Money::of( (float) $order->get_total(), $order->get_currency() )->formatted
			),
			$found->orders
		);
	}

	/**
	 * What an account has ordered last. Orders that only have its address are left out, as above.
	 *
	 * @param int $orders How many orders are looked at.
	 */
	public function last_products( int $user_id, int $orders ): OrderedProducts {
		$numbers = array();
		$ids     = array();
		$names   = array();
		if ( $user_id > 0 && $this->shop->is_active() ) {
			foreach ( FoundOrders::by( array( 'status' => Statuses::ordered(), 'customer_id' => $user_id, 'limit' => $orders ) )->orders as $order ) {
				$numbers[] = $order->get_order_number();
				foreach ( $order->get_items() as $item ) {
					if ( $item instanceof \WC_Order_Item_Product ) {
						array_push( $ids, $item->get_product_id(), $item->get_variation_id() );
						$names[] = PlainText::line( $item->get_name() );
					}
				}
			}
		}
		return new OrderedProducts( $numbers, array_values( array_unique( array_filter( $ids ) ) ), array_values( array_unique( $names ) ) );
	}

	/** Where a shopper signs in; WordPress's own page where there is no shop. */
	public function account_url(): string {
		$url = $this->shop->is_active() ? wc_get_page_permalink( 'myaccount' ) : '';
		return '' !== $url ? $url : wp_login_url();
	}

	/**
	 * The orders that the shop shows under a number that somebody typed: normally one, or none.
	 *
	 * @param string $typed Such as `1042`, `#INV-1042` or `‎#١٠٤٢`.
	 * @return list<int> Ids.
	 */
	public function find_by_number( string $typed ): array {
		$number = OrderNumber::normalise( $typed );
		if ( '' === $number || ! $this->shop->is_active() ) {
			return array();
		}
		$found = array();
		foreach ( $this->candidates( $number ) as $order ) {
			// Whatever led to it, the shop's own filter has the last word on its number.
			if ( OrderNumber::normalise( $order->get_order_number() ) === $number && 'trash' !== $order->get_status() ) {
				$found[ $order->get_id() ] = $order->get_id();
			}
		}
		return array_values( $found );
	}

	/** @return iterable<\WC_Order> */
	private function candidates( string $number ): iterable {
		$id = OrderNumber::possible_id( $number );
		if ( null !== $id ) {
			$order = wc_get_order( $id );
			if ( $order instanceof \WC_Order ) {
				yield $order;
			}
		}
		foreach ( OrderNumber::meta_keys() as $key ) {
			yield from FoundOrders::by(
				array(
					'limit'      => 5,
					'meta_key'   => $key,
					'meta_value' => $number,
				) + FoundOrders::WITHOUT_LINES
			)->orders;
		}
	}

	private static function facts( \WC_Order $order ): OrderFacts {
		return new OrderFacts(
			$order->get_id(),
			$order->get_order_number(),
			$order->get_customer_id(),
			strtolower( trim( $order->get_billing_email() ) ),
			trim( $order->get_formatted_billing_full_name() ),
			'trash' === $order->get_status()
		);
	}
}
