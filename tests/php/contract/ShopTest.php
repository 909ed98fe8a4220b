<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

use Automattic\WooCommerce\Utilities\FeaturesUtil;
use Automattic\WooCommerce\Utilities\OrderUtil;

/** What is around orders: version, statuses, rights, screens, features, the log. */
final class ShopTest extends ShopTestCase {

	public function test_it_says_that_it_is_there(): void {
		self::assertTrue( class_exists( 'WooCommerce' ) );
		self::assertTrue( version_compare( WC_VERSION, '8.2', '>=' ) );
		self::assertSame( WC_VERSION, WC()->version );
		self::assertSame( 1, did_action( 'woocommerce_init' ) );
		self::assertSame( 1, did_action( 'before_woocommerce_init' ) );
		self::assertSame( 'Saudi Arabia', WC()->countries->get_countries()['SA'] );
	}

	public function test_statuses(): void {
		$known = array( 'wc-pending', 'wc-processing', 'wc-on-hold', 'wc-completed', 'wc-cancelled', 'wc-refunded', 'wc-failed', 'wc-checkout-draft' );
		self::assertSame( $known, array_keys( wc_get_order_statuses() ) );
		self::assertSame( 'On hold', wc_get_order_status_name( 'on-hold' ) );
		self::assertSame( 'Pending payment', wc_get_order_status_name( 'wc-pending' ) );
		self::assertSame( 'unknown', wc_get_order_status_name( 'unknown' ) );
		self::assertSame( array( 'processing', 'completed' ), array_values( wc_get_is_paid_statuses() ) );
		self::assertSame( array( 'shop_order', 'shop_order_placehold' ), array_values( wc_get_order_types( 'order-meta-boxes' ) ) );
	}

	public function test_who_may_edit_orders(): void {
		self::assertTrue( user_can( $this->create_user( 'administrator' ), 'edit_shop_orders' ) );
		self::assertTrue( user_can( $this->create_user( 'shop_manager' ), 'edit_shop_orders' ) );
		self::assertTrue( user_can( $this->create_user( 'shop_manager' ), 'manage_woocommerce' ) );
		self::assertFalse( user_can( $this->create_user( 'customer' ), 'edit_shop_orders' ) );
		self::assertFalse( user_can( $this->create_user( 'editor' ), 'edit_shop_orders' ) );
	}

	public function test_sanad_is_declared_compatible(): void {
		$features = FeaturesUtil::get_compatible_features_for_plugin( 'sanad/plugin.php' );
		self::assertIsArray( $features['compatible'] );
		self::assertContains( 'custom_order_tables', $features['compatible'] );
		self::assertContains( 'cart_checkout_blocks', $features['compatible'] );
		self::assertSame( array(), $features['incompatible'] );
	}

	public function test_screens_of_orders(): void {
		$order = $this->create_order();
		self::assertSame( $order->get_edit_order_url(), OrderUtil::get_order_admin_edit_url( $order->get_id() ) );
		self::assertSame( 'shop_order', OrderUtil::get_order_type( $order->get_id() ) );
	}

	public function test_the_log_takes_what_it_is_given(): void {
		$this->expectNotToPerformAssertions();
		wc_get_logger()->info( 'A line of a test', array( 'source' => 'sanad' ) );
	}

	public function test_the_stand_in_fails_loudly(): void {
		if ( ! $this->is_stand_in() ) {
			self::markTestSkipped( 'Only the stand-in has this.' );
		}
		$order = $this->create_order();
		$calls = array(
			'WC_Order::get_coupon_codes()'          => static fn (): mixed => $order->get_coupon_codes(),
			'WC_Product_Simple::get_tax_class()'    => static fn (): mixed => ( new \WC_Product_Simple() )->get_tax_class(),
			'WooCommerce::mailer()'                 => static fn (): mixed => WC()->mailer(),
			'OrderUtil::get_table_for_orders()'     => static fn (): mixed => OrderUtil::get_table_for_orders(),
			'wc_get_orders() with shipping_city'    => static fn (): mixed => wc_get_orders( array( 'shipping_city' => 'Riyadh' ) ),
			'wc_get_order_notes() with order__not_in' => static fn (): mixed => wc_get_order_notes( array( 'order__not_in' => array( 1 ) ) ),
		);
		foreach ( $calls as $name => $call ) {
			try {
				$call();
				self::fail( "{$name} was answered." );
			} catch ( \LogicException $e ) {
				self::assertStringContainsString( $name, $e->getMessage() );
			}
		}
	}
}
