<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\SanadException;
use Sanad\Tickets\TicketCursor;
use Sanad\Tickets\TicketIndexes;
use Sanad\Tickets\TicketOrder;
use Sanad\Tickets\TicketSort;

final class TicketCursorTest extends TestCase {

	private const TIME = '2026-11-22 04:10:00';

	/** @return iterable<string, array{TicketSort, list<string>}> */
	public static function places(): iterable {
		foreach ( TicketSort::cases() as $sort ) {
			yield $sort->value => array( $sort, TicketSort::Priority === $sort ? array( '3', self::TIME ) : array( self::TIME ) );
		}
	}

	/** @param list<string> $values */
	#[DataProvider( 'places' )]
	public function test_comes_back_as_it_went( TicketSort $sort, array $values ): void {
		$text = ( new TicketCursor( $sort, $values, 17 ) )->encode();
		self::assertMatchesRegularExpression( '/^[A-Za-z0-9_-]+$/D', $text );
		$cursor = TicketCursor::decode( $text, $sort );
		self::assertSame( array( $values, 17 ), array( $cursor->values, $cursor->id ) );
	}

	/** @return iterable<string, array{string}> */
	public static function wrong(): iterable {
		$encode = static fn ( string $text ): string => rtrim( strtr( base64_encode( $text ), '+/', '-_' ), '=' );
		yield 'empty' => array( '' );
		yield 'no base64' => array( '(select sleep(5))' );
		yield 'another sort' => array( $encode( 'oldest|' . self::TIME . '|17' ) );
		yield 'no time' => array( $encode( 'newest|17' ) );
		yield 'SQL for a time' => array( $encode( "newest|2026-11-22 04:10:00' OR 1=1|17" ) );
		yield 'line break behind the time' => array( $encode( 'newest|' . self::TIME . "\n|17" ) );
		yield 'SQL for an id' => array( $encode( 'newest|' . self::TIME . '|17 OR 1=1' ) );
		yield 'negative id' => array( $encode( 'newest|' . self::TIME . '|-1' ) );
		yield 'huge id' => array( $encode( 'newest|' . self::TIME . '|99999999999999999999' ) );
		yield 'too much' => array( $encode( 'newest|' . self::TIME . '|' . self::TIME . '|17' ) );
	}

	#[DataProvider( 'wrong' )]
	public function test_anything_else_is_refused( string $text ): void {
		try {
			TicketCursor::decode( $text, TicketSort::Newest );
		} catch ( SanadException $e ) {
			self::assertSame( array( 400, 'cursor' ), array( $e->status, $e->data['field'] ?? null ) );
			return;
		}
		self::fail( 'The cursor was taken.' );
	}

	public function test_places_are_ordered_as_the_list_is(): void {
		$newer = new TicketCursor( TicketSort::Newest, array( '2026-11-22 04:10:01' ), 1 );
		$older = new TicketCursor( TicketSort::Newest, array( self::TIME ), 9 );
		self::assertLessThan( 0, $newer->compare( $older ) );
		self::assertGreaterThan( 0, $older->compare( $newer ) );
		self::assertLessThan( 0, $older->compare( new TicketCursor( TicketSort::Newest, array( self::TIME ), 8 ) ) );
		self::assertLessThan( 0, ( new TicketCursor( TicketSort::Waiting, array( self::TIME ), 8 ) )->compare( new TicketCursor( TicketSort::Waiting, array( self::TIME ), 9 ) ) );
		self::assertSame( 0, $older->compare( $older ) );
	}

	public function test_the_condition_after_a_place_is_written_out(): void {
		self::assertSame(
			array( '( ( priority < %s ) OR ( priority = %s AND last_message_at < %s ) OR ( priority = %s AND last_message_at = %s AND id < %s ) )', array( '3', '3', self::TIME, '3', self::TIME, 17 ) ),
			TicketOrder::after( new TicketCursor( TicketSort::Priority, array( '3', self::TIME ), 17 ) )
		);
		self::assertSame(
			array( '( ( waiting_since < %s ) OR ( waiting_since = %s AND id <= %s ) )', array( self::TIME, self::TIME, 17 ) ),
			TicketOrder::until( new TicketCursor( TicketSort::Waiting, array( self::TIME ), 17 ) )
		);
	}

	public function test_one_filter_has_an_index_of_its_own_where_it_pays(): void {
		self::assertSame( 'queue_by_wait', TicketIndexes::exact( TicketSort::Waiting, array() ) );
		self::assertSame( 'assignee_by_age', TicketIndexes::exact( TicketSort::Created, array( 'assignee_id' => array( 0 ) ) ) );
		self::assertSame( 'topic_by_activity', TicketIndexes::exact( TicketSort::Oldest, array( 'topic_id' => array( 3 ) ) ) );
		self::assertNull( TicketIndexes::exact( TicketSort::Waiting, array( 'topic_id' => array( 3 ) ) ) );
		self::assertSame( 'queue_by_priority', TicketIndexes::exact( TicketSort::Newest, array( 'priority' => array( 4 ) ) ) );
		self::assertNull( TicketIndexes::exact( TicketSort::Created, array( 'priority' => array( 4 ) ) ) );
		self::assertNull( TicketIndexes::exact( TicketSort::Newest, array( 'team_id' => array( 1, 2 ) ) ) );
		self::assertNull( TicketIndexes::exact( TicketSort::Newest, array( 'team_id' => array( 1 ), 'topic_id' => array( 2 ) ) ) );
	}
}
