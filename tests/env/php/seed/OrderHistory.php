<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** A year of orders: every status, guests, refunds, parcels, several currencies. */
final class OrderHistory {

	private const COUNT = 130;

	/** Statuses of orders that are older than two weeks, by weight. */
	private const OLD = array( 'completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'refunded', 'cancelled', 'failed' );

	/** Statuses of newer ones. */
	private const NEW = array( 'processing', 'processing', 'processing', 'completed', 'on-hold', 'pending', 'checkout-draft' );

	/** Statuses of the very last ones, so that each is there. */
	private const LAST = array( 'processing', 'on-hold', 'pending', 'failed', 'checkout-draft', 'cancelled', 'completed' );

	private const CURRENCIES = array( 'GB' => 'GBP', 'DE' => 'EUR', 'FR' => 'EUR', 'IE' => 'EUR', 'NL' => 'EUR', 'IT' => 'EUR', 'KW' => 'KWD', 'JP' => 'JPY', 'AE' => 'AED' );

	/** What one riyal is worth, about. */
	private const RATES = array( 'GBP' => 0.21, 'EUR' => 0.25, 'KWD' => 0.082, 'JPY' => 40, 'AED' => 0.98, 'SAR' => 1 );

	private const CARRIERS = array( 'aramex', 'smsa', 'dhl', 'spl' );

	private const PAYMENTS = array( array( 'card', 'Credit card' ), array( 'mada', 'mada' ), array( 'applepay', 'Apple Pay' ), array( 'cod', 'Cash on delivery' ) );

	/** Cash and mada are for the Kingdom only. */
	private const PAYMENTS_ABROAD = array( array( 'card', 'Credit card' ), array( 'card', 'Credit card' ), array( 'applepay', 'Apple Pay' ), array( 'card', 'Credit card' ) );

	private const GULF = array( 'AE', 'BH', 'KW', 'OM', 'QA' );

	/** @var array<string, string> What a product is, by its SKU. */
	private readonly array $shapes;

	/**
	 * @param list<Person>      $customers
	 * @param list<\WC_Product> $products
	 */
	public function __construct(
		private readonly Random $random,
		private readonly array $customers,
		private readonly array $products
	) {
		$this->shapes = array_column( Data::read( 'products' ), 'shape', 'sku' );
	}

	/**
	 * Adds the orders, oldest first.
	 *
	 * @return array<string, list<Purchase>> By address of the customer.
	 */
	public function add(): array {
		$times = array();
		for ( $i = 0; $i < self::COUNT; $i++ ) {
			$times[] = time() - $this->random->between( HOUR_IN_SECONDS, YEAR_IN_SECONDS );
		}
		sort( $times );
		$purchases = array();
		foreach ( $times as $number => $time ) {
			// Everybody has bought once; after that some buy more often than others.
			$person = $this->customers[ $number ] ?? $this->customers[ min( $this->random->between( 0, 43 ), $this->random->between( 0, 43 ) ) ];

			$purchases[ $person->email ][] = $this->add_order( $person, $time, self::LAST[ self::COUNT - 1 - $number ] ?? '' );
		}

		return $purchases;
	}

	private function add_order( Person $person, int $time, string $status ): Purchase {
		$age      = time() - $time;
		$status   = '' !== $status ? $status : $this->random->pick( $age > 2 * WEEK_IN_SECONDS ? self::OLD : self::NEW );
		$currency = self::CURRENCIES[ $person->country ] ?? 'SAR';
		$product  = $this->random->pick( $this->products );
		$order    = wc_create_order( array( 'customer_id' => $person->user_id, 'created_via' => 'checkout' ) );
		if ( ! $order instanceof \WC_Order ) {
			throw new \RuntimeException( 'An order could not be made.' );
		}
		$order->set_currency( $currency );
		$order->set_date_created( $time );
		$this->address( $order, $person );
		$this->lines( $order, $product, $currency, $person->country );
		[ $method, $title ] = $this->random->pick( 'SA' === $person->country ? self::PAYMENTS : self::PAYMENTS_ABROAD );
		$order->set_payment_method( $method );
		$order->set_payment_method_title( $title );
		$order->calculate_totals( false );
		$tracking = 'completed' === $status || 'refunded' === $status ? $this->ship( $order, $time ) : '';
		if ( in_array( $status, array( 'processing', 'completed', 'refunded' ), true ) ) {
			$order->set_date_paid( $time + 5 * MINUTE_IN_SECONDS );
		}
		$order->set_status( 'refunded' === $status ? 'completed' : $status );
		if ( 'completed' === $status || 'refunded' === $status ) {
			$order->set_date_completed( min( time(), $time + 2 * DAY_IN_SECONDS ) );
		}
		$order->save();
		$this->afterwards( $order, $status, $time );

		return new Purchase( $order->get_id(), $order->get_order_number(), $product->get_name(), $this->shapes[ $product->get_sku() ], $tracking, $time );
	}

	private function address( \WC_Order $order, Person $person ): void {
		$address = array(
			'first_name' => $person->first,
			'last_name'  => $person->last,
			'address_1'  => 'ar' === $person->language ? 'شارع الأمير سلطان ' . $this->random->between( 1, 90 ) : $this->random->between( 1, 90 ) . ' Garden Street',
			'city'       => $person->city,
			'postcode'   => (string) $this->random->between( 10000, 99999 ),
			'country'    => $person->country,
		);
		$phone   = '+966 5' . $this->random->between( 10, 59 ) . ' ' . $this->random->between( 100, 999 ) . ' ' . $this->random->between( 1000, 9999 );
		$order->set_address( $address + array( 'email' => $person->email, 'phone' => $phone ), 'billing' );
		$order->set_address( $address, 'shipping' );
	}

	private function lines( \WC_Order $order, \WC_Product $first, string $currency, string $country ): void {
		$rate = self::RATES[ $currency ];
		for ( $left = $this->random->between( 1, 3 ), $product = $first; $left > 0; $left--, $product = $this->random->pick( $this->products ) ) {
			$quantity = $this->random->chance( 80 ) ? 1 : 2;
			$total    = (string) round( (float) $product->get_price() * $rate * $quantity, 'JPY' === $currency ? 0 : 2 );
			$order->add_product( $product, $quantity, array( 'subtotal' => $total, 'total' => $total ) );
		}
		$shipping = new \WC_Order_Item_Shipping();
		$express  = ! $this->random->chance( 70 ) && 'SA' === $country;
		$shipping->set_method_title( $express ? 'Express' : 'Standard' );
		$shipping->set_total( (string) round( $this->delivery( $country, (float) $order->get_subtotal() / $rate, $express ) * $rate, 'JPY' === $currency ? 0 : 2 ) );
		$order->add_item( $shipping );
	}

	/** What delivery costs in riyals, as the help centre says it. */
	private function delivery( string $country, float $basket, bool $express ): int {
		return match ( true ) {
			$express                                     => 40,
			'SA' === $country                            => $basket >= 250 ? 0 : 25,
			in_array( $country, self::GULF, true )       => $basket >= 400 ? 0 : 45,
			default                                      => 95,
		};
	}

	/** Notes the parcel where the well-known tracking plugins do. */
	private function ship( \WC_Order $order, int $time ): string {
		$carrier = $this->random->pick( self::CARRIERS );
		$number  = strtoupper( substr( $carrier, 0, 2 ) ) . $this->random->between( 100000000, 999999999 );
		if ( $this->random->chance( 75 ) ) {
			$order->update_meta_data(
				'_wc_shipment_tracking_items',
				array(
					array(
						'tracking_provider'        => $carrier,
						'custom_tracking_provider' => '',
						'custom_tracking_link'     => '',
						'tracking_number'          => $number,
						'date_shipped'             => (string) ( $time + DAY_IN_SECONDS ),
						'tracking_id'              => md5( $number ),
					),
				)
			);
		} else {
			$order->update_meta_data( '_aftership_tracking_items', array( array( 'slug' => $carrier, 'tracking_number' => $number ) ) );
		}

		return $number;
	}

	private function afterwards( \WC_Order $order, string $status, int $time ): void {
		if ( 'refunded' === $status || ( 'completed' === $status && $this->random->chance( 10 ) ) ) {
			$total  = (float) $order->get_total();
			$refund = wc_create_refund(
				array(
					'order_id'     => $order->get_id(),
					'amount'       => (string) ( 'refunded' === $status ? $total : round( $total / 4, 0 ) ),
					'reason'       => $this->random->pick( array( 'Returned', 'Damaged in transit', 'بديل غير متوفر' ) ),
					'date_created' => min( time(), $time + 9 * DAY_IN_SECONDS ),
				)
			);
			if ( is_wp_error( $refund ) ) {
				throw new \RuntimeException( $refund->get_error_message() );
			}
		}
		if ( $this->random->chance( 25 ) ) {
			$order->add_order_note( $this->random->pick( array( 'Packed with extra paper.', 'اتصل العميل لتأكيد العنوان.', 'Left with the neighbour.' ) ) );
		}
	}
}
