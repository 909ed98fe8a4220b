<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\Tests\Integration\Support\Site;
use Sanad\WooCommerce\Orders;
use Sanad\WooCommerce\WooCommerce;

/** WooCommerce is off: the desk works and says what it cannot show. */
final class WithoutWooCommerceTest extends PanelTestCase {

	protected function setUp(): void {
		parent::setUp();
		if ( 'none' !== Site::current()->woocommerce ) {
			self::markTestSkipped( 'Only without WooCommerce: SANAD_TEST_WOO=none.' );
		}
	}

	public function test_the_panel_says_so_and_still_names_the_linked_order(): void {
		$ticket = $this->ticket_of( $this->stranger() );
		$this->wpdb()->query( "UPDATE {$this->desk->db->table( 'tickets' )} SET order_id = 77, order_number = 'INV-77'" );
		$this->as_agent();

		self::assertSame(
			array(
				'available' => false,
				'verified'  => false,
				'customer'  => null,
				'linked'    => array( 'id' => 77, 'number' => 'INV-77', 'state' => 'unknown' ),
				'orders'    => array(),
				'next_page' => null,
			),
			$this->panel( $ticket )
		);
		self::assertSame( array( 'id' => 77, 'number' => 'INV-77' ), $this->shaped( 'TicketDetail', $this->rest( 'GET', "/tickets/{$ticket->id}" ) )['order'] );
	}

	public function test_nothing_else_fails(): void {
		$shop   = new WooCommerce();
		$orders = new Orders( $shop );
		self::assertSame( array( false, false, null ), array( $shop->is_active(), $shop->is_too_old(), $shop->version() ) );
		self::assertNull( $orders->find( 1 ) );
		self::assertSame( array(), $orders->own_orders( 1 ) );
		self::assertSame( array(), $orders->find_by_number( '1' ) );
		$this->act_as( $this->create_user( 'administrator' ) );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', '/orders/1/tickets' ) );
		do_action( 'add_meta_boxes', 'post', get_post( 1 ) );
		do_action( 'before_woocommerce_init' );
	}
}
