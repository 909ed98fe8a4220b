<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Settings;

use Sanad\Actor;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tickets\TicketChanges;

/** The shop's own list of topics. */
final class TopicRoutesTest extends RestTestCase {

	/** @return list<mixed> */
	private function names(): array {
		return array_values( array_column( $this->list_at( $this->shaped( 'TopicList', $this->rest( 'GET', '/topics' ) ), 'items' ), 'name' ) );
	}

	public function test_topics_are_made_named_in_languages_ordered_and_removed(): void {
		$manager = $this->as_manager();
		$made    = $this->shaped( 'Topic', $this->rest( 'POST', '/topics', array( 'names' => array( 'en' => ' Gift  cards ', 'ar' => 'بطاقات الهدايا' ) ) ), 201 );
		$id      = $this->int_at( $made, 'id' );
		self::assertSame( 'Gift cards', $made['name'] );
		self::assertSame( 'Gift cards', $this->names()[6] ?? '', 'A new one stands at the end.' );

		update_user_meta( $manager->ID, 'locale', 'ar' );
		self::assertSame( 'بطاقات الهدايا', $this->names()[6] ?? '', 'Everybody reads it in his own language.' );
		delete_user_meta( $manager->ID, 'locale' );

		$ids = array_map( static fn ( \Sanad\Topics\Topic $topic ): int => $topic->id, $this->desk->topics->all() );
		$this->rest( 'POST', '/topics/order', array( 'ids' => array( $id, ...array_diff( $ids, array( $id ) ) ) ) );
		self::assertSame( 'Gift cards', $this->names()[0] );

		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/topics', array( 'names' => array( 'ar' => 'بلا اسم' ) ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/topics', array( 'names' => array( 'en' => 'gift cards' ) ) ) );
		self::assertFalse( $this->shaped( 'Topic', $this->rest( 'PATCH', "/topics/{$id}", array( 'is_active' => false ) ) )['is_active'] );
		self::assertSame( 'Vouchers', $this->shaped( 'Topic', $this->rest( 'PATCH', "/topics/{$id}", array( 'names' => array( 'en' => 'Vouchers' ) ) ) )['name'] );
		$this->shaped( 'Deleted', $this->rest( 'DELETE', "/topics/{$id}" ) );
		self::assertNotContains( 'Vouchers', $this->names() );
	}

	public function test_a_topic_that_tickets_have_is_taken_out_of_the_offer_instead(): void {
		$ticket = $this->open_ticket();
		$topic  = $this->desk->topics->all()[0];
		$this->desk->service->update( $ticket->id, new TicketChanges( topic_id: $topic->id ), Actor::system() );
		$this->desk->service->move( $ticket->id, \Sanad\Tickets\Folder::Trash, Actor::system() );
		$this->as_manager();

		$this->assert_refused( 422, 'sanad_topic_in_use', $this->rest( 'DELETE', "/topics/{$topic->id}" ) );
		$this->rest( 'PATCH', "/topics/{$topic->id}", array( 'is_active' => false ) );
		self::assertSame( $topic->name, $this->value( $this->rest( 'GET', "/tickets/{$ticket->id}" ), 'topic.name' ) );
		self::assertNotContains( $topic->id, array_map( static fn ( \Sanad\Topics\Topic $one ): int => $one->id, $this->desk->topics->active() ) );
	}

	public function test_agents_only_read_them(): void {
		$id = $this->desk->topics->all()[0]->id;
		$this->as_agent();
		self::assertNotSame( array(), $this->names() );
		foreach ( array( array( 'POST', '/topics' ), array( 'PATCH', "/topics/{$id}" ), array( 'DELETE', "/topics/{$id}" ), array( 'POST', '/topics/order' ) ) as [ $method, $route ] ) {
			$this->assert_refused( 403, 'sanad_forbidden', $this->rest( $method, $route, array( 'names' => array( 'en' => 'Mine' ), 'ids' => array( $id ) ) ) );
		}
	}
}
