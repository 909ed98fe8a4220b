<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\WooCommerce;

use Sanad\WooCommerce\Panel\CustomerReader;
use Sanad\WooCommerce\Panel\ItemReader;
use Sanad\WooCommerce\Panel\NoteReader;

/** What an order looks like in the panel: money, lines, parcels, notes, and nothing that could run. */
final class OrderPanelContentTest extends PanelTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->needs_woocommerce();
		$this->as_agent();
	}

	/**
	 * The first order in the panel of a customer with this address.
	 *
	 * @return array<mixed>
	 */
	private function shown( string $email = 'sara@example.test' ): array {
		return $this->list_at( $this->panel( $this->ticket_of( $this->proved( $email ) ) ), 'orders' )[0];
	}

	public function test_everything_an_agent_needs(): void {
		update_option( 'timezone_string', 'Asia/Riyadh' );
		update_option( 'woocommerce_currency_pos', 'right_space' );
		$product = $this->create_product( '180', 'فستان' );
		$picture = wp_insert_attachment( array( 'post_title' => 'Picture', 'post_mime_type' => 'image/png' ), 'dress.png' );
		self::assertIsInt( $picture );
		$product->set_image_id( $picture );
		$product->save();
		$order = $this->create_order( lines: array( array( $product, 2 ) ), created: '2026-05-01 10:00:00' );
		$order->set_currency( 'SAR' );
		$order->set_payment_method_title( 'Cash on delivery' );
		$order->set_billing_address_1( '1 King Rd' );
		$order->set_billing_city( 'الرياض' );
		$order->set_billing_country( 'SA' );
		$order->set_billing_phone( '+966501234567' );
		$shipping = new \WC_Order_Item_Shipping();
		$shipping->set_method_title( 'Aramex' );
		$shipping->set_total( '20' );
		$order->add_item( $shipping );
		$order->calculate_totals();
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '60' ) );

		$shown = $this->shown();
		self::assertSame( $order->get_id(), $shown['id'] );
		self::assertSame( '2026-05-01T07:00:00Z', $shown['date'] );
		self::assertSame( array( 'processing', 'Processing' ), array( $shown['status'], $shown['status_label'] ) );
		self::assertSame( array( 'amount' => '380.00', 'currency' => 'SAR', 'formatted' => '380.00 ر.س' ), $shown['total'] );
		self::assertSame( '60.00 ر.س', $this->at( $shown, 'refunded', 'formatted' ) );
		self::assertSame( 'Cash on delivery', $shown['payment'] );
		self::assertSame( 'Aramex', $this->at( $shown, 'shipping', 'method' ) );
		self::assertSame( "Sara Al-Harbi\n1 King Rd\nالرياض\nSaudi Arabia\n+966501234567", $shown['billing_address'] );
		self::assertSame( '', $shown['shipping_address'] );
		self::assertTrue( $shown['is_guest'] );
		$item = $this->list_at( $shown, 'items' )[0];
		self::assertSame( array( 'فستان', '', 2, $product->get_sku() ), array( $item['name'], $item['details'], $item['quantity'], $item['sku'] ) );
		self::assertSame( '360.00', $this->at( $item, 'total', 'amount' ) );
		self::assertIsString( $item['image_url'] );
		self::assertStringEndsWith( 'dress.png', $item['image_url'] );
		self::assertSame( 1, $shown['item_count'] );
	}

	public function test_money_follows_the_shop_s_settings(): void {
		update_option( 'woocommerce_price_num_decimals', '3' );
		update_option( 'woocommerce_currency_pos', 'left_space' );
		$order = $this->create_order( lines: array( array( $this->create_product( '1.5' ), 1 ) ) );
		$order->set_currency( 'KWD' );
		$order->save();
		self::assertSame( array( 'amount' => '1.500', 'currency' => 'KWD', 'formatted' => 'د.ك 1.500' ), $this->shown()['total'] );

		update_option( 'woocommerce_price_num_decimals', '0' );
		self::assertSame( array( 'amount' => '2', 'currency' => 'KWD', 'formatted' => 'د.ك 2' ), $this->shown()['total'] );
	}

	public function test_lines_have_their_tax_where_the_shop_shows_prices_with_tax(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ) );
		$line  = array_values( $order->get_items() )[0];
		self::assertInstanceOf( \WC_Order_Item_Product::class, $line );
		$line->set_taxes(
			array(
				'total'    => array( 1 => '1.5' ),
				'subtotal' => array( 1 => '1.5' ),
			)
		);
		$line->save();

		self::assertSame( '10.00', $this->at( $this->shown(), 'items', 0, 'total', 'amount' ) );
		update_option( 'woocommerce_tax_display_cart', 'incl' );
		self::assertSame( '11.50', $this->at( $this->shown(), 'items', 0, 'total', 'amount' ) );
	}

	public function test_lifetime_is_what_was_paid_less_what_went_back_by_currency(): void {
		$product = $this->create_product( '100' );
		$this->create_order( lines: array( array( $product, 1 ) ), status: 'completed', created: '2024-03-01 10:00:00' );
		$part = $this->create_order( lines: array( array( $product, 2 ) ), status: 'processing' );
		wc_create_refund( array( 'order_id' => $part->get_id(), 'amount' => '50' ) );
		$other = $this->create_order( lines: array( array( $product, 3 ) ), status: 'completed' );
		$other->set_currency( 'EUR' );
		$other->save();
		foreach ( array( 'pending', 'failed', 'cancelled', 'on-hold' ) as $status ) {
			$this->create_order( lines: array( array( $product, 9 ) ), status: $status );
		}
		$this->create_order( lines: array( array( $product, 4 ) ), status: 'completed' )->update_status( 'refunded' );

		$customer = $this->at( $this->panel( $this->ticket_of( $this->proved() ) ), 'customer' );
		self::assertIsArray( $customer );
		self::assertSame( 8, $customer['order_count'] );
		self::assertSame( array( array( '250.00', 'USD' ), array( '300.00', 'EUR' ) ), array_map( static fn ( array $money ): array => array( $money['amount'], $money['currency'] ), $this->list_at( $customer, 'lifetime_values' ) ) );
		self::assertSame( array( 3, true ), array( $customer['lifetime_orders'], $customer['lifetime_whole'] ) );
		self::assertSame( gmdate( 'Y-m-d\TH:i:s\Z', (int) strtotime( '2024-03-01 10:00:00 ' . wp_timezone_string() ) ), $customer['since'] );
	}

	public function test_lifetime_of_more_orders_than_a_page_is_the_same(): void {
		$product = $this->create_product( '10' );
		foreach ( range( 1, 12 ) as $day ) {
			$this->create_order( lines: array( array( $product, 1 ) ), status: 0 === $day % 4 ? 'failed' : 'completed', created: "2026-05-{$day} 10:00:00" );
		}
		$customer = $this->at( $this->panel( $this->ticket_of( $this->proved() ) ), 'customer' );
		self::assertIsArray( $customer );
		self::assertSame( array( 12, 9, true ), array( $customer['order_count'], $customer['lifetime_orders'], $customer['lifetime_whole'] ) );
		self::assertSame( '90.00', $this->at( $customer, 'lifetime_values', 0, 'amount' ) );
		self::assertSame( '2026-05-01', substr( (string) wp_json_encode( $customer['since'] ), 1, 10 ) );
		self::assertGreaterThanOrEqual( 200, CustomerReader::MAX_SUMMED );
	}

	public function test_since_is_the_registration_where_that_is_older(): void {
		$user = $this->create_user( 'customer', array( 'user_email' => 'sara@example.test' ) );
		wp_update_user( array( 'ID' => $user->ID, 'user_registered' => '2020-01-02 03:04:05' ) );
		$this->create_order( 'sara@example.test', $user->ID );

		$panel = $this->panel( $this->ticket_of( $this->desk->customer_resolver->from_user( $user ) ) );
		self::assertSame( '2020-01-02T03:04:05Z', $this->at( $panel, 'customer', 'since' ) );
	}

	public function test_many_lines_and_notes_are_bounded(): void {
		$order = $this->create_order( status: 'pending' );
		for ( $line = 1; $line <= 40; $line++ ) {
			$item = new \WC_Order_Item_Product();
			$item->set_name( "Line {$line}" );
			$item->set_total( '1' );
			$order->add_item( $item );
		}
		$order->calculate_totals();
		for ( $note = 1; $note <= 15; $note++ ) {
			$order->add_order_note( "Note {$note}" );
		}

		$shown = $this->shown();
		self::assertCount( ItemReader::MAX, $this->list_at( $shown, 'items' ) );
		self::assertSame( 40, $shown['item_count'] );
		self::assertCount( NoteReader::MAX, $this->list_at( $shown, 'notes' ) );
		self::assertSame( 'Note 15', $this->at( $shown, 'notes', 0, 'text' ) );
	}

	public function test_a_line_whose_product_is_gone_stays(): void {
		$product = $this->create_product( '10', 'Gone' );
		$this->create_order( lines: array( array( $product, 1 ) ) );
		$product->delete( true );

		$item = $this->list_at( $this->shown(), 'items' )[0];
		self::assertSame( array( 'Gone', null, '' ), array( $item['name'], $item['image_url'], $item['sku'] ) );
	}

	public function test_what_was_chosen_stands_in_details(): void {
		$order = $this->create_order( lines: array( array( $this->create_product(), 1 ) ) );
		$line  = array_values( $order->get_items() )[0];
		$line->add_meta_data( 'Size', 'M' );
		$line->add_meta_data( 'المقاس', 'كبير' );
		$line->add_meta_data( '_internal', 'x' );
		$line->save();

		self::assertSame( 'Size: M, المقاس: كبير', $this->at( $this->shown(), 'items', 0, 'details' ) );
	}

	public function test_notes_say_who_and_for_whom(): void {
		$order = $this->create_order( status: 'pending' );
		$this->act_as( $this->create_user( 'shop_manager', array( 'display_name' => 'Huda' ) ) );
		$order->add_order_note( "Called him<br>twice <a href=\"https://x.test\">see</a>", 0, true );
		$order->add_order_note( 'Your parcel left', 1 );
		$this->as_agent();

		$notes = $this->list_at( $this->shown(), 'notes' );
		self::assertSame( array( 'Your parcel left', "Called him\ntwice see" ), array_column( $notes, 'text' ) );
		self::assertSame( array( '', 'Huda' ), array_column( $notes, 'by' ) );
		self::assertSame( array( true, false ), array_column( $notes, 'for_customer' ) );
	}

	/** Markup that somebody typed as text stays the text that he typed; whoever shows it escapes it. */
	public function test_everything_is_plain_text(): void {
		$evil  = '<img src=x onerror=alert(1)>';
		$order = $this->create_order( status: 'pending' );
		$item  = new \WC_Order_Item_Product();
		$item->set_name( "Dress {$evil}" );
		$item->add_meta_data( 'Engraving', $evil );
		$order->add_item( $item );
		$order->set_billing_first_name( $evil );
		$order->set_billing_address_1( $evil );
		$order->set_payment_method_title( $evil );
		$order->update_meta_data( '_wc_shipment_tracking_items', array( array( 'tracking_number' => $evil . '1', 'custom_tracking_provider' => $evil . 'A', 'custom_tracking_link' => 'javascript:alert(1)' ) ) );
		$order->save();
		$order->add_order_note( $evil . 'Note' );

		$shown = $this->shown();
		self::assertSame( "{$evil} Al-Harbi\n{$evil}", $shown['billing_address'] );
		self::assertSame( array( 'Dress', '' ), array( $this->at( $shown, 'items', 0, 'name' ), $this->at( $shown, 'items', 0, 'details' ) ) );
		self::assertSame( '', $shown['payment'] );
		self::assertSame( array( 'carrier' => 'A', 'number' => '1', 'url' => null ), $this->at( $shown, 'shipping', 'trackings', 0 ) );
		self::assertSame( 'Note', $this->at( $shown, 'notes', 0, 'text' ) );
	}

	public function test_parcels_from_where_plugins_keep_them(): void {
		$order = $this->create_order();
		$order->update_meta_data(
			'_wc_shipment_tracking_items',
			array(
				array( 'tracking_provider' => 'aramex', 'tracking_number' => '30 99', 'date_shipped' => 1700000000 ),
				array( 'tracking_provider' => '', 'custom_tracking_provider' => 'Local Van', 'custom_tracking_link' => 'https://van.test/t?n=7&x=1', 'tracking_number' => '7' ),
				array( 'tracking_provider' => 'dhl-express', 'tracking_number' => '' ),
				'broken',
			)
		);
		$order->update_meta_data( '_aftership_tracking_items', array( array( 'slug' => 'smsa', 'tracking_number' => '55' ), array( 'slug' => 'aramex', 'tracking_number' => '7' ) ) );
		$order->save();

		self::assertSame(
			array(
				array( 'carrier' => 'Aramex', 'number' => '30 99', 'url' => 'https://www.aramex.com/track/results?ShipmentNumber=30%2099' ),
				array( 'carrier' => 'Local Van', 'number' => '7', 'url' => 'https://van.test/t?n=7&x=1' ),
				array( 'carrier' => 'SMSA Express', 'number' => '55', 'url' => 'https://www.smsaexpress.com/trackingdetails?tracknumbers=55' ),
			),
			$this->at( $this->shown(), 'shipping', 'trackings' )
		);
	}

	public function test_old_aftership_numbers_and_other_plugins(): void {
		$order = $this->create_order();
		$order->update_meta_data( '_aftership_tracking_number', '123' );
		$order->update_meta_data( '_aftership_tracking_provider_name', 'UPS' );
		$order->save();
		add_filter( 'sanad_order_trackings', static fn ( array $found ): array => array( ...$found, array( 'carrier' => 'Own', 'number' => 'Z1', 'url' => '' ), array( 'number' => array() ), 5 ) );

		self::assertSame( array( '123', 'Z1' ), array_column( $this->list_at( $this->shown(), 'shipping', 'trackings' ), 'number' ) );
		add_filter( 'sanad_order_trackings', '__return_false', 20 );
		self::assertSame( array(), $this->at( $this->shown(), 'shipping', 'trackings' ) );
	}
}
