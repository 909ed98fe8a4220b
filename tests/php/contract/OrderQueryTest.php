<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Every argument that Sanad and the demo shop give to `wc_get_orders()`. */
final class OrderQueryTest extends ShopTestCase {

	public function test_customers_are_joined_by_or_and_do_not_loosen_the_rest(): void {
		$user  = $this->create_user( 'customer' )->ID;
		$own   = $this->create_order( 'other@example.test', $user );
		$guest = $this->create_order( 'sara@example.test' );
		$this->create_order( 'nobody@example.test' );
		$this->create_order( 'sara@example.test', 0, array(), 'failed' );

		$found = $this->ids( array( 'customer' => array( $user, 'sara@example.test' ), 'status' => array( 'wc-processing' ) ) );
		sort( $found );
		self::assertSame( array( $own->get_id(), $guest->get_id() ), $found );
		self::assertSame( array( $own->get_id() ), $this->ids( array( 'customer' => array( $user ) ) ) );
		self::assertSame( array( $own->get_id() ), $this->ids( array( 'customer_id' => $user ) ) );
		self::assertSame( array(), $this->ids( array( 'customer' => array( 'unknown@example.test' ) ) ) );
	}

	public function test_addresses_are_found_in_any_case(): void {
		$order = $this->create_order( 'Sara@Example.test' );
		self::assertSame( array( $order->get_id() ), $this->ids( array( 'customer' => array( 'sara@example.test' ) ) ) );
		self::assertSame( array( $order->get_id() ), $this->ids( array( 'billing_email' => 'sara@example.test' ) ) );
	}

	/** Why nobody may ask without a customer. */
	public function test_no_customers_at_all_are_no_condition(): void {
		$this->create_order();
		self::assertCount( 1, $this->ids( array( 'customer' => array() ) ) );
	}

	public function test_statuses_with_and_without_prefix(): void {
		$completed = $this->create_order( status: 'completed' )->get_id();
		$failed    = $this->create_order( status: 'failed' )->get_id();
		$order     = $this->create_order();
		$trashed   = $order->get_id();
		$order->delete();

		self::assertSame( array( $completed ), $this->ids( array( 'status' => array( 'wc-completed' ) ) ) );
		self::assertSame( array( $failed ), $this->ids( array( 'status' => array( 'failed' ) ) ) );
		self::assertSame( array( $failed ), $this->ids( array( 'status' => 'failed' ) ) );
		self::assertEqualsCanonicalizing( array( $completed, $failed ), $this->ids( array() ) );
		self::assertEqualsCanonicalizing( array( $completed, $failed ), $this->ids( array( 'status' => 'any' ) ) );
		self::assertSame( array( $trashed ), $this->ids( array( 'status' => array( 'wc-completed', 'trash' ), 'post__in' => array( $trashed, $failed ) ) ) );
	}

	public function test_pages_sorted_by_date_then_id(): void {
		$same  = array( $this->create_order()->get_id(), $this->create_order()->get_id() );
		$old   = $this->create_order( created: '2025-01-01 00:00:00' )->get_id();
		$new   = $this->create_order( created: '2026-09-01 00:00:00' )->get_id();
		$order = array( 'orderby' => array( 'date' => 'DESC', 'ID' => 'DESC' ) );

		$first = $this->page( $order + array( 'limit' => 3, 'page' => 1 ) );
		self::assertSame( array( $new, $same[1], $same[0] ), array_map( static fn ( \WC_Order $order ): int => $order->get_id(), $first->orders ) );
		self::assertSame( 4, $first->total );
		self::assertSame( 2, (int) $first->max_num_pages );
		$second = $this->page( $order + array( 'limit' => 3, 'page' => 2 ) );
		self::assertSame( array( $old ), array_map( static fn ( \WC_Order $order ): int => $order->get_id(), $second->orders ) );
		self::assertSame( array(), $this->page( $order + array( 'limit' => 3, 'page' => 9 ) )->orders );

		self::assertSame( array( $old ), $this->ids( array( 'orderby' => array( 'date' => 'ASC', 'ID' => 'ASC' ), 'limit' => 1 ) ) );
		self::assertSame( array( $old, ...$same, $new ), $this->ids( array( 'orderby' => 'date', 'order' => 'ASC', 'limit' => -1 ) ) );
		self::assertSame( array( $same[0], $same[1] ), $this->ids( array( 'orderby' => 'ID', 'order' => 'ASC', 'limit' => 2 ) ) );
	}

	public function test_all_but_some(): void {
		$one = $this->create_order()->get_id();
		$two = $this->create_order()->get_id();

		self::assertSame( array( $two ), $this->ids( array( 'exclude' => array( $one ) ) ) );
		self::assertSame( 1, $this->page( array( 'exclude' => array( $one ), 'customer' => array( 'sara@example.test' ) ) )->total );
		self::assertSame( array( $one ), $this->ids( array( 'post__in' => array( $one ) ) ) );
	}

	public function test_further_data_is_found_exactly(): void {
		$order = $this->create_order();
		$order->update_meta_data( '_order_number', 'INV-10' );
		$order->save();
		$this->create_order();

		self::assertSame( array( $order->get_id() ), $this->ids( array( 'meta_key' => '_order_number', 'meta_value' => 'INV-10' ) ) );
		self::assertSame( array(), $this->ids( array( 'meta_key' => '_order_number', 'meta_value' => 'INV-1' ) ) );
		self::assertSame( array(), $this->ids( array( 'meta_key' => '_order_number', 'meta_value' => 'INV-1%' ) ) );
		self::assertSame( array(), $this->ids( array( 'meta_key' => '_order_numbe', 'meta_value' => 'INV-10' ) ) );
	}

	public function test_phones_are_found_as_they_were_typed_any_of_several(): void {
		$order = $this->create_order();
		$order->set_billing_phone( '050 123 4567' );
		$order->save();
		$other = $this->create_order();
		$other->set_billing_phone( '+966501234567' );
		$other->save();
		$this->create_order();

		self::assertSame( array( $order->get_id() ), $this->ids( array( 'billing_phone' => array( '050 123 4567' ) ) ) );
		self::assertEqualsCanonicalizing( array( $order->get_id(), $other->get_id() ), $this->ids( array( 'billing_phone' => array( '0501234567', '050 123 4567', '+966501234567' ) ) ) );
		self::assertSame( array(), $this->ids( array( 'billing_phone' => array( '0501234567', '050%' ) ) ) );
	}

	public function test_parts_of_meta_are_found(): void {
		$order = $this->create_order();
		$order->update_meta_data( '_wc_shipment_tracking_items', array( array( 'tracking_number' => 'AB12345678' ) ) );
		$order->save();
		$this->create_order();

		self::assertSame( array( $order->get_id() ), $this->ids( array( 'meta_key' => '_wc_shipment_tracking_items', 'meta_value' => 'AB12345678', 'meta_compare' => 'LIKE' ) ) );
		self::assertSame( array(), $this->ids( array( 'meta_key' => '_wc_shipment_tracking_items', 'meta_value' => 'XX12345678', 'meta_compare' => 'LIKE' ) ) );
		self::assertSame( array(), $this->ids( array( 'meta_key' => '_other_items', 'meta_value' => 'AB12345678', 'meta_compare' => 'LIKE' ) ) );
	}

	public function test_countries_have_calling_codes(): void {
		self::assertSame( '+966', WC()->countries->get_country_calling_code( 'SA' ) );
		self::assertSame( '', WC()->countries->get_country_calling_code( 'ZZ' ) );
	}

	public function test_dates_and_currencies(): void {
		$spring = $this->create_order( created: '2026-04-01 12:00:00' );
		$autumn = $this->create_order( created: '2026-10-01 12:00:00' );
		$autumn->set_currency( 'KWD' );
		$autumn->save();

		self::assertSame( array( $spring->get_id() ), $this->ids( array( 'date_created' => '2026-01-01...2026-06-30' ) ) );
		self::assertSame( array( $spring->get_id() ), $this->ids( array( 'date_created' => '2026-04-01' ) ) );
		self::assertSame( array( $autumn->get_id() ), $this->ids( array( 'date_created' => '>2026-06-30' ) ) );
		self::assertSame( array( $autumn->get_id() ), $this->ids( array( 'date_created' => '>=' . strtotime( '2026-10-01 12:00:00 UTC' ) - 86400 ) ) );
		self::assertSame( array( $autumn->get_id() ), $this->ids( array( 'currency' => 'KWD' ) ) );
	}

	public function test_fields_only_say_what_is_read_ahead(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 2 ) ) );
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '5' ) );

		$page = $this->page( array( 'fields' => array( 'meta_data' ), 'limit' => 5 ) );
		self::assertSame( 1, $page->total );
		self::assertSame( array( 20.0, 5.0, 'sara@example.test', 1 ), array( (float) $page->orders[0]->get_total(), (float) $page->orders[0]->get_total_refunded(), $page->orders[0]->get_billing_email(), count( $page->orders[0]->get_items() ) ) );
	}

	public function test_refunds_are_asked_for_by_their_order(): void {
		$order  = $this->create_order( lines: array( array( $this->create_product(), 2 ) ) );
		$refund = wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '5' ) );
		self::assertInstanceOf( \WC_Order_Refund::class, $refund );

		self::assertSame( array( $refund->get_id() ), $this->ids( array( 'type' => 'shop_order_refund', 'parent' => $order->get_id() ) ) );
		self::assertSame( array( $order->get_id() ), $this->ids( array() ) );
		self::assertCount( 2, $this->ids( array( 'type' => array( 'shop_order', 'shop_order_refund' ) ) ) );
	}
}
