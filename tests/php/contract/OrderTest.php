<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Orders one by one: what is written is read back, statuses, numbers, addresses, the trash. */
final class OrderTest extends ShopTestCase {

	public function test_what_is_written_is_read_back(): void {
		$order = wc_create_order( array( 'customer_id' => 1, 'customer_note' => 'Ring twice' ) );
		self::assertInstanceOf( \WC_Order::class, $order );
		$values = array(
			'billing_first_name'   => 'سارة',
			'billing_last_name'    => 'O’Neill "x"',
			'billing_company'      => 'Noor & Co',
			'billing_email'        => 'Sara@Example.test',
			'billing_phone'        => '+966501234567',
			'billing_address_1'    => '1 King Rd',
			'billing_address_2'    => 'Flat 2',
			'billing_city'         => 'الرياض',
			'billing_postcode'     => '12345',
			'billing_country'      => 'SA',
			'shipping_first_name'  => 'Huda',
			'shipping_address_1'   => '9 Nile St',
			'shipping_city'        => 'Cairo',
			'shipping_country'     => 'EG',
			'shipping_phone'       => '0100',
			'payment_method'       => 'cod',
			'payment_method_title' => 'Cash on delivery',
			'transaction_id'       => 'tx-1',
			'currency'             => 'KWD',
			'created_via'          => 'checkout',
		);
		foreach ( $values as $name => $value ) {
			call_user_func( array( $order, "set_{$name}" ), $value );
		}
		$order->update_meta_data( '_wc_shipment_tracking_items', array( array( 'tracking_number' => '3099', 'date_shipped' => 1700000000 ) ) );
		$order->save();

		$read = $this->read( $order );
		foreach ( $values as $name => $value ) {
			self::assertSame( $value, call_user_func( array( $read, "get_{$name}" ) ), $name );
		}
		self::assertSame( array( array( 'tracking_number' => '3099', 'date_shipped' => 1700000000 ) ), $read->get_meta( '_wc_shipment_tracking_items' ) );
		self::assertSame( '', $read->get_meta( '_nothing' ) );
		self::assertSame( 1, $read->get_customer_id() );
		self::assertSame( 1, $read->get_user_id() );
		self::assertSame( 'Ring twice', $read->get_customer_note() );
		self::assertSame( 'pending', $read->get_status() );
		self::assertSame( 'shop_order', $read->get_type() );
		self::assertStringStartsWith( 'wc_order_', $read->get_order_key() );
		self::assertSame( $order->get_id(), (int) wc_get_order_id_by_order_key( $read->get_order_key() ) );
		self::assertSame( 'سارة O’Neill "x"', $read->get_formatted_billing_full_name() );
	}

	public function test_addresses_are_set_as_a_whole(): void {
		$order = wc_create_order( array( 'created_via' => 'checkout' ) );
		self::assertInstanceOf( \WC_Order::class, $order );
		$address = array( 'first_name' => 'Sara', 'address_1' => '1 King Rd', 'country' => 'SA' );
		$order->set_address( $address + array( 'email' => 'sara@example.test', 'phone' => '0501' ), 'billing' );
		$order->set_address( $address, 'shipping' );
		$order->save();

		$read = $this->read( $order );
		self::assertSame( array( 'sara@example.test', '0501', '1 King Rd' ), array( $read->get_billing_email(), $read->get_billing_phone(), $read->get_shipping_address_1() ) );
		self::assertSame( 'checkout', $read->get_created_via() );
		self::assertStringStartsWith( 'Sara<br/>1 King Rd', $read->get_formatted_shipping_address() );
		self::assertTrue( $read->has_shipping_address() );
		self::assertSame( 'SA', $read->get_address( 'shipping' )['country'] ?? '' );
	}

	public function test_an_address_that_is_none_is_refused(): void {
		$this->expectException( \WC_Data_Exception::class );
		( new \WC_Order() )->set_billing_email( 'no address' );
	}

	public function test_an_address_is_laid_out_in_lines(): void {
		$order = new \WC_Order();
		self::assertSame( '', $order->get_formatted_billing_address() );
		self::assertSame( 'none', $order->get_formatted_shipping_address( 'none' ) );

		$order->set_billing_first_name( 'Sara' );
		$order->set_billing_last_name( '<b>Al-Harbi</b>' );
		$order->set_billing_address_1( '1 King Rd' );
		$order->set_billing_city( 'Riyadh' );
		$order->set_billing_country( 'SA' );
		$lines = explode( '<br/>', $order->get_formatted_billing_address() );

		self::assertSame( 'Sara &lt;b&gt;Al-Harbi&lt;/b&gt;', $lines[0] );
		self::assertSame( '1 King Rd', $lines[1] );
		self::assertSame( 'Saudi Arabia', end( $lines ) );
		self::assertSame( 'Riyadh', $order->get_address( 'billing' )['city'] );
		self::assertSame( '', $order->get_formatted_shipping_address() );
	}

	public function test_times_without_a_zone_are_the_shop_s(): void {
		update_option( 'timezone_string', 'Asia/Riyadh' );
		$order = $this->create_order( created: '2026-05-01 10:00:00' );

		self::assertSame( '2026-05-01T07:00:00Z', gmdate( 'Y-m-d\TH:i:s\Z', (int) $this->read( $order )->get_date_created()?->getTimestamp() ) );
		$order->set_date_created( (string) strtotime( '2026-05-02 00:00:00 UTC' ) );
		$order->save();
		self::assertSame( '2026-05-02T03:00:00+03:00', (string) $this->read( $order )->get_date_created() );
	}

	public function test_a_status_moves_with_times_notes_and_hooks(): void {
		$seen = array();
		add_action( 'woocommerce_order_status_changed', static function ( int $id, string $from, string $to ) use ( &$seen ): void {
			$seen[] = "{$from} {$to}";
		}, 10, 3 );
		$order = $this->create_order( status: 'pending' );
		self::assertNull( $this->read( $order )->get_date_paid() );

		self::assertTrue( $order->update_status( 'processing', 'Paid by hand.' ) );
		self::assertTrue( $order->update_status( 'wc-completed' ) );

		$read = $this->read( $order );
		self::assertSame( 'completed', $read->get_status() );
		self::assertTrue( $read->has_status( array( 'completed', 'failed' ) ) );
		self::assertTrue( $read->is_paid() );
		self::assertNotNull( $read->get_date_paid() );
		self::assertNotNull( $read->get_date_completed() );
		self::assertSame( array( 'pending processing', 'processing completed' ), $seen );
		$texts = array_map( static fn ( \stdClass $note ): mixed => $note->content, array_values( wc_get_order_notes( array( 'order_id' => $order->get_id(), 'order' => 'ASC' ) ) ) );
		self::assertSame( array( 'Paid by hand. Order status changed from Pending payment to Processing.', 'Order status changed from Processing to Completed.' ), $texts );
	}

	public function test_the_number_goes_through_the_filter(): void {
		$order = $this->create_order();
		self::assertSame( (string) $order->get_id(), $order->get_order_number() );

		add_filter( 'woocommerce_order_number', static fn ( string $number, \WC_Order $order ): string => "INV-{$order->get_id()}", 10, 2 );
		self::assertSame( "INV-{$order->get_id()}", $order->get_order_number() );
	}

	public function test_trash_and_back_and_gone(): void {
		$order = $this->create_order( status: 'completed' );
		$id    = $order->get_id();

		self::assertTrue( $order->delete() );
		self::assertSame( 0, $order->get_id() );
		$trashed = wc_get_order( $id );
		self::assertInstanceOf( \WC_Order::class, $trashed );
		self::assertSame( 'trash', $trashed->get_status() );
		self::assertSame( array(), $this->ids( array() ) );

		self::assertTrue( $trashed->untrash() );
		$back = wc_get_order( $id );
		self::assertInstanceOf( \WC_Order::class, $back );
		self::assertSame( 'completed', $back->get_status() );

		self::assertTrue( $back->delete( true ) );
		self::assertSame( 0, $back->get_id() );
		self::assertFalse( wc_get_order( $id ) );
	}

	public function test_what_is_no_order_is_none(): void {
		self::assertFalse( wc_get_order( 1 ) );
		self::assertFalse( wc_get_order( 99999999 ) );
		self::assertFalse( wc_get_order( 0 ) );
		self::assertFalse( wc_get_order( $this->create_product()->get_id() ) );
	}

	public function test_where_it_is_edited_and_viewed(): void {
		$order = $this->create_order();
		self::assertStringContainsString( '/wp-admin/', $order->get_edit_order_url() );
		self::assertStringContainsString( (string) $order->get_id(), $order->get_edit_order_url() );
		self::assertStringContainsString( (string) $order->get_id(), $order->get_view_order_url() );
	}

	public function test_an_order_is_no_readable_post_with_order_tables(): void {
		if ( ! \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled() ) {
			self::markTestSkipped( 'Orders are posts.' );
		}
		$order = $this->create_order();
		self::assertSame( '', get_post_meta( $order->get_id(), '_billing_email', true ) );
		self::assertNotSame( 'shop_order', get_post_type( $order->get_id() ) );
	}
}
