<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Money that is given back. */
final class RefundTest extends ShopTestCase {

	public function test_a_part_is_given_back(): void {
		$order   = $this->create_order( lines: array( array( $this->create_product( '180' ), 2 ) ), status: 'completed' );
		$item_id = (int) array_key_first( $order->get_items() );
		$refund  = wc_create_refund(
			array(
				'order_id'   => $order->get_id(),
				'amount'     => '60',
				'reason'     => 'Late',
				'line_items' => array(
					$item_id => array(
						'qty'          => 1,
						'refund_total' => 60,
						'refund_tax'   => array(),
					),
				),
			)
		);
		self::assertInstanceOf( \WC_Order_Refund::class, $refund );

		$read = $this->read( $order );
		self::assertSame( 'completed', $read->get_status() );
		self::assertSame( 60.0, (float) $read->get_total_refunded() );
		self::assertSame( 300.0, (float) $read->get_remaining_refund_amount() );
		self::assertSame( 360.0, (float) $read->get_total() );
		self::assertSame( -1, (int) $read->get_qty_refunded_for_item( $item_id ) );
		self::assertSame( 60.0, (float) $read->get_total_refunded_for_item( $item_id ) );
		$refunds = $read->get_refunds();
		self::assertCount( 1, $refunds );
		self::assertSame( $refund->get_id(), $refunds[0]->get_id() );
		self::assertSame( 60.0, (float) $refunds[0]->get_amount() );
		self::assertSame( -60.0, (float) $refunds[0]->get_total() );
		self::assertSame( 'Late', $refunds[0]->get_reason() );
		self::assertSame( $order->get_id(), $refunds[0]->get_parent_id() );
		self::assertSame( 'shop_order_refund', $refunds[0]->get_type() );
		self::assertSame( '$360.00 $300.00', wp_specialchars_decode( html_entity_decode( wp_strip_all_tags( $read->get_formatted_order_total() ) ) ) );
	}

	public function test_everything_given_back_makes_it_refunded(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ), status: 'completed' );
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '10' ) );

		self::assertSame( 'refunded', $this->read( $order )->get_status() );
		self::assertCount( 1, $this->read( $order )->get_refunds() );
	}

	public function test_refunded_by_status_gives_the_rest_back(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ), status: 'completed' );
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '4' ) );
		$this->read( $order )->update_status( 'refunded' );

		self::assertSame( 10.0, (float) $this->read( $order )->get_total_refunded() );
		self::assertCount( 2, $this->read( $order )->get_refunds() );
	}

	public function test_more_than_there_is_is_refused(): void {
		$order = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ) );

		self::assertInstanceOf( \WP_Error::class, wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '10.01' ) ) );
		self::assertInstanceOf( \WP_Error::class, wc_create_refund( array( 'order_id' => 99999999, 'amount' => '1' ) ) );
		self::assertSame( 0.0, (float) $this->read( $order )->get_total_refunded() );
	}

	public function test_a_refund_is_taken_back(): void {
		$order  = $this->create_order( lines: array( array( $this->create_product( '10' ), 1 ) ) );
		$refund = wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '4' ) );
		self::assertInstanceOf( \WC_Order_Refund::class, $refund );
		$refund->delete( true );

		self::assertSame( 0.0, (float) $this->read( $order )->get_total_refunded() );
	}
}
