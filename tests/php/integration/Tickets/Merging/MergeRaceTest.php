<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Merging;

use Sanad\Tests\Integration\Tickets\Workers;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Queue;

/** Merges and splits while others write: fault F13, with several processes on MariaDB. */
final class MergeRaceTest extends MergingTestCase {

	private const ROUNDS = 4;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_mariadb();
	}

	public function test_a_reply_that_meets_a_merge_lands_on_the_survivor(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			// Once the survivor has the smaller id, once the larger one: both orders of the locks.
			[ $from, $into ] = 0 === $round % 2 ? array( $this->open(), $this->open() ) : array_reverse( array( $this->open(), $this->open() ) );
			Workers::run_each(
				array(
					array( 'merge', array( 'from' => $from->id, 'into' => $into->id, 'agent' => $this->agent->id ) ),
					array( 'talk', array( 'tickets' => array( $from->id ), 'customer' => $this->sara->id, 'agent' => $this->omar->id, 'key' => "round-{$round}", 'times' => 5 ) ),
				)
			);
			self::assertSame( array(), $this->message_ids( $from ) );
			self::assertSame( array( 7, 7 ), array( count( $this->message_ids( $into ) ), $this->now( $into )->message_count ) );
		}
		$this->nothing_is_lost();
	}

	public function test_of_two_merges_that_cross_one_wins(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$one     = $this->open();
			$two     = $this->open();
			$answers = Workers::run_each(
				array(
					array( 'merge', array( 'from' => $one->id, 'into' => $two->id, 'agent' => $this->agent->id ) ),
					array( 'merge', array( 'from' => $two->id, 'into' => $one->id, 'agent' => $this->omar->id ) ),
				)
			);
			sort( $answers );
			self::assertSame( array( 'merged', 'same_ticket' ), $answers );
			self::assertSame( 2, $this->now( $one )->message_count + $this->now( $two )->message_count - 1, 'One of both has both messages, the other keeps what it knew.' );
			self::assertSame( 1, count( array_filter( array( $this->now( $one ), $this->now( $two ) ), static fn ( $ticket ): bool => Queue::Merged === $ticket->queue ) ) );
		}
		$this->nothing_is_lost();
	}

	public function test_merges_of_merges_end_in_one_ticket(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$tickets = array( $this->open(), $this->open(), $this->open() );
			if ( 0 === $round % 2 ) {
				$tickets = array_reverse( $tickets );
			}
			$answers = Workers::run_each(
				array(
					array( 'merge', array( 'from' => $tickets[0]->id, 'into' => $tickets[1]->id, 'agent' => $this->agent->id ) ),
					array( 'merge', array( 'from' => $tickets[1]->id, 'into' => $tickets[2]->id, 'agent' => $this->omar->id ) ),
				)
			);
			self::assertSame( array( 'merged', 'merged' ), $answers );
			$survivors = array_unique( array_map( fn ( $ticket ): ?int => $this->desk->tickets->find_survivor( $ticket->id )?->id, $tickets ) );
			self::assertSame( array( $tickets[2]->id ), $survivors );
			self::assertCount( 3, $this->message_ids( $tickets[2] ) );
		}
		$this->nothing_is_lost();
	}

	public function test_what_goes_to_the_trash_is_not_merged_besides(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$from    = $this->open();
			$into    = $this->open();
			$answers = Workers::run_each(
				array(
					array( 'merge', array( 'from' => $from->id, 'into' => $into->id, 'agent' => $this->agent->id ) ),
					array( 'trash', array( 'ticket' => $from->id, 'agent' => $this->omar->id ) ),
				)
			);
			self::assertContains( $answers, array( array( 'merged', 'merged' ), array( 'not_in_inbox', 'gone' ) ) );
			self::assertSame( Folder::Inbox, $this->now( $into )->folder );
			self::assertSame( 'gone' === $answers[1] ? 0 : $into->id, $this->now( $from )->merged_into );
		}
		$this->nothing_is_lost();
	}

	public function test_an_undo_that_meets_a_reply_loses_nothing(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$from = $this->open();
			$into = $this->open();
			$move = $this->merge( $from, $into );
			Workers::run_each(
				array(
					array( 'undo_move', array( 'move' => $move->id, 'agent' => $this->agent->id ) ),
					array( 'talk', array( 'tickets' => array( $from->id ), 'customer' => $this->sara->id, 'agent' => $this->omar->id, 'key' => "undo-{$round}", 'times' => 5 ) ),
				)
			);
			[ $back, $left ] = array( $this->now( $from ), $this->now( $into ) );
			self::assertSame( 0, $back->merged_into );
			self::assertSame( 7, $back->message_count + $left->message_count );
			self::assertSame( array( count( $this->message_ids( $back ) ), count( $this->message_ids( $left ) ) ), array( $back->message_count, $left->message_count ) );
		}
		$this->nothing_is_lost();
	}

	public function test_a_reply_that_meets_a_split_stays_in_one_of_both(): void {
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$ticket = $this->open();
			$second = $this->desk->service->reply( $ticket->id, $this->text( 'Something else' ), $this->customer )->message;
			[ $new ] = Workers::run_each(
				array(
					array( 'split', array( 'ticket' => $ticket->id, 'message' => $second->id, 'agent' => $this->agent->id ) ),
					array( 'talk', array( 'tickets' => array( $ticket->id ), 'customer' => $this->sara->id, 'agent' => $this->omar->id, 'key' => "split-{$round}", 'times' => 5 ) ),
				)
			);
			self::assertIsInt( $new );
			$split = $this->desk->tickets->find( $new ) ?? self::fail( 'The new ticket is gone.' );
			self::assertSame( 7, $this->now( $ticket )->message_count + $split->message_count );
			self::assertSame( array( count( $this->message_ids( $ticket ) ), count( $this->message_ids( $split ) ) ), array( $this->now( $ticket )->message_count, $split->message_count ) );
		}
		$this->nothing_is_lost();
	}

	/** Every row that belongs to a message lies at the message's ticket, and the counters are right. */
	private function nothing_is_lost(): void {
		$table = $this->desk->db->table( ... );
		foreach ( array( 'attachments', 'mentions', 'search' ) as $name ) {
			self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( $name )} r INNER JOIN {$table( 'messages' )} m ON m.id = r.message_id WHERE r.ticket_id <> m.ticket_id" ), $name );
		}
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'messages' )} m LEFT JOIN {$table( 'search' )} s ON s.ticket_id = m.ticket_id AND s.message_id = m.id WHERE s.id IS NULL" ) );
		self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$table( 'messages' )} m INNER JOIN {$table( 'tickets' )} t ON t.id = m.ticket_id WHERE t.merged_into > 0" ) );
		$open = $this->desk->tickets->counts( 0 )['open'];
		self::assertSame( 0, $this->desk->counters->repair() );
		self::assertSame( $open, $this->desk->tickets->counts( 0 )['open'] );
	}
}
