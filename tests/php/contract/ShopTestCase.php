<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

use Sanad\Tests\Integration\TestCase;

/**
 * A test of what WooCommerce answers to the calls that Sanad and the demo shop make.
 *
 * Runs on whichever is there: the stand-in, or the real one with order tables on or off. Where the
 * stand-in differs, it is wrong.
 */
abstract class ShopTestCase extends TestCase {

	private int $skus = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
	}

	protected function is_stand_in(): bool {
		return defined( 'SANAD_WOOCOMMERCE_STAND_IN' );
	}

	/** @param list<array{\WC_Product, int}> $lines Products with how many. */
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

	/** The order as somebody else would read it. */
	protected function read( \WC_Order $order ): \WC_Order {
		$read = wc_get_order( $order->get_id() );
		self::assertInstanceOf( \WC_Order::class, $read );
		return $read;
	}

	/**
	 * @param array<string, mixed> $args
	 * @return list<int>
	 */
	protected function ids( array $args ): array {
		/** @var list<int> $ids The stubs know objects only. */
		$ids = wc_get_orders( $args + array( 'type' => 'shop_order', 'return' => 'ids' ) );
		self::assertIsArray( $ids );
		return array_map( 'intval', $ids );
	}

	/**
	 * @param array<string, mixed> $args
	 * @return object{orders: list<\WC_Order>, total: int, max_num_pages: int}&\stdClass
	 */
	protected function page( array $args ): \stdClass {
		$page = wc_get_orders( $args + array( 'type' => 'shop_order', 'paginate' => true ) );
		self::assertInstanceOf( \stdClass::class, $page );
		/** @var object{orders: list<\WC_Order>, total: int, max_num_pages: int}&\stdClass $page */
		return $page;
	}
}
