<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\Security\Policy;

/** `/orders/{id}/tickets`, and linking an order to a ticket. */
final class OrderTicketsRouteTest extends PanelTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
	}

	public function test_the_tickets_of_an_order_and_whom_a_new_one_is_for(): void {
		$order  = $this->create_order();
		$first  = $this->ticket_of( $this->stranger(), $order->get_id(), 'First' );
		$second = $this->ticket_of( $this->stranger( 'omar@example.test' ), $order->get_id(), 'Second' );
		$this->ticket_of( $this->stranger(), $this->create_order()->get_id(), 'Other order' );
		$this->as_agent();

		$data = $this->shaped( 'OrderTickets', $this->rest( 'GET', "/orders/{$order->get_id()}/tickets" ) );
		self::assertSame( array( $second->id, $first->id ), $this->ids( $data, 'items' ) );
		self::assertSame( array( 'id' => $order->get_id(), 'number' => $order->get_order_number() ), $data['order'] );
		self::assertSame( array( 'id' => $first->customer_id, 'name' => 'Sara Al-Harbi', 'email' => 'sara@example.test' ), $data['customer'] );
		self::assertNull( $data['next_cursor'] );
	}

	public function test_who_ordered_is_found_by_account_before_address(): void {
		$user     = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) );
		$customer = $this->desk->customer_resolver->from_user( $user );
		$this->stranger( 'work@example.test' );
		$by_account = $this->create_order( 'work@example.test', $user->ID );
		$unknown    = $this->create_order( 'new@example.test' );
		$this->act_as( $this->create_user( 'shop_manager' ) );

		$of = fn ( \WC_Order $order ): array => $this->shaped( 'OrderTickets', $this->rest( 'GET', "/orders/{$order->get_id()}/tickets" ) );
		self::assertSame( $customer->id, $this->int_at( $of( $by_account ), 'customer', 'id' ) );
		self::assertSame( 0, $this->int_at( $of( $unknown ), 'customer', 'id' ) );
		self::assertSame( 'new@example.test', $this->at( $of( $unknown ), 'customer', 'email' ) );
	}

	/** Otherwise names and addresses of all customers could be had by counting. */
	public function test_an_agent_learns_of_orders_only_by_tickets_that_he_may_see(): void {
		$order = $this->create_order();
		$route = "/orders/{$order->get_id()}/tickets";
		$agent = $this->as_agent();
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $route ) );

		$this->ticket_of( $this->stranger(), $order->get_id() );
		self::assertSame( 200, $this->rest( 'GET', $route )->get_status() );

		$this->team( 'Others', $agent );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', $route ) );
	}

	public function test_strangers_and_unknown_orders(): void {
		$order = $this->create_order();
		$route = "/orders/{$order->get_id()}/tickets";

		$this->act_as( null );
		$this->assert_refused( 401, 'sanad_not_signed_in', $this->rest( 'GET', $route ) );
		foreach ( array( 'subscriber', 'customer', 'editor' ) as $role ) {
			$this->act_as( $this->create_user( $role ) );
			$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'GET', $route ) );
		}
		$this->act_as( $this->create_user( 'administrator' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/orders/999999/tickets' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/orders/1/tickets' ) );
	}

	public function test_linking_keeps_the_number_that_the_shop_shows(): void {
		add_filter( 'woocommerce_order_number', static fn ( string $number, \WC_Order $order ): string => "INV-{$order->get_id()}", 10, 2 );
		$order  = $this->create_order();
		$ticket = $this->ticket_of( $this->stranger() );
		$this->as_agent();

		$linked = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'order_id' => $order->get_id() ) ) );
		self::assertSame( array( 'id' => $order->get_id(), 'number' => "INV-{$order->get_id()}" ), $linked['order'] );
		self::assertSame( "INV-{$order->get_id()}", $this->at( $this->panel( $ticket ), 'linked', 'number' ) );

		$freed = $this->shaped( 'Ticket', $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $linked['version'], 'order_id' => 0 ) ) );
		self::assertNull( $freed['order'] );
	}

	public function test_what_is_no_order_cannot_be_linked(): void {
		$ticket = $this->ticket_of( $this->stranger() );
		$this->as_agent();
		foreach ( array( 999999, 1, $this->create_product()->get_id() ) as $id ) {
			$response = $this->rest( 'PATCH', "/tickets/{$ticket->id}", array( 'version' => $ticket->version, 'order_id' => $id ) );
			$this->assert_refused( 400, 'sanad_invalid', $response );
			self::assertSame( 'order_id', $this->at( $this->data( $response ), 'data', 'field' ) );
		}
	}
}
