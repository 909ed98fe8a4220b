<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets\Search;

use Sanad\Search\SearchReader;
use Sanad\Search\SearchTerms;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Search\TicketIndexer;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** The search index is made anew in the background, goes on where it was stopped, and ends as the tickets are. */
final class TicketIndexerTest extends DeskTestCase {

	private TicketIndexer $indexer;

	protected function setUp(): void {
		parent::setUp();
		$this->indexer = $this->indexer();
	}

	private function indexer(): TicketIndexer {
		return new TicketIndexer( $this->desk->db, $this->desk->search, $this->desk->tickets, $this->desk->counters, $this->desk->jobs, $this->desk->log );
	}

	/** @return list<array<string, string|null>> */
	private function rows(): array {
		return $this->desk->db->rows( "SELECT ticket_id, message_id, kind, tokens FROM {$this->desk->db->table( 'search' )} ORDER BY ticket_id, message_id" );
	}

	/** @return list<int> */
	private function found( string $search ): array {
		return ( new SearchReader( $this->desk->db ) )->find( SearchTerms::of( $search ) )->ticket_ids();
	}

	/** Messages of a long ticket, as they would have come in one by one. */
	private function lengthen( Ticket $ticket, int $messages ): void {
		for ( $i = 0; $i < $messages; $i++ ) {
			$this->desk->db->insert( 'messages', array( 'ticket_id' => $ticket->id, 'author_type' => 'customer', 'body_html' => "<p>word{$i}</p>", 'body_text' => "word{$i}", 'created_at' => '2026-01-01 00:00:00' ) );
		}
	}

	public function test_whatever_was_lost_or_wrong_is_right_again(): void {
		foreach ( array( 'One umbrella', 'Two', 'مقاس خاطئ' ) as $subject ) {
			$this->desk->service->note( $this->open( $subject )->id, $this->answer( 'a note' ), $this->agent );
		}
		$rows = $this->rows();
		self::assertCount( 9, $rows );
		$search = $this->desk->db->table( 'search' );
		$this->desk->db->execute( "DELETE FROM {$search} WHERE message_id > %d", array( (int) $rows[2]['message_id'] ) );
		$this->desk->db->execute( "UPDATE {$search} SET tokens = %s", array( ' xswrong ' ) );
		$this->desk->db->execute( "INSERT INTO {$search} (ticket_id, message_id, kind, tokens) VALUES (%d, 999999, 'reply', ' xsghost ')", array( (int) $rows[0]['ticket_id'] ) );
		$this->indexer->rebuild();
		self::assertFalse( $this->indexer->progress()->is_complete() );
		self::assertSame( 3, $this->indexer->run_due( 10 ) );
		self::assertSame( $rows, $this->rows() );
		self::assertTrue( $this->indexer->progress()->is_complete() );
		self::assertSame( 0, $this->indexer->run_due( 10 ) );
	}

	public function test_it_goes_on_where_it_was_stopped_and_says_how_far_it_is(): void {
		for ( $i = 0; $i < 45; $i++ ) {
			$this->open( "Ticket {$i}", 'umbrella' );
		}
		$rows = $this->rows();
		$this->desk->db->execute( "DELETE FROM {$this->desk->db->table( 'search' )} WHERE id > %d", array( 0 ) );
		self::assertSame( array( 0, 45 ), array( $this->indexer->progress()->indexed, $this->indexer->progress()->total ) );
		// No time at all is time for one ticket, and each run is another process.
		for ( $run = 1; $run < 45; $run++ ) {
			self::assertSame( 1, $this->indexer()->run_due( 0 ) );
			self::assertSame( array( $run, false ), array( $this->indexer->progress()->indexed, $this->indexer->progress()->is_complete() ) );
		}
		// The newest are right first.
		self::assertSame( '44', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'search' )} WHERE kind = 'ticket'" ) );
		self::assertSame( array(), $this->found( '"Ticket 0"' ) );
		$this->indexer()->run_due( 10 );
		self::assertTrue( $this->indexer->progress()->is_complete() );
		self::assertEqualsCanonicalizing( $rows, $this->rows() );
	}

	public function test_starting_anew_ends_the_run_before(): void {
		$this->open();
		$this->indexer->rebuild();
		$first = get_option( 'sanad_ticket_index' );
		$this->indexer->rebuild();
		self::assertNotSame( $first, get_option( 'sanad_ticket_index' ) );
		self::assertSame( 1, $this->indexer->run_due( 5 ) );
	}

	public function test_a_new_subject_reaches_every_message_of_a_long_ticket(): void {
		$ticket = $this->open( 'Umbrella', 'first' );
		$this->lengthen( $ticket, 450 );
		$this->desk->search->rewrite( $ticket );
		for ( $before = $this->desk->search->rewrite( $ticket ); null !== $before; ) {
			$before = $this->desk->search->rewrite_older( $ticket, $before );
		}
		self::assertSame( array( $ticket->id ), $this->found( 'umbrella word0' ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( subject: 'Parasol' ), $this->agent );
		self::assertSame( array( $ticket->id ), $this->found( 'parasol word449' ) );
		self::assertSame( array(), $this->found( 'parasol word0' ) );
		$activity = $this->desk->activity->for_ticket( $ticket->id );
		foreach ( $activity as $entry ) {
			$this->indexer->handle( $entry );
		}
		self::assertSame( array( $ticket->id ), $this->found( 'parasol word0' ) );
		self::assertSame( array(), $this->found( 'umbrella' ) );
	}
}
