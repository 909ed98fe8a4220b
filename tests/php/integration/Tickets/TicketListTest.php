<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Queue;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketSort;

/** Every list, page by page, is what a plain look at all tickets says. */
final class TicketListTest extends DeskTestCase {

	private const TICKETS = 5_000;

	/** @return iterable<string, array{array<string, mixed>, callable(Ticket): bool}> Arguments of the query, and what they mean. */
	public static function lists(): iterable {
		yield 'open' => array( array( 'view' => StandardView::Open ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue );
		yield 'mine' => array( array( 'view' => StandardView::Mine, 'viewer_id' => 3 ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 3 === $t->assignee_id );
		yield 'unassigned' => array( array( 'view' => StandardView::Unassigned ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 0 === $t->assignee_id );
		yield 'trash' => array( array( 'view' => StandardView::Trash ), static fn ( Ticket $t ): bool => Folder::Trash === $t->folder );
		yield 'spam folder, resolved' => array( array( 'folder' => Folder::Spam, 'group' => StatusGroup::Resolved ), static fn ( Ticket $t ): bool => Folder::Spam === $t->folder && StatusGroup::Resolved === $t->status->group() );
		yield 'the whole inbox' => array( array(), static fn ( Ticket $t ): bool => Folder::Inbox === $t->folder );
		yield 'two statuses' => array( array( 'statuses' => array( Status::Pending, Status::Closed ) ), static fn ( Ticket $t ): bool => Folder::Inbox === $t->folder && in_array( $t->status, array( Status::Pending, Status::Closed ), true ) );
		yield 'a common topic' => array( array( 'view' => StandardView::Open, 'topic_id' => 1 ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 1 === $t->topic_id );
		yield 'a rare topic' => array( array( 'view' => StandardView::Open, 'topic_id' => 5 ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 5 === $t->topic_id );
		yield 'no topic' => array( array( 'view' => StandardView::Waiting, 'topic_id' => 0 ), static fn ( Ticket $t ): bool => Queue::Waiting === $t->queue && 0 === $t->topic_id );
		yield 'a team' => array( array( 'view' => StandardView::Open, 'team_id' => 2 ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 2 === $t->team_id );
		yield 'a channel' => array( array( 'view' => StandardView::Open, 'channel' => Channel::Email ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && Channel::Email === $t->channel );
		yield 'a priority' => array( array( 'view' => StandardView::Open, 'priority' => Priority::High ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && Priority::High === $t->priority );
		yield 'a common priority' => array( array( 'view' => StandardView::Open, 'priority' => Priority::Low ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && Priority::Low === $t->priority );
		yield 'a common tag' => array( array( 'view' => StandardView::Open, 'tag_id' => 1 ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 0 === $t->id % 2 );
		yield 'a rare tag' => array( array( 'tag_id' => 2 ), static fn ( Ticket $t ): bool => Folder::Inbox === $t->folder && 0 === $t->id % 97 );
		yield 'a tag of nothing' => array( array( 'tag_id' => 3 ), static fn (): bool => false );
		yield 'a customer' => array( array( 'customer_id' => 1 ), static fn ( Ticket $t ): bool => Folder::Inbox === $t->folder && 1 === $t->customer_id );
		yield 'an order' => array( array( 'order_id' => 77 ), static fn ( Ticket $t ): bool => Folder::Inbox === $t->folder && 77 === $t->order_id );
		yield 'a team scope' => array( array( 'view' => StandardView::Open, 'team_scope' => array( 1, 3 ) ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue && in_array( $t->team_id, array( 1, 3 ), true ) );
		yield 'a mix' => array(
			array( 'view' => StandardView::Open, 'topic_id' => 1, 'team_scope' => array( 0, 1, 2 ), 'channel' => Channel::Email, 'tag_id' => 1 ),
			static fn ( Ticket $t ): bool => Queue::Open === $t->queue && 1 === $t->topic_id && 3 !== $t->team_id && Channel::Email === $t->channel && 0 === $t->id % 2,
		);
		yield 'a contradiction' => array( array( 'view' => StandardView::Mine, 'viewer_id' => 1, 'assignee_id' => 2 ), static fn (): bool => false );
	}

	public function test_pages_of_every_list_in_every_order(): void {
		( new ManyTickets( $this->desk->db ) )->insert( self::TICKETS, 0.8 );
		$all = $this->desk->tickets->find_many( range( 1, self::TICKETS ) );
		foreach ( self::lists() as $name => [ $arguments, $meaning ] ) {
			$expected = array_filter( $all, $meaning );
			foreach ( TicketSort::cases() as $sort ) {
				self::assertSame( $this->sorted( $expected, $sort ), $this->paged( array( 'sort' => $sort ) + $arguments, 100 ), "{$name}, {$sort->value}" );
			}
		}
	}

	/** @return iterable<string, array{TicketSort}> */
	public static function sorts(): iterable {
		foreach ( TicketSort::cases() as $sort ) {
			yield $sort->value => array( $sort );
		}
	}

	#[DataProvider( 'sorts' )]
	public function test_a_page_of_one_and_equal_times( TicketSort $sort ): void {
		( new ManyTickets( $this->desk->db ) )->insert( 40, 0.9 );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'tickets' )} SET last_message_at = '2026-01-01', waiting_since = '9999-12-31', created_at = '2026-01-01', priority = 2" );
		$expected = array_filter( $this->desk->tickets->find_many( range( 1, 40 ) ), static fn ( Ticket $t ): bool => Queue::Open === $t->queue );
		self::assertSame( $this->sorted( $expected, $sort ), $this->paged( array( 'sort' => $sort, 'view' => StandardView::Open ), 1 ) );
	}

	public function test_an_empty_list_has_no_more(): void {
		$page = $this->desk->tickets->list( new TicketQuery( view: StandardView::Open ) );
		self::assertSame( array( array(), null, false ), array( $page->tickets, $page->next_cursor, $page->partial ) );
	}

	public function test_what_moves_while_somebody_pages_is_neither_lost_nor_shown_twice(): void {
		( new ManyTickets( $this->desk->db ) )->insert( 300, 1 );
		$first  = $this->desk->tickets->list( new TicketQuery( view: StandardView::Open, per_page: 50 ) );
		$seen   = array_map( static fn ( Ticket $t ): int => $t->id, $first->tickets );
		$unseen = array_values( array_diff( array_map( 'intval', $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )} WHERE queue = 'open' ORDER BY id" ) ), $seen ) );
		// A shown one goes away, and another comes to the top.
		$this->desk->service->move( $seen[10], Folder::Trash, $this->agent );
		$this->desk->db->update( 'tickets', array( 'last_message_at' => '2027-01-01 00:00:00' ), array( 'id' => $seen[20] ) );
		$rest = array();
		for ( $cursor = $first->next_cursor; null !== $cursor; $cursor = $page->next_cursor ) {
			$page = $this->desk->tickets->list( new TicketQuery( view: StandardView::Open, per_page: 50, cursor: $cursor ) );
			array_push( $rest, ...array_map( static fn ( Ticket $t ): int => $t->id, $page->tickets ) );
		}
		sort( $rest );
		self::assertSame( $unseen, $rest );
	}

	/**
	 * @param array<string, mixed> $arguments
	 * @return list<int>
	 */
	private function paged( array $arguments, int $per_page ): array {
		$ids    = array();
		$cursor = null;
		do {
			/** @phpstan-ignore argument.type (the keys are names of parameters, and the values of their types) */
			$page = $this->desk->tickets->list( new TicketQuery( ...$arguments, per_page: $per_page, cursor: $cursor ) );
			array_push( $ids, ...array_map( static fn ( Ticket $t ): int => $t->id, $page->tickets ) );
			self::assertFalse( $page->partial );
			self::assertLessThanOrEqual( $per_page, count( $page->tickets ) );
			$cursor = $page->next_cursor;
		} while ( null !== $cursor );
		return $ids;
	}

	/**
	 * @param array<int, Ticket> $tickets
	 * @return list<int>
	 */
	private function sorted( array $tickets, TicketSort $sort ): array {
		$key = static fn ( Ticket $t ): array => match ( $sort ) {
			TicketSort::Newest, TicketSort::Oldest => array( $t->last_message_at->getTimestamp(), $t->id ),
			TicketSort::Waiting                    => array( $t->waiting_since?->getTimestamp() ?? PHP_INT_MAX, $t->id ),
			TicketSort::Created                    => array( $t->created_at->getTimestamp(), $t->id ),
			TicketSort::Priority                   => array( $t->priority->value, $t->last_message_at->getTimestamp(), $t->id ),
		};
		$up  = TicketSort::Oldest === $sort || TicketSort::Waiting === $sort;
		usort( $tickets, static fn ( Ticket $a, Ticket $b ): int => $up ? $key( $a ) <=> $key( $b ) : $key( $b ) <=> $key( $a ) );
		return array_map( static fn ( Ticket $t ): int => $t->id, $tickets );
	}
}
