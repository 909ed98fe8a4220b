<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\Customers\IdentityType;
use Sanad\Security\Policy;

/** `/tickets/{id}/orders`: whose orders are shown to whom, and what is marked as unproved. */
final class OrderPanelRouteTest extends PanelTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
	}

	public function test_orders_of_account_and_proved_address_are_verified(): void {
		$user     = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) );
		$customer = $this->desk->customer_resolver->from_user( $user );
		$account  = $this->create_order( 'work@example.test', $user->ID, created: '2026-05-02 10:00:00' );
		$guest    = $this->create_order( 'SARA@example.test', created: '2026-05-01 10:00:00' );
		$this->create_order( 'omar@example.test' );
		$this->as_agent();

		$panel = $this->panel( $this->ticket_of( $customer ) );
		self::assertSame( array( $account->get_id(), $guest->get_id() ), $this->ids( $panel, 'orders' ) );
		self::assertTrue( $panel['available'] );
		self::assertTrue( $panel['verified'] );
		self::assertSame( array( false, true ), array_column( $this->list_at( $panel, 'orders' ), 'is_guest' ) );
		self::assertSame( array( true, true ), array_column( $this->list_at( $panel, 'orders' ), 'verified' ) );
		self::assertSame( 2, $this->int_at( $panel, 'customer', 'order_count' ) );
		self::assertNull( $panel['linked'] );
		self::assertNull( $panel['next_page'] );
	}

	public function test_orders_of_an_address_that_was_only_typed_are_shown_but_marked(): void {
		$order = $this->create_order( 'sara@example.test' );
		$this->as_agent();

		$panel = $this->panel( $this->ticket_of( $this->stranger() ) );
		self::assertSame( array( $order->get_id() ), $this->ids( $panel, 'orders' ) );
		self::assertFalse( $panel['verified'] );
		self::assertFalse( $this->at( $panel, 'orders', 0, 'verified' ) );
	}

	public function test_one_unproved_address_is_enough_to_warn(): void {
		$customer = $this->proved( 'sara@example.test' );
		$this->desk->customers->insert_identity( $customer->id, IdentityType::Email, 'other@example.test', false );
		$proved   = $this->create_order( 'sara@example.test', created: '2026-05-02 10:00:00' );
		$unproved = $this->create_order( 'other@example.test', created: '2026-05-01 10:00:00' );
		$this->as_agent();

		$panel = $this->panel( $this->ticket_of( $customer ) );
		self::assertSame( array( $proved->get_id(), $unproved->get_id() ), $this->ids( $panel, 'orders' ) );
		self::assertSame( array( true, false ), array_column( $this->list_at( $panel, 'orders' ), 'verified' ) );
		self::assertFalse( $panel['verified'] );
	}

	public function test_without_orders_it_says_whether_anything_is_proved(): void {
		$this->as_agent();

		self::assertTrue( $this->panel( $this->ticket_of( $this->proved( 'a@example.test' ) ) )['verified'] );
		self::assertFalse( $this->panel( $this->ticket_of( $this->stranger( 'b@example.test' ) ) )['verified'] );
	}

	/** WooCommerce answers with all orders where it is given nobody to look for. */
	public function test_a_customer_without_any_address_has_no_orders(): void {
		$this->create_order();
		$customer = $this->desk->customers->insert( 'Caller' );
		$this->as_agent();

		$panel = $this->panel( $this->ticket_of( $customer ) );
		self::assertSame( array(), $panel['orders'] );
		self::assertNull( $panel['customer'] );
		self::assertFalse( $panel['verified'] );
	}

	public function test_a_customer_who_is_gone_leaves_a_panel_without_orders(): void {
		$this->create_order( 'sara@example.test' );
		$ticket = $this->ticket_of( $this->stranger() );
		$this->wpdb()->query( "DELETE FROM {$this->desk->db->table( 'customers' )}" );
		$this->as_agent();

		self::assertSame( array(), $this->panel( $ticket )['orders'] );
	}

	public function test_the_linked_order_leads_and_is_not_repeated(): void {
		$linked = $this->create_order( created: '2025-01-01 10:00:00' );
		for ( $day = 1; $day <= 12; $day++ ) {
			$this->create_order( created: "2026-05-{$day} 10:00:00" );
		}
		$ticket = $this->ticket_of( $this->proved(), $linked->get_id() );
		$this->as_agent();

		$first = $this->panel( $ticket );
		self::assertSame( $linked->get_id(), $this->int_at( $first, 'orders', 0, 'id' ) );
		self::assertCount( 11, $this->list_at( $first, 'orders' ) );
		self::assertSame( 2, $first['next_page'] );
		self::assertSame( array( 'id' => $linked->get_id(), 'number' => $linked->get_order_number(), 'state' => 'present' ), $first['linked'] );
		self::assertSame( 13, $this->int_at( $first, 'customer', 'order_count' ) );

		$second = $this->panel( $ticket, 2 );
		self::assertCount( 2, $this->list_at( $second, 'orders' ) );
		self::assertSame( array(), array_intersect( $this->ids( $first, 'orders' ), $this->ids( $second, 'orders' ) ) );
		self::assertNull( $second['next_page'] );
		self::assertSame( array(), $this->panel( $ticket, 3 )['orders'] );
	}

	/** Whoever types the number of somebody else's order must not be told what is in it. */
	public function test_a_linked_order_of_somebody_else_is_marked(): void {
		$order = $this->create_order( 'omar@example.test' );
		$this->as_agent();

		$panel = $this->panel( $this->ticket_of( $this->proved(), $order->get_id() ) );
		self::assertSame( array( $order->get_id() ), $this->ids( $panel, 'orders' ) );
		self::assertFalse( $this->at( $panel, 'orders', 0, 'verified' ) );
		self::assertFalse( $panel['verified'] );
		self::assertSame( 0, $this->int_at( $panel, 'customer', 'order_count' ) );
		self::assertSame( array(), $this->at( $panel, 'customer', 'lifetime_values' ) );
	}

	public function test_a_linked_order_in_the_trash_or_gone_is_named_but_not_shown(): void {
		$order  = $this->create_order();
		$number = $order->get_order_number();
		$id     = $order->get_id();
		$ticket = $this->ticket_of( $this->proved(), $id );
		$this->as_agent();

		$order->delete();
		$panel = $this->panel( $ticket );
		self::assertSame( array( 'id' => $id, 'number' => $number, 'state' => 'trashed' ), $panel['linked'] );
		self::assertSame( array(), $panel['orders'] );

		$trashed = wc_get_order( $id );
		self::assertInstanceOf( \WC_Order::class, $trashed );
		$trashed->delete( true );
		$panel = $this->panel( $ticket );
		self::assertSame( array( 'id' => $id, 'number' => $number, 'state' => 'missing' ), $panel['linked'] );
		$detail = $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) );
		self::assertSame( array( 'id' => $id, 'number' => $number ), $detail['order'] );
	}

	public function test_an_order_in_a_status_of_a_missing_plugin_still_leads(): void {
		add_filter( 'wc_order_statuses', static fn ( array $statuses ): array => $statuses + array( 'wc-shipped' => 'Shipped' ) );
		register_post_status( 'wc-shipped' );
		$order  = $this->create_order( status: 'shipped' );
		$ticket = $this->ticket_of( $this->proved(), $order->get_id() );
		remove_all_filters( 'wc_order_statuses' );
		$this->as_agent();

		self::assertSame( 'present', $this->at( $this->panel( $ticket ), 'linked', 'state' ) );
	}

	public function test_only_who_may_edit_orders_gets_the_link(): void {
		$order  = $this->create_order();
		$ticket = $this->ticket_of( $this->proved() );

		$this->as_agent();
		self::assertNull( $this->at( $this->panel( $ticket ), 'orders', 0, 'edit_url' ) );
		$this->act_as( $this->create_user( 'shop_manager' ) );
		self::assertSame( $order->get_edit_order_url(), $this->at( $this->panel( $ticket ), 'orders', 0, 'edit_url' ) );
	}

	public function test_only_who_may_see_the_ticket_sees_orders(): void {
		$this->create_order();
		$ticket = $this->ticket_of( $this->proved() );
		$route  = "/tickets/{$ticket->id}/orders";

		$this->act_as( null );
		$this->assert_refused( 401, 'sanad_not_signed_in', $this->rest( 'GET', $route ) );
		foreach ( array( 'subscriber', 'customer', 'editor' ) as $role ) {
			$this->act_as( $this->create_user( $role ) );
			$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'GET', $route ) );
		}
		$agent = $this->as_agent();
		$team  = $this->team( 'Others', $agent );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		self::assertGreaterThan( 0, $team );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $route ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/tickets/999999/orders' ) );
	}

	public function test_a_page_that_is_none_is_refused(): void {
		$ticket = $this->ticket_of( $this->stranger() );
		$this->as_agent();
		foreach ( array( 0, -1, 'x', '1.5', array( 1 ), 1001 ) as $page ) {
			$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'GET', "/tickets/{$ticket->id}/orders", array( 'page' => $page ) ) );
		}
	}

	public function test_the_number_of_queries_does_not_grow_with_orders_and_lines(): void {
		$products = array_map( fn (): array => array( $this->create_product(), 1 ), range( 1, 8 ) );
		$few      = $this->ticket_of( $this->proved( 'few@example.test' ) );
		$many     = $this->ticket_of( $this->proved( 'many@example.test' ) );
		foreach ( array( 'few@example.test' => 2, 'many@example.test' => 9 ) as $email => $orders ) {
			for ( $i = 0; $i < $orders; $i++ ) {
				$order = $this->create_order( $email, lines: array_slice( $products, 0, $orders - 1 ) );
				$order->add_order_note( 'One' );
				wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '1' ) );
			}
		}
		$this->as_agent();
		$this->panel( $few );

		$cheap = $this->queries( fn () => $this->panel( $few ) );
		$dear  = $this->queries( fn () => $this->panel( $many ) );
		self::assertSame( $cheap, $dear );
	}
}
