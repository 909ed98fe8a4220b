<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

use Sanad\Tests\Integration\Support\ShopFixtures;
use Sanad\Tests\Integration\TestCase;

/**
 * A test of what WooCommerce answers to the calls that Sanad and the demo shop make.
 *
 * Runs on whichever is there: the stand-in, or the real one with order tables on or off. Where the
 * stand-in differs, it is wrong.
 */
abstract class ShopTestCase extends TestCase {

	use ShopFixtures;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
	}

	protected function is_stand_in(): bool {
		return defined( 'SANAD_WOOCOMMERCE_STAND_IN' );
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
