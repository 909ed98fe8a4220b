<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Search;

use Sanad\Search\SearchHits;
use Sanad\Search\SearchReader;
use Sanad\Search\SearchTerms;
use Sanad\Search\Tokens;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketSort;

final class SearchIndexTest extends DeskTestCase {

	/**
	 * @param list<int>|null $team_scope
	 * @return list<int> Ids in the order of the list.
	 */
	private function found( string $search, ?StandardView $view = null, ?array $team_scope = null ): array {
		return array_map( static fn ( Ticket $ticket ): int => $ticket->id, $this->desk->tickets->list( new TicketQuery( view: $view, search: $search, team_scope: $team_scope ) )->tickets );
	}

	private function hits( string $search, ?int $before = null ): SearchHits {
		return ( new SearchReader( $this->desk->db ) )->find( SearchTerms::of( $search ), $before );
	}

	public function test_words_of_subject_message_customer_and_order_are_found_together(): void {
		$dress  = $this->open( 'مقاس خاطئ', 'وصلني الفستان الأحمر' );
		$parcel = $this->open( 'Where is my parcel?', 'It was sent on Monday to sara.h@example.test, code AB-1234.' );
		self::assertSame( array( $dress->id ), $this->found( 'فستان' ) );
		self::assertSame( array( $dress->id ), $this->found( 'مقاس الاحمر' ) );
		self::assertSame( array( $parcel->id ), $this->found( 'PARCEL monday' ) );
		self::assertSame( array( $parcel->id ), $this->found( 'sara.h@example.test' ) );
		self::assertSame( array( $parcel->id ), $this->found( 'ab-1234' ) );
		self::assertSame( array( $parcel->id ), $this->found( 'parc* monday' ) );
		self::assertSame( array(), $this->found( 'pars* monday' ) );
		self::assertSame( array( $parcel->id, $dress->id ), $this->found( 'Al-Harbi' ) );
		self::assertSame( array(), $this->found( 'parcel فستان' ) );
		self::assertSame( array(), $this->found( 'parce' ) );
	}

	public function test_notes_and_later_messages_are_found_by_staff(): void {
		$ticket = $this->open();
		$this->desk->service->note( $ticket->id, $this->answer( 'supplier refuses' ), $this->agent );
		$this->desk->service->reply( $ticket->id, $this->answer( '<p>Refund <b>approved</b></p>' ), $this->agent );
		self::assertSame( array( $ticket->id ), $this->found( 'supplier' ) );
		self::assertSame( array( $ticket->id ), $this->found( 'refund approved' ) );
		self::assertSame( array(), $this->found( 'b' ) );
	}

	public function test_a_new_subject_replaces_the_old_one_everywhere(): void {
		$ticket = $this->open( 'Umbrella', 'It is broken' );
		$this->desk->service->update( $ticket->id, new TicketChanges( subject: 'Parasol' ), $this->agent );
		self::assertSame( array(), $this->found( 'umbrella' ) );
		self::assertSame( array( $ticket->id ), $this->found( 'parasol broken' ) );
	}

	public function test_a_number_opens_the_thing_itself_wherever_it_lies(): void {
		$named = $this->open( 'One', 'x' );
		$other = $this->open( 'Two', "My ticket is {$named->number}" );
		$order = $this->open( 'Three', 'x' );
		$this->desk->db->update( 'tickets', array( 'order_id' => $named->number, 'order_number' => "W-{$named->number}" ), array( 'id' => $order->id ) );
		$this->desk->service->move( $named->id, Folder::Trash, $this->agent );
		self::assertSame( array( $named->id, $order->id, $other->id ), $this->found( " #{$named->number}", StandardView::Open ) );
		self::assertSame( array( $named->id, $order->id, $other->id ), $this->found( strtr( (string) $named->number, array( '1' => '١', '0' => '٠' ) ) ) );
		$renumbered = $this->desk->tickets->find( $order->id );
		self::assertNotNull( $renumbered );
		$this->desk->search->rewrite( $renumbered );
		self::assertSame( array( $order->id ), $this->found( "w-{$named->number}" ) );
		self::assertSame( array(), $this->found( '99' ) );
	}

	public function test_an_agent_of_one_team_finds_nothing_of_another(): void {
		$ticket = $this->open( 'Secret', 'umbrella' );
		$this->desk->db->update( 'tickets', array( 'team_id' => 5 ), array( 'id' => $ticket->id ) );
		foreach ( array( 'umbrella', (string) $ticket->number, 'secret', 'Sara' ) as $search ) {
			self::assertSame( array(), $this->found( $search, team_scope: array( 6 ) ), $search );
			self::assertSame( array(), $this->found( $search, team_scope: array() ), $search );
			self::assertSame( array( $ticket->id ), $this->found( $search, team_scope: array( 5 ) ), $search );
		}
	}

	public function test_filters_and_orders_hold_while_searching(): void {
		$first = $this->open( 'Dress', 'umbrella' );
		$this->clock->advance( '+1 hour' );
		$second = $this->open( 'Dress', 'umbrella' );
		$this->desk->service->update( $first->id, new TicketChanges( status: Status::Pending ), $this->agent );
		self::assertSame( array( $second->id, $first->id ), $this->found( 'umbrella' ) );
		self::assertSame( array( $first->id ), $this->found( 'umbrella', StandardView::Waiting ) );
		$oldest = $this->desk->tickets->list( new TicketQuery( search: 'umbrella', sort: TicketSort::Oldest, per_page: 1 ) );
		self::assertSame( $first->id, $oldest->tickets[0]->id );
		$next = $this->desk->tickets->list( new TicketQuery( search: 'umbrella', sort: TicketSort::Oldest, per_page: 1, cursor: $oldest->next_cursor ) );
		self::assertSame( array( $second->id ), array_map( static fn ( Ticket $ticket ): int => $ticket->id, $next->tickets ) );
		// The ids of rows need not begin at 1: what may lie below is looked for, and there is nothing.
		$rest = null === $next->next_cursor ? array() : $this->desk->tickets->list( new TicketQuery( search: 'umbrella', sort: TicketSort::Oldest, per_page: 1, cursor: $next->next_cursor ) )->tickets;
		self::assertSame( array(), $rest );
	}

	public function test_whatever_is_typed_is_only_words(): void {
		$this->open( 'Dress', 'umbrella' );
		foreach ( array( 'user@x +"(*', '%_\\', "' or 1=1 --", '"', '*', '+-~<>()', '👍', str_repeat( 'ab ', 5_000 ), str_repeat( 'x', 10_000 ), "\xFF\xFE", "a\0b", 'umbrella* -dress' ) as $search ) {
			$start = microtime( true );
			$this->found( $search );
			self::assertLessThan( 1, microtime( true ) - $start, $search );
		}
		self::assertSame( array(), $this->found( '%' ) );
		self::assertSame( array(), $this->found( '_' ) );
	}

	public function test_cursors_from_elsewhere_are_refused(): void {
		foreach ( array( 's', 'sx.', 's1', "s1.' OR 1=1", 'bmV3ZXN0', 's99999999999999999999.' ) as $cursor ) {
			$this->assert_fails( 'invalid', fn () => $this->desk->tickets->list( new TicketQuery( search: 'dress', cursor: $cursor ) ) );
		}
	}

	public function test_old_texts_are_found_by_the_index_if_the_word_is_rare_and_window_by_window_if_not(): void {
		$this->needs_mariadb();
		$ids = array();
		for ( $i = 0; $i < 3; $i++ ) {
			$ids[] = $this->desk->service->open( new NewTicket( $this->sara->id, "Ticket {$i}", $this->text( 0 === $i ? 'rareword commonword' : 'commonword' ) ), $this->customer )->ticket->id;
		}
		// Above them the rows of others, of which every second has a word that ours have too.
		$rows = array();
		for ( $i = 1; $i <= 90_000; $i++ ) {
			$rows[] = sprintf( "(%d, 1, 'reply', '%s')", 1_000_000 + $i, Tokens::of_text( 0 === $i % 2 ? "word{$i} commonword" : "word{$i} otherword" ) );
			if ( 0 === $i % 5_000 ) {
				$this->desk->db->execute( "INSERT INTO {$this->desk->db->table( 'search' )} (ticket_id, message_id, kind, tokens) VALUES " . implode( ',', $rows ) );
				$rows = array();
			}
		}
		self::assertSame( array( $ids[0] ), $this->found( 'rareword' ) );
		$hits = $this->hits( 'rareword' );
		self::assertNull( $hits->next );

		// A frequent word beside it is looked for in what the index finds.
		self::assertSame( array( $ids[0] ), $this->hits( 'commonword rareword' )->ticket_ids() );
		self::assertSame( array(), $this->hits( 'otherword rareword' )->ticket_ids() );

		// "commonword otherword" never meet, and each is too frequent for the index.
		$hits  = $this->hits( 'commonword otherword' );
		$calls = 1;
		self::assertSame( array(), $hits->ticket_ids() );
		while ( null !== $hits->next ) {
			$hits = $this->hits( 'commonword otherword', $hits->next );
			++$calls;
		}
		self::assertSame( array( array(), 5 ), array( $hits->ticket_ids(), $calls ) );

		// Hits of the newest window are enough; the cursor finds the rest.
		$hits  = $this->hits( 'commonword' );
		$found = $hits->ticket_ids();
		self::assertCount( 1_000, $found );
		self::assertSame( 1_090_000, $found[0] );
		for ( $calls = 1; null !== $hits->next; $calls++ ) {
			$hits = $this->hits( 'commonword', $hits->next );
			array_push( $found, ...$hits->ticket_ids() );
		}
		self::assertCount( 45_003, $found );
		self::assertSame( array_reverse( $ids ), array_slice( $found, -3 ) );
	}
}
