<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Lines of orders, and what they add up to. */
final class ItemTest extends ShopTestCase {

	public function test_products_shipping_and_fees_add_up(): void {
		$dress = $this->create_product( '180', 'Dress' );
		$order = $this->create_order();
		$id    = $order->add_product( $dress, 2 );
		$order->add_product( $this->create_product( '20' ), 1, array( 'subtotal' => '20', 'total' => '15' ) );
		$shipping = new \WC_Order_Item_Shipping();
		$shipping->set_method_title( 'Aramex' );
		$shipping->set_method_id( 'flat_rate' );
		$shipping->set_total( '25' );
		$order->add_item( $shipping );
		$fee = new \WC_Order_Item_Fee();
		$fee->set_name( 'Gift wrap' );
		$fee->set_total( '5' );
		$order->add_item( $fee );
		$order->calculate_totals();

		$read = $this->read( $order );
		self::assertSame( 405.0, (float) $read->get_total() );
		self::assertSame( 380.0, (float) $read->get_subtotal() );
		self::assertSame( 5.0, (float) $read->get_discount_total() );
		self::assertSame( 25.0, (float) $read->get_shipping_total() );
		self::assertSame( 'Aramex', $read->get_shipping_method() );
		self::assertSame( array( 'flat_rate' ), array_values( array_map( static fn ( \WC_Order_Item_Shipping $item ): string => $item->get_method_id(), $read->get_shipping_methods() ) ) );
		self::assertCount( 2, $read->get_items() );
		self::assertCount( 1, $read->get_items( 'fee' ) );
		self::assertCount( 3, $read->get_items( array( 'line_item', 'shipping' ) ) );
		self::assertSame( 3, (int) $read->get_item_count() );

		$item = $read->get_item( $id );
		self::assertInstanceOf( \WC_Order_Item_Product::class, $item );
		self::assertSame( 'Dress', $item->get_name() );
		self::assertSame( 2, (int) $item->get_quantity() );
		self::assertSame( $dress->get_id(), $item->get_product_id() );
		self::assertSame( 0, $item->get_variation_id() );
		self::assertSame( 360.0, (float) $item->get_total() );
		self::assertSame( 360.0, (float) $read->get_line_total( $item, true ) );
		self::assertSame( $id, array_key_first( $read->get_items() ) );
		self::assertFalse( $read->get_item( 999999 ) );
	}

	public function test_a_line_with_and_without_its_tax(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ) );
		$line  = array_values( $order->get_items() )[0];
		self::assertInstanceOf( \WC_Order_Item_Product::class, $line );
		$line->set_total_tax( '1.5' );

		self::assertSame( 10.0, (float) $order->get_line_total( $line ) );
		self::assertSame( 11.5, (float) $order->get_line_total( $line, true ) );
	}

	public function test_a_line_outlives_its_product(): void {
		$product = $this->create_product( '10', 'Gone' );
		$order   = $this->create_order( lines: array( array( $product, 1 ) ) );
		$product->delete( true );

		$items = array_values( $this->read( $order )->get_items() );
		self::assertInstanceOf( \WC_Order_Item_Product::class, $items[0] );
		self::assertSame( 'Gone', $items[0]->get_name() );
		self::assertFalse( $items[0]->get_product() );
		self::assertSame( '10.00', $this->read( $order )->get_total() );
	}

	public function test_shown_and_hidden_details_of_a_line(): void {
		$order = $this->create_order( lines: array( array( $this->create_product(), 1 ) ) );
		$item  = array_values( $order->get_items() )[0];
		self::assertInstanceOf( \WC_Order_Item_Product::class, $item );
		$item->add_meta_data( 'Size', 'M <b>' );
		$item->add_meta_data( '_hidden', 'x' );
		$item->add_meta_data( 'Empty', '' );
		$item->save();

		$shown = array_values( array_values( $this->read( $order )->get_items() )[0]->get_formatted_meta_data() );
		self::assertCount( 1, $shown );
		self::assertInstanceOf( \stdClass::class, $shown[0] );
		self::assertSame( 'Size', $shown[0]->display_key );
		self::assertIsString( $shown[0]->display_value );
		self::assertStringStartsWith( '<p>M ', trim( $shown[0]->display_value ) );
	}

	public function test_a_line_is_taken_out(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ), array( $this->create_product( '20' ), 1 ) ) );
		$order->remove_item( (int) array_key_first( $order->get_items() ) );
		$order->calculate_totals();

		self::assertCount( 1, $this->read( $order )->get_items() );
		self::assertSame( '20.00', $this->read( $order )->get_total() );
	}
}
