<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Views;

use Sanad\Database\Schema;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketSort;
use Sanad\Views\Attribute;
use Sanad\Views\Condition;

/** Every condition finds what a plain look at all tickets says, alone and with others. */
final class ConditionsTest extends ViewTestCase {

	private const TICKETS = 1_200;

	/** @var array<int, Ticket> */
	private array $all;

	private \DateTimeImmutable $now;

	protected function setUp(): void {
		parent::setUp();
		$this->all = $this->fill( self::TICKETS );
		$this->now = $this->clock->now();
		$db        = $this->desk->db;
		$tickets   = $db->table( 'tickets' );
		$db->execute( "UPDATE {$tickets} SET last_message_id = id * 10, attachment_count = CASE WHEN id % 7 = 0 THEN 2 ELSE 0 END, message_count = 1 + id % 9, language = CASE id % 3 WHEN 0 THEN 'ar' WHEN 1 THEN 'en' ELSE '' END, mailbox_id = 1 + id % 2, last_message_by = CASE WHEN id % 5 = 0 THEN 'agent' ELSE 'customer' END" );
		$db->execute( "UPDATE {$tickets} SET subject = 'طلب مَقاسٍ آخر' WHERE id % 11 = 0" );
		$db->execute( "INSERT INTO {$db->table( 'followers' )} (ticket_id, user_id, since) SELECT id, CASE WHEN id % 2 = 0 THEN %d ELSE 4242 END, '2026-01-01 00:00:00' FROM {$tickets} WHERE id % 6 < 2", array( $this->viewer->ID ) );
		$db->execute( "INSERT INTO {$db->table( 'mentions' )} (message_id, user_id, ticket_id, created_at, done_at) SELECT id * 10, CASE WHEN id % 4 = 0 THEN %d ELSE 4242 END, id, '2026-01-01 00:00:00', CASE WHEN id % 8 = 0 THEN '2026-01-02 00:00:00' ELSE NULL END FROM {$tickets} WHERE id % 2 = 0", array( $this->viewer->ID ) );
		$db->execute( "INSERT INTO {$db->table( 'ticket_reads' )} (ticket_id, user_id, message_id, read_at) SELECT id, %d, CASE WHEN id % 10 = 0 THEN id ELSE id * 10 END, '2026-01-01 00:00:00' FROM {$tickets} WHERE id % 5 = 0", array( $this->viewer->ID ) );
		$db->execute( "UPDATE {$tickets} SET waiting_since = %s WHERE waiting_since <> %s AND id % 2 = 0", array( $this->ago( 90 ), Schema::NEVER ) );
		$db->execute( "UPDATE {$tickets} SET created_at = %s WHERE id % 13 = 0", array( $this->ago( 600 ) ) );
		$this->all = $this->desk->tickets->find_many( range( 1, self::TICKETS ) );
	}

	/**
	 * Conditions, and what they mean.
	 *
	 * @return array<string, array{Condition, callable(Ticket): bool}>
	 */
	private function cases(): array {
		$me    = $this->viewer->ID;
		$day   = ( new \DateTimeImmutable( '2024-01-10 00:00:00', wp_timezone() ) );
		$ago   = fn ( int $minutes ): \DateTimeImmutable => new \DateTimeImmutable( $this->ago( $minutes ), new \DateTimeZone( 'UTC' ) );
		$cases = array(
			array( 'status', 'is', array( 'pending', 'closed' ), static fn ( Ticket $t ): bool => in_array( $t->status, array( Status::Pending, Status::Closed ), true ) ),
			array( 'status', 'is_not', array( 'open' ), static fn ( Ticket $t ): bool => Status::Open !== $t->status ),
			array( 'status_group', 'is', array( 'paused' ), static fn ( Ticket $t ): bool => StatusGroup::Paused === $t->status->group() ),
			array( 'status_group', 'is_not', array( 'resolved', 'open' ), static fn ( Ticket $t ): bool => StatusGroup::Paused === $t->status->group() ),
			array( 'priority', 'is', array( 'high', 'urgent' ), static fn ( Ticket $t ): bool => in_array( $t->priority, array( Priority::High, Priority::Urgent ), true ) ),
			array( 'channel', 'is_not', array( 'email', 'form' ), static fn ( Ticket $t ): bool => ! in_array( $t->channel, array( Channel::Email, Channel::Form ), true ) ),
			array( 'topic', 'is', array( 'none', '2' ), static fn ( Ticket $t ): bool => in_array( $t->topic_id, array( 0, 2 ), true ) ),
			array( 'topic', 'is_not', array( '1' ), static fn ( Ticket $t ): bool => 1 !== $t->topic_id ),
			array( 'team', 'is', array( '1', '3' ), static fn ( Ticket $t ): bool => in_array( $t->team_id, array( 1, 3 ), true ) ),
			array( 'assignee', 'is', array( 'none' ), static fn ( Ticket $t ): bool => 0 === $t->assignee_id ),
			array( 'assignee', 'is_not', array( 'me', '3' ), static fn ( Ticket $t ): bool => ! in_array( $t->assignee_id, array( $me, 3 ), true ) ),
			array( 'tag', 'is', array( '2' ), static fn ( Ticket $t ): bool => 0 === $t->id % 97 ),
			array( 'tag', 'all', array( '1', '2' ), static fn ( Ticket $t ): bool => 0 === $t->id % 194 ),
			array( 'tag', 'is', array( '2', 'none' ), static fn ( Ticket $t ): bool => 0 === $t->id % 97 || 1 === $t->id % 2 ),
			array( 'tag', 'is_not', array( '1' ), static fn ( Ticket $t ): bool => 1 === $t->id % 2 ),
			array( 'customer', 'is', array( '1' ), static fn ( Ticket $t ): bool => 1 === $t->customer_id ),
			array( 'order', 'is', array( 'any' ), static fn ( Ticket $t ): bool => $t->order_id > 0 ),
			array( 'order', 'is', array( 'none', '5' ), static fn ( Ticket $t ): bool => in_array( $t->order_id, array( 0, 5 ), true ) ),
			array( 'order', 'is_not', array( 'any' ), static fn ( Ticket $t ): bool => 0 === $t->order_id ),
			array( 'language', 'is', array( 'ar' ), static fn ( Ticket $t ): bool => 0 === $t->id % 3 ),
			array( 'language', 'is', array( 'none' ), static fn ( Ticket $t ): bool => 2 === $t->id % 3 ),
			array( 'mailbox', 'is_not', array( '1' ), static fn ( Ticket $t ): bool => 1 === $t->id % 2 ),
			array( 'subject', 'contains', array( 'مقاس اخر' ), static fn ( Ticket $t ): bool => 0 === $t->id % 11 ),
			array( 'subject', 'contains', array( 'SUBJECT 7', 'مقاس' ), static fn ( Ticket $t ): bool => 0 === $t->id % 11 || str_contains( (string) $t->id, '7' ) ),
			array( 'subject', 'contains_not', array( 'subject' ), static fn ( Ticket $t ): bool => 0 === $t->id % 11 ),
			array( 'waiting', 'more_than', array( '60' ), static fn ( Ticket $t ): bool => null !== $t->waiting_since && $t->waiting_since < $ago( 60 ) ),
			array( 'waiting', 'less_than', array( '120' ), static fn ( Ticket $t ): bool => null !== $t->waiting_since && $t->waiting_since >= $ago( 120 ) ),
			array( 'created', 'within', array( '1440' ), static fn ( Ticket $t ): bool => 0 === $t->id % 13 ),
			array( 'created', 'older_than', array( '1440' ), static fn ( Ticket $t ): bool => 0 !== $t->id % 13 ),
			array( 'created', 'after', array( '2024-01-10' ), static fn ( Ticket $t ): bool => $t->created_at >= $day ),
			array( 'updated', 'before', array( '2024-01-10' ), static fn ( Ticket $t ): bool => $t->updated_at < $day ),
			array( 'snoozed', 'is', array( 'yes' ), static fn ( Ticket $t ): bool => null !== $t->snoozed_until ),
			array( 'snoozed', 'is', array( 'no' ), static fn ( Ticket $t ): bool => null === $t->snoozed_until ),
			array( 'attachments', 'is', array( 'yes' ), static fn ( Ticket $t ): bool => 0 === $t->id % 7 ),
			array( 'attachments', 'is', array( 'no' ), static fn ( Ticket $t ): bool => 0 !== $t->id % 7 ),
			array( 'message_count', 'is', array( '3' ), static fn ( Ticket $t ): bool => 3 === $t->message_count ),
			array( 'message_count', 'more_than', array( '5' ), static fn ( Ticket $t ): bool => $t->message_count > 5 ),
			array( 'message_count', 'less_than', array( '2' ), static fn ( Ticket $t ): bool => $t->message_count < 2 ),
			array( 'last_message_by', 'is', array( 'agent' ), static fn ( Ticket $t ): bool => 0 === $t->id % 5 ),
			array( 'follower', 'is', array( 'me' ), static fn ( Ticket $t ): bool => 0 === $t->id % 6 ),
			array( 'follower', 'is', array( 'me', 'none' ), static fn ( Ticket $t ): bool => 1 !== $t->id % 6 ),
			array( 'follower', 'is_not', array( 'me' ), static fn ( Ticket $t ): bool => 0 !== $t->id % 6 ),
			array( 'mention', 'is', array( 'me' ), static fn ( Ticket $t ): bool => 4 === $t->id % 8 ),
			array( 'unread', 'is', array( 'yes' ), static fn ( Ticket $t ): bool => 5 !== $t->id % 10 ),
			array( 'unread', 'is', array( 'no' ), static fn ( Ticket $t ): bool => 5 === $t->id % 10 ),
			array( 'folder', 'is', array( 'spam', 'trash' ), static fn ( Ticket $t ): bool => Folder::Inbox !== $t->folder ),
			array( 'folder', 'is_not', array( 'trash' ), static fn ( Ticket $t ): bool => Folder::Trash !== $t->folder ),
		);
		$named = array();
		foreach ( $cases as [ $attribute, $operator, $values, $meaning ] ) {
			$named[ "{$attribute} {$operator} " . implode( ',', $values ) ] = array( self::condition( $attribute, $operator, $values ), $meaning );
		}
		return $named;
	}

	public function test_every_condition_alone(): void {
		$cases = $this->cases();
		$seen  = array();
		foreach ( $cases as $name => [ $condition, $meaning ] ) {
			$seen[ $condition->attribute->value ] = true;
			$expected = $this->meant( array( $condition ), $meaning );
			self::assertNotEmpty( $expected, "{$name} finds nothing, so it proves nothing." );
			foreach ( array( false, true ) as $match_any ) {
				self::assertSame( $expected, $this->found( array( $condition ), $match_any ), $name );
				$count = $this->desk->tickets->count( $this->query( array( $condition ), $match_any ), 999 );
				self::assertSame( array( min( 999, count( $expected ) ), count( $expected ) > 999 ), array( $count->tickets, $count->is_more ), $name );
			}
		}
		self::assertSame( array(), array_diff( array_column( Attribute::cases(), 'value' ), array_keys( $seen ) ) );
	}

	public function test_conditions_together(): void {
		$cases = array_values( $this->cases() );
		mt_srand( 5 );
		for ( $round = 0; $round < 60; $round++ ) {
			$chosen     = array_map( static fn (): array => $cases[ mt_rand( 0, count( $cases ) - 1 ) ], range( 0, mt_rand( 1, 3 ) ) );
			$conditions = array_column( $chosen, 0 );
			$meanings   = array_column( $chosen, 1 );
			$all        = static fn ( Ticket $t ): bool => ! in_array( false, array_map( static fn ( callable $meaning ): bool => $meaning( $t ), $meanings ), true );
			$any        = static fn ( Ticket $t ): bool => in_array( true, array_map( static fn ( callable $meaning ): bool => $meaning( $t ), $meanings ), true );
			$name       = implode( ' / ', array_map( static fn ( Condition $condition ): string => (string) wp_json_encode( $condition->to_array() ), $conditions ) );
			$sort       = TicketSort::cases()[ $round % 5 ];
			self::assertSame( $this->meant( $conditions, $all ), $this->found( $conditions, false, array( 'sort' => $sort ) ), "all: {$name}" );
			self::assertSame( $this->meant( $conditions, $any ), $this->found( $conditions, true, array( 'sort' => $sort ) ), "any: {$name}" );
		}
	}

	public function test_filters_and_a_team_scope_narrow_a_view_and_widen_none(): void {
		$conditions = array( self::condition( 'team', 'is', array( '1', '2' ) ), self::condition( 'status', 'is', array( 'open' ) ) );
		$expected   = fn ( callable $meaning ): array => $this->meant( $conditions, $meaning );
		self::assertSame( $expected( static fn ( Ticket $t ): bool => 2 === $t->team_id && Status::Open === $t->status ), $this->found( $conditions, false, array( 'team_scope' => array( 2, 3 ) ) ) );
		self::assertSame( $expected( static fn ( Ticket $t ): bool => 2 === $t->team_id ), $this->found( array( $conditions[0] ), true, array( 'team_id' => 2 ) ) );
		self::assertSame( $expected( static fn ( Ticket $t ): bool => 3 === $t->team_id ), $this->found( array( self::condition( 'team', 'is_not', array( '1', '2' ) ) ), true, array( 'team_scope' => array( 3 ) ) ) );
		foreach ( array( false, true ) as $match_any ) {
			self::assertSame( array(), $this->found( $conditions, $match_any, array( 'team_scope' => array() ) ) );
			self::assertSame( 0, $this->desk->tickets->count( $this->query( $conditions, $match_any, array( 'team_scope' => array() ) ), 999 )->tickets );
		}
	}

	public function test_no_condition_is_the_inbox_and_a_contradiction_is_nothing(): void {
		self::assertSame( $this->meant( array(), static fn (): bool => true ), $this->found( array() ) );
		self::assertSame( array(), $this->found( array( self::condition( 'priority', 'is', array( 'low' ) ), self::condition( 'priority', 'is', array( 'high' ) ) ) ) );
		self::assertSame( array(), $this->found( array( self::condition( 'tag', 'is', array( '4711' ) ) ) ), 'A tag that was deleted matches nothing.' );
	}

	public function test_merged_tickets_are_in_no_view(): void {
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'tickets' )} SET queue = 'merged', merged_into = 7 WHERE id = 6" );
		foreach ( array( array(), array( self::condition( 'folder', 'is', array( 'inbox', 'spam', 'trash' ) ) ), array( self::condition( 'follower', 'is', array( 'me' ) ) ) ) as $conditions ) {
			self::assertNotContains( 6, $this->found( $conditions ) );
			self::assertNotContains( 6, $this->found( $conditions, true ) );
		}
	}

	/**
	 * Ids of the tickets that a plain look finds.
	 *
	 * @param list<Condition>        $conditions Of the view: without a word of folders it is about the inbox.
	 * @param callable(Ticket): bool $meaning
	 * @return list<int>
	 */
	private function meant( array $conditions, callable $meaning ): array {
		$everywhere = in_array( Attribute::Folder, array_column( $conditions, 'attribute' ), true );
		$tickets    = array_filter( $this->all, static fn ( Ticket $t ): bool => ( $everywhere || Folder::Inbox === $t->folder ) && $meaning( $t ) );
		return array_keys( $tickets );
	}

	private function ago( int $minutes ): string {
		return $this->now->modify( "-{$minutes} minutes" )->format( 'Y-m-d H:i:s' );
	}
}
