<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\WooCommerce\OrderChoice;
use Sanad\WooCommerce\Orders;
use Sanad\WooCommerce\WooCommerce;

/** Single orders for the rest of Sanad. */
final class OrdersTest extends PanelTestCase {

	private Orders $orders;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
		$this->orders = new Orders( new WooCommerce() );
	}

	public function test_facts_of_an_order(): void {
		$user  = $this->create_user( 'customer' );
		$facts = $this->orders->find( $this->create_order( 'Sara@Example.test', $user->ID )->get_id() );

		self::assertNotNull( $facts );
		self::assertSame( array( $user->ID, 'sara@example.test', 'Sara Al-Harbi', false ), array( $facts->user_id, $facts->email, $facts->name, $facts->is_trashed ) );
		self::assertTrue( $facts->has_email( 'SARA@example.test ' ) );
		self::assertFalse( $facts->has_email( 'omar@example.test' ) );
		self::assertFalse( $facts->has_email( '' ) );
		self::assertNull( $this->orders->find( 999999 ) );
		self::assertNull( $this->orders->find( 0 ) );
		self::assertNull( $this->orders->find( -1 ) );
	}

	public function test_a_shopper_chooses_from_the_orders_of_his_account_only(): void {
		$user = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) );
		$old  = $this->create_order( 'sara@example.test', $user->ID, created: '2025-01-01 10:00:00' );
		$new  = $this->create_order( 'work@example.test', $user->ID, created: '2026-01-01 10:00:00' );
		$this->create_order( 'sara@example.test' );
		$this->create_order( 'sara@example.test', $user->ID, status: 'checkout-draft' );
		$this->create_order( 'sara@example.test', $user->ID )->delete();

		$choices = $this->orders->own_orders( $user->ID );
		self::assertSame( array( $new->get_id(), $old->get_id() ), array_map( static fn ( OrderChoice $choice ): int => $choice->id, $choices ) );
		self::assertSame( array( $new->get_order_number(), 'Processing', '$0.00' ), array( $choices[0]->number, $choices[0]->status, $choices[0]->total ) );
		self::assertSame( array(), $this->orders->own_orders( 0 ) );
	}

	public function test_a_number_leads_to_its_order(): void {
		$id = $this->create_order()->get_id();

		self::assertSame( array( $id ), $this->orders->find_by_number( (string) $id ) );
		self::assertSame( array( $id ), $this->orders->find_by_number( " #{$id} " ) );
		self::assertSame( array( $id ), $this->orders->find_by_number( "\u{200f}№" . strtr( (string) $id, array_combine( range( 0, 9 ), mb_str_split( '٠١٢٣٤٥٦٧٨٩' ) ) ) ) );
		foreach ( array( '', '#', '1', '999999', "{$id}x", 'x', "' or 1=1 -- ", str_repeat( '9', 500 ), "\xff" ) as $none ) {
			self::assertSame( array(), $this->orders->find_by_number( $none ), $none );
		}
	}

	public function test_numbers_of_plugins_count_and_ids_do_not(): void {
		$order = $this->create_order();
		$other = $this->create_order();
		$other->update_meta_data( '_order_number', (string) $order->get_id() );
		$other->save();
		add_filter( 'woocommerce_order_number', static function ( string $number, \WC_Order $order ): string {
			$own = $order->get_meta( '_order_number' );
			return is_string( $own ) && '' !== $own ? $own : "OLD-{$number}";
		}, 10, 2 );

		self::assertSame( array( $other->get_id() ), $this->orders->find_by_number( (string) $order->get_id() ) );
		self::assertSame( array( $order->get_id() ), $this->orders->find_by_number( "old-{$order->get_id()}" ) );
		self::assertSame( array(), $this->orders->find_by_number( (string) $other->get_id() ) );
	}

	public function test_other_plugins_may_say_where_their_numbers_are(): void {
		$order = $this->create_order();
		$order->update_meta_data( '_own_number', 'A/7' );
		$order->save();
		add_filter( 'woocommerce_order_number', static fn ( string $number, \WC_Order $order ): mixed => '' === $order->get_meta( '_own_number' ) ? $number : $order->get_meta( '_own_number' ), 10, 2 );
		self::assertSame( array(), $this->orders->find_by_number( 'A/7' ) );

		add_filter( 'sanad_order_number_meta_keys', static fn ( array $keys ): array => array( ...$keys, '_own_number', 5 ) );
		self::assertSame( array( $order->get_id() ), $this->orders->find_by_number( '#a/7' ) );
	}

	public function test_an_order_in_the_trash_has_no_number(): void {
		$order = $this->create_order();
		$id    = $order->get_id();
		$order->delete();

		self::assertSame( array(), $this->orders->find_by_number( (string) $id ) );
		self::assertTrue( $this->orders->find( $id )?->is_trashed );
	}
}
