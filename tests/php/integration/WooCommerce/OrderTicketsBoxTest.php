<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\Actor;
use Sanad\Security\Policy;
use Sanad\Tickets\Folder;

/** The box with tickets on an order's edit screen. */
final class OrderTicketsBoxTest extends PanelTestCase {

	private const SCREEN = 'woocommerce_page_wc-orders';

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
		$GLOBALS['wp_meta_boxes'] = array();
	}

	/** What the box prints for this object; null if there is no box. */
	private function box( mixed $object, string $screen = self::SCREEN ): ?string {
		$GLOBALS['wp_meta_boxes'] = array();
		set_current_screen( $screen );
		do_action( 'add_meta_boxes', $screen, $object );
		$box = $GLOBALS['wp_meta_boxes'];
		foreach ( array( $screen, 'side', 'default', 'sanad-order-tickets' ) as $key ) {
			$box = is_array( $box ) ? $box[ $key ] ?? null : null;
		}
		if ( ! is_array( $box ) || ! is_callable( $box['callback'] ) ) {
			return null;
		}
		ob_start();
		call_user_func( $box['callback'], $object );
		return (string) ob_get_clean();
	}

	public function test_it_lists_the_order_s_tickets(): void {
		$order  = $this->create_order();
		$ticket = $this->ticket_of( $this->stranger(), $order->get_id(), 'مقاس خاطئ <script>alert(1)</script>' );
		$this->clock->advance( '+2 hours' );
		$this->as_manager();

		$html = (string) $this->box( $order );
		self::assertStringContainsString( "admin.php?page=sanad&#038;ticket={$ticket->id}", $html );
		self::assertStringContainsString( "#{$ticket->number} <bdi>مقاس خاطئ &lt;script&gt;alert(1)&lt;/script&gt;</bdi>", $html );
		self::assertStringContainsString( 'Open', $html );
		self::assertStringContainsString( '2 hours ago', $html );
		self::assertStringContainsString( "page=sanad&#038;compose=1&#038;order={$order->get_id()}", $html );
		self::assertStringNotContainsString( '<script', $html );
		self::assertTrue( wp_style_is( 'sanad-order-tickets' ) );
	}

	public function test_it_says_so_if_nobody_asked(): void {
		$this->as_manager();
		self::assertStringContainsString( 'Nobody has asked about this order.', (string) $this->box( $this->create_order() ) );
	}

	public function test_more_than_it_shows_are_in_the_desk(): void {
		$order = $this->create_order();
		for ( $i = 0; $i < 11; $i++ ) {
			$this->ticket_of( $this->stranger(), $order->get_id() );
		}
		$this->as_manager();

		$html = (string) $this->box( $order );
		self::assertSame( 10, substr_count( $html, '<li>' ) );
		self::assertStringContainsString( "admin.php?page=sanad&#038;order={$order->get_id()}", $html );
	}

	public function test_spam_and_trash_are_not_in_it(): void {
		$order  = $this->create_order();
		$ticket = $this->ticket_of( $this->stranger(), $order->get_id() );
		$this->desk->service->move( $ticket->id, Folder::Spam, Actor::system() );
		$this->as_manager();

		self::assertStringNotContainsString( '<li>', (string) $this->box( $order ) );
	}

	public function test_only_agents_have_it_and_only_those_who_may_reply_open_tickets(): void {
		$order = $this->create_order();
		$this->act_as( $this->create_user( 'editor' ) );
		self::assertNull( $this->box( $order ) );

		$watcher = $this->create_user( 'editor' );
		$watcher->add_cap( 'sanad_view_tickets' );
		$this->act_as( $watcher );
		self::assertStringNotContainsString( 'compose=1', (string) $this->box( $order ) );

		$this->act_as( $this->create_user( 'shop_manager' ) );
		self::assertStringContainsString( 'compose=1', (string) $this->box( $order ) );
	}

	public function test_an_agent_who_is_kept_to_his_teams_sees_theirs_only(): void {
		$order = $this->create_order();
		$this->ticket_of( $this->stranger(), $order->get_id() );
		$agent = $this->as_agent();
		$this->team( 'Others', $agent );
		update_user_option( $agent->ID, Policy::OWN_TEAMS_ONLY, '1' );

		self::assertStringContainsString( 'Nobody has asked', (string) $this->box( $order ) );
	}

	public function test_other_screens_have_none(): void {
		$this->as_manager();
		self::assertNull( $this->box( get_post( 1 ), 'post' ) );
		self::assertNull( $this->box( get_comment( 1 ), 'comment' ) );
		self::assertNull( $this->box( null, 'dashboard' ) );
		self::assertNull( $this->box( new \WC_Order() ) );
	}

	public function test_an_order_that_is_a_post_has_it_too(): void {
		$order = $this->create_order();
		$post  = get_post( $order->get_id() );
		self::assertInstanceOf( \WP_Post::class, $post );
		$this->as_manager();

		self::assertNotNull( $this->box( $post, 'shop_order' ) );
	}
}
