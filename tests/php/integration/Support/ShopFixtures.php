<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/** Orders and products for tests, made through WooCommerce's own calls. */
trait ShopFixtures {

	private int $skus = 0;

	/**
	 * An order that is saved.
	 *
	 * @param int                          $user_id 0 for a guest.
	 * @param list<array{\WC_Product, int}> $lines   Products with how many.
	 * @param string                       $created In the zone of the site.
	 */
	protected function create_order( string $email = 'sara@example.test', int $user_id = 0, array $lines = array(), string $status = 'processing', string $created = '2026-05-01 10:00:00' ): \WC_Order {
		$order = wc_create_order( array( 'customer_id' => $user_id ) );
		self::assertInstanceOf( \WC_Order::class, $order );
		$order->set_billing_email( $email );
		$order->set_billing_first_name( 'Sara' );
		$order->set_billing_last_name( 'Al-Harbi' );
		$order->set_date_created( $created );
		foreach ( $lines as [ $product, $quantity ] ) {
			$order->add_product( $product, $quantity );
		}
		$order->calculate_totals();
		$order->set_status( $status );
		$order->save();
		return $order;
	}

	protected function create_product( string $price = '10', string $name = 'Dress' ): \WC_Product_Simple {
		$product = new \WC_Product_Simple();
		$product->set_name( $name );
		$product->set_regular_price( $price );
		$product->set_sku( 'SKU-' . ++$this->skus );
		$product->save();
		return $product;
	}
}
