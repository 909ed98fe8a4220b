<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

/** Notes at orders. */
final class NoteTest extends ShopTestCase {

	public function test_notes_of_the_shop_and_of_people(): void {
		$order = $this->create_order( status: 'pending' );
		$this->act_as( $this->create_user( 'administrator', array( 'display_name' => 'Huda' ) ) );
		$id = $order->add_order_note( 'Packed by <b>Huda</b>', 0, true );
		$order->add_order_note( 'Your parcel left', 1, false );

		$notes = array_values( wc_get_order_notes( array( 'order_id' => $order->get_id() ) ) );
		self::assertSame( array( 'Your parcel left', 'Packed by <b>Huda</b>' ), array_map( static fn ( \stdClass $note ): mixed => $note->content, $notes ) );
		self::assertSame( array( 'system', 'Huda' ), array_map( static fn ( \stdClass $note ): mixed => $note->added_by, $notes ) );
		self::assertSame( array( true, false ), array_map( static fn ( \stdClass $note ): mixed => $note->customer_note, $notes ) );
		self::assertSame( $id, $notes[1]->id );
		self::assertSame( $order->get_id(), $notes[1]->order_id );
		self::assertInstanceOf( \WC_DateTime::class, $notes[1]->date_created );
		self::assertEqualsWithDelta( time(), $notes[1]->date_created->getTimestamp(), 60 );
		self::assertCount( 1, wc_get_order_notes( array( 'order_id' => $order->get_id(), 'type' => 'customer' ) ) );
		self::assertCount( 1, wc_get_order_notes( array( 'order_id' => $order->get_id(), 'type' => 'internal' ) ) );
	}

	public function test_notes_of_several_orders_at_once(): void {
		$orders = array( $this->create_order( status: 'pending' ), $this->create_order( status: 'pending' ), $this->create_order( status: 'pending' ) );
		foreach ( $orders as $order ) {
			$order->add_order_note( "Note of {$order->get_id()}" );
		}
		$wanted = array( $orders[0]->get_id(), $orders[2]->get_id() );

		$found = wc_get_order_notes( array( 'order__in' => $wanted, 'limit' => 200 ) );
		self::assertSame( array_reverse( $wanted ), array_values( array_map( static fn ( \stdClass $note ): mixed => $note->order_id, $found ) ) );
		self::assertCount( 1, wc_get_order_notes( array( 'order__in' => $wanted, 'limit' => 1 ) ) );
	}

	public function test_notes_are_no_comments(): void {
		$this->create_order()->add_order_note( 'Internal' );

		self::assertSame( array(), get_comments( array( 'search' => 'Internal' ) ) );
	}
}
