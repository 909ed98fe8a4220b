<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\StandardView;
use Sanad\Tickets\Status;
use Sanad\Tickets\TicketConditions;
use Sanad\Tickets\TicketPage;
use Sanad\Tickets\TicketQuery;
use Sanad\Tickets\TicketSort;
use Sanad\Tickets\TicketSources;
use Sanad\Views\Attribute;
use Sanad\Views\Condition;
use Sanad\Views\ConditionCompiler;
use Sanad\Views\ConditionSql;
use Sanad\Views\Operator;
use Sanad\Views\ViewConditions;

/** What the database does for a list at 50,000 tickets: which index, no sorting, few rows. */
final class TicketPlanTest extends DeskTestCase {

	private const TICKETS = 50_000;

	/** Rows that the server may touch for a page of 50, by way. */
	private const EXACT = 200;
	private const FEW   = 10_000;
	private const MIX   = 16_000;
	private const WALK  = 50_000;

	/** One test, since to fill the table takes longer than to look at it. */
	public function test_lists_use_their_indexes(): void {
		$this->needs_mariadb();
		( new ManyTickets( $this->desk->db ) )->insert( self::TICKETS, 0.6 );
		$this->desk->db->rows( "ANALYZE TABLE {$this->desk->db->table( 'tickets' )}, {$this->desk->db->table( 'ticket_tags' )}" );
		$this->views_and_one_filter();
		$this->further_filters();
		$this->deep_pages();
		$this->folders_without_view();
		$this->other_tables();
		$this->saved_views();
	}

	private function views_and_one_filter(): void {
		foreach ( TicketSort::cases() as $sort ) {
			foreach ( array_filter( StandardView::cases(), static fn ( StandardView $view ): bool => $view->has_counter() ) as $view ) {
				$this->assert_exact( "{$view->value} {$sort->value}", array( 'view' => $view, 'viewer_id' => 3, 'sort' => $sort ) );
			}
			$this->assert_exact( "assignee {$sort->value}", array( 'view' => StandardView::Waiting, 'assignee_id' => 2, 'sort' => $sort ) );
		}
		foreach ( array( TicketSort::Newest, TicketSort::Oldest ) as $sort ) {
			foreach ( array( 'topic_id' => 1, 'team_id' => 2, 'channel' => Channel::Email, 'priority' => Priority::High ) as $filter => $value ) {
				$this->assert_exact( "{$filter} {$sort->value}", array( 'view' => StandardView::Open, $filter => $value, 'sort' => $sort ) );
			}
		}
	}

	private function further_filters(): void {
		// One filter more in every other order: the index of the order, walked while it holds matches.
		foreach ( array( TicketSort::Waiting, TicketSort::Created, TicketSort::Priority ) as $sort ) {
			foreach ( array( 'topic_id' => 1, 'team_id' => 2, 'channel' => Channel::Email, 'priority' => Priority::Low, 'tag_id' => 1 ) as $filter => $value ) {
				$this->assert_list( "{$filter} {$sort->value}", array( 'view' => StandardView::Open, $filter => $value, 'sort' => $sort ), self::FEW, sorts: false );
			}
		}
		foreach ( TicketSort::cases() as $sort ) {
			$this->assert_list( "customer {$sort->value}", array( 'customer_id' => 50, 'sort' => $sort ), self::FEW, sorts: true );
			$this->assert_list( "order {$sort->value}", array( 'order_id' => 50, 'sort' => $sort ), self::FEW, sorts: true );
			$this->assert_list( "rare tag {$sort->value}", array( 'tag_id' => 2, 'sort' => $sort ), self::FEW, sorts: true );
			$this->assert_list( "mix {$sort->value}", array( 'view' => StandardView::Open, 'topic_id' => 1, 'team_id' => 2, 'statuses' => array( Status::Open ), 'tag_id' => 1, 'sort' => $sort ), self::MIX, sorts: false );
		}
	}

	/** They cost what the first costs. */
	private function deep_pages(): void {
		foreach ( TicketSort::cases() as $sort ) {
			$cursor = null;
			for ( $page = 0; $page < 50; $page++ ) {
				$cursor = $this->desk->tickets->list( new TicketQuery( view: StandardView::Open, sort: $sort, per_page: 100, cursor: $cursor ) )->next_cursor;
			}
			self::assertNotNull( $cursor );
			$this->assert_exact( "5,000 deep {$sort->value}", array( 'view' => StandardView::Open, 'sort' => $sort, 'cursor' => $cursor ) );
		}
	}

	public function test_what_is_rare_in_a_mix_is_looked_for_a_while_and_then_the_cursor_goes_on(): void {
		$this->needs_mariadb();
		( new ManyTickets( $this->desk->db ) )->insert( 25_000, 1 );
		// Two filters that are common by themselves and meet in the oldest tickets only.
		$tickets = $this->desk->db->table( 'tickets' );
		$this->desk->db->execute( "UPDATE {$tickets} SET queue = 'open', folder = 'inbox', status = 'open', status_group = 'open', topic_id = 1, channel = CASE WHEN id <= 20 THEN 'email' ELSE 'form' END, priority = 2, team_id = 1, assignee_id = 1, last_message_at = created_at" );
		$this->desk->db->execute( "UPDATE {$tickets} SET channel = 'email', topic_id = 2 WHERE id > 10000 AND id <= 13000" );
		$this->desk->db->rows( "ANALYZE TABLE {$tickets}" );
		// By activity, the index of the rarer filter is walked to its end; by age there is none, and that of the queue is.
		self::assertSame( 1, $this->pages_of_the_rare_mix( TicketSort::Newest ) );
		self::assertSame( 3, $this->pages_of_the_rare_mix( TicketSort::Created ) );
	}

	/** @return int How many pages it took to find them all. */
	private function pages_of_the_rare_mix( TicketSort $sort ): int {
		$found  = array();
		$cursor = null;
		$pages  = 0;
		do {
			$page = $this->assert_list( "rare mix {$sort->value}", array( 'view' => StandardView::Open, 'topic_id' => 1, 'channel' => Channel::Email, 'sort' => $sort, 'cursor' => $cursor ), self::WALK, sorts: false );
			array_push( $found, ...$page->tickets );
			$cursor = $page->next_cursor;
			self::assertSame( null !== $cursor, $page->partial );
			++$pages;
		} while ( null !== $cursor );
		self::assertSame( range( 20, 1 ), array_map( static fn ( \Sanad\Tickets\Ticket $t ): int => $t->id, $found ) );
		return $pages;
	}

	private function folders_without_view(): void {
		foreach ( TicketSort::cases() as $sort ) {
			$this->assert_list( "inbox {$sort->value}", array( 'folder' => Folder::Inbox, 'sort' => $sort ), 4 * self::EXACT, sorts: false );
		}
	}

	/** Mentions, drafts and failed sends start from the tables that know them. */
	private function other_tables(): void {
		$db = $this->desk->db;
		$db->execute( "INSERT INTO {$db->table( 'mentions' )} (message_id, user_id, ticket_id, created_at) SELECT id, 3, id, created_at FROM {$db->table( 'tickets' )} WHERE id % 500 = 0" );
		$db->execute( "INSERT INTO {$db->table( 'outbox' )} (kind, ticket_id, recipients, dedupe_hash, state, next_attempt_at, created_at) SELECT 'reply', id, '[]', SHA2(id, 256), CASE WHEN id % 500 = 0 THEN 'failed' ELSE 'sent' END, created_at, created_at FROM {$db->table( 'tickets' )} WHERE id % 5 = 0" );
		$db->execute( "INSERT INTO {$db->table( 'drafts' )} (ticket_id, user_id, body_html, updated_at) SELECT id, CASE WHEN id % 500 = 0 THEN 3 ELSE 4 END, '', created_at FROM {$db->table( 'tickets' )} WHERE id % 5 = 0" );
		$db->rows( "ANALYZE TABLE {$db->table( 'mentions' )}, {$db->table( 'drafts' )}, {$db->table( 'outbox' )}" );
		foreach ( TicketSort::cases() as $sort ) {
			foreach ( array( StandardView::Mentions, StandardView::Drafts, StandardView::Failed ) as $view ) {
				$page = $this->assert_list( "{$view->value} {$sort->value}", array( 'view' => $view, 'viewer_id' => 3, 'per_page' => 100, 'sort' => $sort ), 1_000, sorts: true );
				self::assertGreaterThan( 80, count( $page->tickets ) );
			}
		}
		$this->many_mentions();
	}

	/** Whoever is named in thousands of tickets has each looked up that the walk meets, and not all of them read. */
	private function many_mentions(): void {
		$db = $this->desk->db;
		$db->execute( "INSERT INTO {$db->table( 'mentions' )} (message_id, user_id, ticket_id, created_at) SELECT id, 5, id, created_at FROM {$db->table( 'tickets' )} WHERE id % 5 = 0" );
		$db->rows( "ANALYZE TABLE {$db->table( 'mentions' )}" );
		foreach ( TicketSort::cases() as $sort ) {
			$page = $this->assert_list( "many mentions {$sort->value}", array( 'view' => StandardView::Mentions, 'viewer_id' => 5, 'sort' => $sort ), self::FEW, sorts: false );
			self::assertCount( 50, $page->tickets );
		}
	}

	private function saved_views(): void {
		$open = new Condition( Attribute::Status, Operator::Is, array( 'open' ) );
		$rare = new Condition( Attribute::Tag, Operator::Is, array( '2' ) );
		foreach ( TicketSort::cases() as $sort ) {
			$list = fn ( string $name, int $most, bool $sorts, bool $match_any, Condition ...$conditions ): TicketPage => $this->assert_list( "{$name} {$sort->value}", array( 'sort' => $sort, 'conditions' => $this->compiled( $match_any, array_values( $conditions ) ) ), $most, $sorts );
			$list( 'rare tag', self::FEW, true, false, $rare, $open );
			$list( 'both tags', self::FEW, true, false, new Condition( Attribute::Tag, Operator::All, array( '1', '2' ) ) );
			$list( 'customers', self::FEW, true, false, new Condition( Attribute::Customer, Operator::Is, array( '50', '51' ) ) );
			$list( 'common', self::MIX, false, false, $open, new Condition( Attribute::Snoozed, Operator::Is, array( 'no' ) ), new Condition( Attribute::Priority, Operator::Is, array( 'high', 'urgent' ) ) );
			$list( 'mentions', self::FEW, true, false, new Condition( Attribute::Mention, Operator::Is, array( 'me' ) ), $open );
			$list( 'any', self::WALK, false, true, $rare, new Condition( Attribute::Priority, Operator::Is, array( 'urgent' ) ) );
			$page = $list( 'nothing fits', self::WALK, false, false, $open, new Condition( Attribute::Subject, Operator::Contains, array( 'nowhere' ) ) );
			self::assertTrue( $page->partial );
		}
	}

	/** @param list<Condition> $conditions */
	private function compiled( bool $match_any, array $conditions ): TicketConditions {
		$sources = new TicketSources( $this->desk->db );
		return ( new ConditionCompiler( $sources, new ConditionSql( $this->desk->db, $this->clock, $sources ) ) )->compile( new ViewConditions( $match_any, $conditions ), 3 );
	}

	/** @param array<string, mixed> $arguments */
	private function assert_exact( string $name, array $arguments ): void {
		$this->assert_list( $name, $arguments, self::EXACT, sorts: false );
	}

	/**
	 * @param array<string, mixed> $arguments
	 * @param int                  $most_rows That the server may read.
	 * @param bool                 $sorts     Whether it may sort the few rows that it reads.
	 */
	private function assert_list( string $name, array $arguments, int $most_rows, bool $sorts ): TicketPage {
		$statements = array();
		$note       = static function ( string $sql ) use ( &$statements ): string {
			if ( str_contains( $sql, 'ORDER BY' ) && str_contains( $sql, 'sanad_tickets' ) ) {
				$statements[] = $sql;
			}
			return $sql;
		};
		$this->wpdb()->query( 'FLUSH STATUS' );
		add_filter( 'query', $note );
		/** @phpstan-ignore argument.type (the keys are names of parameters, and the values of their types) */
		$page = $this->desk->tickets->list( new TicketQuery( ...$arguments ) );
		remove_filter( 'query', $note );

		$read = (int) $this->wpdb()->get_var( "SELECT SUM(VARIABLE_VALUE) FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME IN ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_FIRST', 'HANDLER_READ_LAST', 'HANDLER_READ_RND_NEXT')" );
		self::assertLessThanOrEqual( $most_rows, $read, "{$name} read {$read} rows: " . implode( "\n", $statements ) );
		self::assertNotEmpty( $statements, $name );
		foreach ( $statements as $statement ) {
			foreach ( $this->desk->db->rows( 'EXPLAIN ' . $this->wpdb()->remove_placeholder_escape( $statement ) ) as $row ) {
				$extra = (string) $row['Extra'];
				if ( str_starts_with( (string) $row['table'], '<derived' ) ) {
					// The few tickets that another table names, found by its own index, are read whole and sorted.
					continue;
				}
				self::assertNotNull( $row['key'] ?? ( str_contains( $extra, 'no matching row' ) || str_contains( $extra, 'Impossible' ) ? '' : null ), "{$name}: {$statement}" );
				if ( ! $sorts ) {
					self::assertStringNotContainsString( 'filesort', $extra, "{$name}: {$statement}" );
				}
				if ( 'DERIVED' !== $row['select_type'] ) {
					self::assertStringNotContainsString( 'temporary', $extra, $name );
				}
			}
		}
		return $page;
	}
}
