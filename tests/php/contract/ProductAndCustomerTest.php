<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Products and customers as far as orders and the demo shop need them. */
final class ProductAndCustomerTest extends ShopTestCase {

	public function test_a_product_is_read_back(): void {
		$image = wp_insert_attachment( array( 'post_title' => 'Picture', 'post_mime_type' => 'image/png' ), 'picture.png' );
		self::assertIsInt( $image );
		$product = new \WC_Product_Simple();
		$product->set_props(
			array(
				'name'              => 'فستان "M" – قطن',
				'regular_price'     => '180',
				'sale_price'        => '150.5',
				'sku'               => 'D-1',
				'description'       => 'Long',
				'short_description' => 'Short',
				'image_id'          => $image,
				'manage_stock'      => true,
				'stock_quantity'    => 7,
				'weight'            => '1.5',
			)
		);
		$id = $product->save();

		$read = wc_get_product( $id );
		self::assertInstanceOf( \WC_Product::class, $read );
		self::assertSame( 'فستان "M" – قطن', $read->get_name() );
		self::assertSame( '180', $read->get_regular_price() );
		self::assertSame( '150.5', $read->get_price() );
		self::assertSame( 'D-1', $read->get_sku() );
		self::assertSame( $image, (int) $read->get_image_id() );
		self::assertSame( 7, (int) $read->get_stock_quantity() );
		self::assertTrue( $read->get_manage_stock() );
		self::assertTrue( $read->is_type( 'simple' ) );
		self::assertSame( get_permalink( $id ), $read->get_permalink() );
		self::assertSame( $id, (int) wc_get_product_id_by_sku( 'D-1' ) );
		self::assertSame( 0, (int) wc_get_product_id_by_sku( 'none' ) );
		self::assertEmpty( wc_get_product( 1 ) );
		self::assertSame( array( $id ), wc_get_products( array( 'limit' => -1, 'return' => 'ids', 'include' => array( $id ) ) ) );
	}

	public function test_a_sku_belongs_to_one_product(): void {
		$sku = $this->create_product()->get_sku();

		$this->expectException( \WC_Data_Exception::class );
		( new \WC_Product_Simple() )->set_sku( $sku );
	}

	public function test_who_has_bought_a_product(): void {
		$dress = $this->create_product();
		$lamp  = $this->create_product();
		$sara  = wc_create_new_customer( 'sara@example.test', 'sara', 'password' );
		self::assertIsInt( $sara );
		$this->create_order( 'other@example.test', $sara, array( array( $dress, 1 ) ), 'completed' );
		$this->create_order( 'other@example.test', $sara, array( array( $lamp, 1 ) ), 'pending' );

		self::assertTrue( wc_customer_bought_product( 'account', $sara, $dress->get_id() ) );
		self::assertFalse( wc_customer_bought_product( 'account', $sara, $lamp->get_id() ), 'Not paid.' );
		self::assertTrue( wc_customer_bought_product( 'other@example.test', 0, $dress->get_id() ) );
		self::assertFalse( wc_customer_bought_product( 'account', $sara + 1000, $dress->get_id() ) );
	}

	public function test_an_account_of_a_shopper(): void {
		$id = wc_create_new_customer( 'sara@example.test', 'sara', 'password' );
		self::assertIsInt( $id );
		self::assertSame( array( 'customer' ), array_values( ( new \WP_User( $id ) )->roles ) );
		self::assertInstanceOf( \WP_Error::class, wc_create_new_customer( 'sara@example.test', 'sara2', 'password' ) );

		$customer = new \WC_Customer( $id );
		$customer->set_first_name( 'Sara' );
		$customer->set_billing_city( 'Riyadh' );
		$customer->set_billing_email( 'bills@example.test' );
		$customer->save();
		$read = new \WC_Customer( $id );
		self::assertSame( 'Sara', $read->get_first_name() );
		self::assertSame( 'sara@example.test', $read->get_email() );
		self::assertSame( 'Riyadh', $read->get_billing_city() );
		self::assertSame( 'bills@example.test', $read->get_billing_email() );
	}

	/** Why Sanad sums itself: no guest orders, no refunds of parts. */
	public function test_what_woocommerce_knows_of_a_shopper(): void {
		$id      = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) )->ID;
		$product = $this->create_product( '10' );
		$order   = $this->create_order( 'sara@example.test', $id, array( array( $product, 3 ) ), 'completed' );
		$this->create_order( 'sara@example.test', 0, array( array( $product, 1 ) ), 'completed' );
		$this->create_order( 'sara@example.test', $id, array( array( $product, 5 ) ), 'failed' );
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '10' ) );

		$customer = new \WC_Customer( $id );
		self::assertSame( 30.0, (float) $customer->get_total_spent() );
		self::assertSame( 30.0, (float) wc_get_customer_total_spent( $id ) );
		self::assertSame( 2, (int) wc_get_customer_order_count( $id ) );
	}

	/** Who may read what only buyers may: paid orders of the account, and of nobody else who has its address. */
	public function test_what_an_account_has_bought(): void {
		$id      = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) )->ID;
		$product = $this->create_product();
		$other   = $this->create_product();
		$bought  = static fn ( \WC_Product $product, string $email = 'account' ): bool => wc_customer_bought_product( $email, $id, $product->get_id() );

		self::assertFalse( $bought( $product ) );
		$this->create_order( 'sara@example.test', 0, array( array( $product, 1 ) ), 'completed' );
		self::assertFalse( $bought( $product ) );
		self::assertTrue( $bought( $product, 'sara@example.test' ) );

		$order = $this->create_order( 'other@example.test', $id, array( array( $product, 1 ) ), 'pending' );
		self::assertFalse( $bought( $product ) );
		// What WooCommerce remembers is as old as the second in which an order last changed.
		sleep( 1 );
		$order->set_status( 'processing' );
		$order->save();
		self::assertTrue( $bought( $product ), 'Paid: no answer from before is kept.' );
		self::assertFalse( $bought( $other ) );
		sleep( 1 );
		$order->set_status( 'refunded' );
		$order->save();
		self::assertFalse( $bought( $product ) );
	}
}
