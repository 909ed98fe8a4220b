<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** The list of orders and the edit screen: just enough for meta boxes to stand where they stand in WooCommerce. */
final class OrdersScreen {

	public const SCREEN = 'woocommerce_page_wc-orders';

	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add_pages' ), 9 );
	}

	public function add_pages(): void {
		add_menu_page( 'WooCommerce', 'WooCommerce (stand-in)', 'edit_shop_orders', 'woocommerce', '__return_empty_string', 'dashicons-cart', 55 );
		$hook = add_submenu_page( 'woocommerce', 'Orders', 'Orders', 'edit_shop_orders', 'wc-orders', array( $this, 'show' ) );
		add_action( "load-{$hook}", array( $this, 'load' ) );
	}

	/** Meta boxes are added before the page prints, with the order itself as their object. */
	public function load(): void {
		$order = $this->order();
		if ( null !== $order ) {
			wp_enqueue_script( 'postbox' );
			do_action( 'add_meta_boxes', self::SCREEN, $order );
		}
	}

	public function show(): void {
		$order = $this->order();
		echo '<div class="wrap">';
		null === $order ? $this->show_list() : $this->show_order( $order );
		echo '</div>';
	}

	private function order(): ?\WC_Order {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- shows, changes nothing.
		if ( 'edit' !== ( $_GET['action'] ?? '' ) ) {
			return null;
		}
		$order = wc_get_order( absint( $_GET['id'] ?? 0 ) );
		// phpcs:enable
		return $order instanceof \WC_Order ? $order : null;
	}

	private function show_list(): void {
		echo '<h1>Orders</h1><table class="widefat striped"><thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th></tr></thead><tbody>';
		/** @var list<\WC_Order> $orders */
		$orders = wc_get_orders( array( 'type' => 'shop_order', 'limit' => 50 ) );
		foreach ( $orders as $order ) {
			printf(
				'<tr><td><a href="%s">#%s %s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>',
				esc_url( $order->get_edit_order_url() ),
				esc_html( $order->get_order_number() ),
				esc_html( $order->get_formatted_billing_full_name() ),
				esc_html( (string) $order->get_date_created()?->date_i18n( 'Y-m-d H:i' ) ),
				esc_html( wc_get_order_status_name( $order->get_status() ) ),
				wp_kses_post( $order->get_formatted_order_total() )
			);
		}
		echo '</tbody></table>';
	}

	private function show_order( \WC_Order $order ): void {
		printf( '<h1>Order #%s</h1><p>%s · %s</p>', esc_html( $order->get_order_number() ), esc_html( wc_get_order_status_name( $order->get_status() ) ), wp_kses_post( $order->get_formatted_order_total() ) );
		echo '<div id="poststuff"><div id="post-body" class="metabox-holder columns-2"><div id="postbox-container-1" class="postbox-container">';
		do_meta_boxes( self::SCREEN, 'side', $order );
		echo '</div><div id="postbox-container-2" class="postbox-container">';
		$this->show_lines( $order );
		do_meta_boxes( self::SCREEN, 'normal', $order );
		do_meta_boxes( self::SCREEN, 'advanced', $order );
		echo '</div></div></div>';
	}

	private function show_lines( \WC_Order $order ): void {
		echo '<table class="widefat striped"><tbody>';
		foreach ( $order->get_items( array( 'line_item', 'shipping', 'fee' ) ) as $item ) {
			printf( '<tr><td>%s</td><td>× %d</td><td>%s</td></tr>', esc_html( $item->get_name() ), (int) $item->get_quantity(), wp_kses_post( wc_price( $item->get_total(), array( 'currency' => $order->get_currency() ) ) ) );
		}
		printf( '</tbody></table><p>%s</p><ul>', wp_kses_post( $order->get_formatted_billing_address() ) );
		foreach ( OrderNotes::find( array( 'order_id' => $order->get_id() ) ) as $note ) {
			printf( '<li>%s</li>', wp_kses_post( $note->content ) );
		}
		echo '</ul>';
	}
}
