<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketChanges;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketSort;

/** How many statements a call sends; the same whatever the size of the desk. */
final class QueryCountTest extends DeskTestCase {

	protected function setUp(): void {
		parent::setUp();
		$this->desk->db->register();
	}

	/** @return iterable<string, array{int}> */
	public static function sizes(): iterable {
		yield 'few tickets' => array( 3 );
		yield 'more tickets' => array( 60 );
	}

	#[DataProvider( 'sizes' )]
	public function test_reading( int $size ): void {
		$tag = $this->desk->tags->find_or_create( 'VIP' )->id;
		for ( $i = 0; $i < $size; $i++ ) {
			$this->desk->service->change_tags( $this->open()->id, array( $tag ), array(), $this->agent );
		}
		$ids = array_map( 'intval', $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )}" ) );
		foreach ( TicketSort::cases() as $sort ) {
			self::assertSame( 2, $this->statements( fn () => $this->desk->tickets->list( new TicketQuery( view: StandardView::Open, sort: $sort ) ) ), $sort->value );
		}
		self::assertLessThanOrEqual( 6, $this->statements( fn () => $this->desk->tickets->list( new TicketQuery( view: StandardView::Open, search: 'dress' ) ) ) );
		// Counters, and two for each of the views that are counted where they lie: mentions, drafts and failed sends.
		self::assertLessThanOrEqual( 7, $this->statements( fn () => $this->desk->tickets->counts( $this->agent->id ) ) );
		self::assertSame( 1, $this->statements( fn () => $this->desk->tickets->open_total() ) );
		self::assertSame( 1, $this->statements( fn () => $this->desk->tags->for_tickets( $ids ) ) );
		self::assertSame( 1, $this->statements( fn () => $this->desk->customers->identities( array( $this->sara->id ) ) ) );
		self::assertSame( 1, $this->statements( fn () => $this->desk->messages->for_ticket( $ids[0] ) ) );
		self::assertSame( 1, $this->statements( fn () => $this->desk->activity->for_ticket( $ids[0] ) ) );
	}

	/** START TRANSACTION and COMMIT included, and looks for who watches an event, follows the ticket, has read it or is named in a note, which the plugin's own desk has once a commit. */
	#[DataProvider( 'sizes' )]
	public function test_writing( int $size ): void {
		$ticket = $this->open();
		for ( $i = 1; $i < $size; $i++ ) {
			$this->open();
		}
		self::assertLessThanOrEqual( 20, $this->statements( fn () => $this->desk->service->open( new NewTicket( $this->sara->id, 'مقاس', $this->text( 'مقاس خاطئ' ) ), $this->customer ) ) );
		self::assertLessThanOrEqual( 14, $this->statements( fn () => $this->desk->service->reply( $ticket->id, $this->text( 'نعم' ), $this->customer ) ) );
		self::assertLessThanOrEqual( 23, $this->statements( fn () => $this->desk->service->reply( $ticket->id, $this->answer( 'تم', status: Status::Resolved ), $this->agent ) ) );
		self::assertLessThanOrEqual( 17, $this->statements( fn () => $this->desk->service->note( $ticket->id, $this->answer( 'note' ), $this->agent ) ) );
		self::assertLessThanOrEqual( 11, $this->statements( fn () => $this->desk->service->update( $ticket->id, new TicketChanges( assignee_id: $this->agent->id ), $this->agent ) ) );
	}

	/** @param callable(): mixed $call */
	private function statements( callable $call ): int {
		$before = $this->wpdb()->num_queries;
		$call();
		return $this->wpdb()->num_queries - $before;
	}
}
