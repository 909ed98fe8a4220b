<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\SanadException;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\Folder;
use Sanad\Tickets\NewTicket;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketChanges;

/** A database that fails in the middle of a call: all of it is there afterwards, or nothing. */
final class FaultTest extends DeskTestCase {

	private const MOST_STATEMENTS = 40;

	private Ticket $ticket;

	private int $tag = 0;

	protected function setUp(): void {
		parent::setUp();
		$this->ticket = $this->open();
		$this->tag    = $this->desk->tags->find_or_create( 'VIP' )->id;
	}

	/** @return iterable<string, array{callable(self, string): mixed}> */
	public static function calls(): iterable {
		yield 'open' => array( static fn ( self $test, string $key ) => $test->desk->service->open( new NewTicket( $test->sara->id, 'Two', $test->text( 'x', $key ), tag_ids: array( $test->tag ) ), $test->customer ) );
		yield 'customer reopens' => array( static fn ( self $test, string $key ) => $test->desk->service->reply( $test->resolved()->id, $test->text( 'x', $key ), $test->customer ) );
		yield 'follow-up' => array( static fn ( self $test, string $key ) => $test->desk->service->reply( $test->closed()->id, $test->text( 'x', $key ), $test->customer ) );
		yield 'agent resolves' => array( static fn ( self $test, string $key ) => $test->desk->service->reply( $test->ticket->id, $test->answer( 'x', status: Status::Resolved, key: $key ), $test->agent ) );
		yield 'note' => array( static fn ( self $test, string $key ) => $test->desk->service->note( $test->ticket->id, $test->answer( 'x', key: $key ), $test->agent ) );
		yield 'update' => array( static fn ( self $test ) => $test->desk->service->update( $test->ticket->id, new TicketChanges( assignee_id: $test->agent->id, subject: 'Other' ), $test->agent ) );
		yield 'tags' => array( static fn ( self $test ) => $test->desk->service->change_tags( $test->ticket->id, array( $test->tag ), array(), $test->agent ) );
		yield 'move' => array( static fn ( self $test ) => $test->desk->service->move( $test->ticket->id, Folder::Trash, $test->agent ) );
	}

	/** @param callable(self, string): mixed $call */
	#[DataProvider( 'calls' )]
	public function test_an_error_at_any_statement_leaves_nothing_behind( callable $call ): void {
		$this->prepare_once( $call );
		$before = $this->fingerprint();
		for ( $statement = 1; $statement <= self::MOST_STATEMENTS; $statement++ ) {
			$faulty = $this->fail_at( $statement, static fn (): string => 'SELECT * FROM wp_sanad_there_is_no_such_table' );
			try {
				$call( $this, 'the-key' );
				$faulty->stop();
				break;
			} catch ( SanadException $e ) {
				$faulty->stop();
				self::assertSame( array( 'storage', 503 ), array( $e->error_code, $e->status ) );
				self::assertFalse( $this->desk->db->in_transaction() );
				self::assertSame( $before, $this->fingerprint(), "Statement {$statement}" );
			}
		}
		self::assertGreaterThan( 3, $statement );
		self::assertLessThan( self::MOST_STATEMENTS, $statement );
		( new Invariants( $this->desk ) )->hold();
	}

	/** @param callable(self, string): mixed $call */
	#[DataProvider( 'calls' )]
	public function test_a_deadlock_is_tried_again( callable $call ): void {
		$this->needs_mariadb();
		$this->prepare_once( $call );
		for ( $statement = 3; $statement <= 11; $statement += 4 ) {
			$faulty = $this->fail_at( $statement, static fn (): string => "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found when trying to get lock'" );
			$call( $this, "key {$statement}" );
			$faulty->stop();
		}
		( new Invariants( $this->desk ) )->hold();
	}

	/** @param callable(self, string): mixed $call */
	#[DataProvider( 'calls' )]
	public function test_a_lost_connection_undoes_and_repeats_all_of_it( callable $call ): void {
		$this->needs_mariadb();
		$this->prepare_once( $call );
		for ( $statement = 2; $statement <= 10; $statement += 4 ) {
			$faulty = $this->fail_at( $statement, $this->killing( ... ) );
			$call( $this, "key {$statement}" );
			$faulty->stop();
		}
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_what_deadlocks_again_and_again_is_given_up(): void {
		$this->needs_mariadb();
		$before = $this->fingerprint();
		$always = static fn ( string $sql ): string => str_starts_with( $sql, 'INSERT INTO' ) ? "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock'" : $sql;
		add_filter( 'query', $always );
		$this->assert_fails( 'storage', fn () => $this->desk->service->note( $this->ticket->id, $this->answer( 'x' ), $this->agent ) );
		remove_filter( 'query', $always );
		self::assertSame( $before, $this->fingerprint() );
	}

	public function test_a_message_larger_than_the_server_takes_is_refused_whole(): void {
		$this->needs_mariadb();
		$before = $this->fingerprint();
		$huge   = static fn ( string $sql ): string => str_starts_with( $sql, 'INSERT INTO wp_sanad_messages' ) ? $sql . ' -- ' . str_repeat( 'x', 70_000_000 ) : $sql;
		$this->wpdb()->query( 'SET GLOBAL max_allowed_packet = 16777216' );
		add_filter( 'query', $huge );
		$this->assert_fails( 'storage', fn () => $this->desk->service->note( $this->ticket->id, $this->answer( 'x' ), $this->agent ) );
		remove_filter( 'query', $huge );
		self::assertSame( $before, $this->fingerprint() );
		$this->desk->service->note( $this->ticket->id, $this->answer( 'x' ), $this->agent );
	}

	public function resolved(): Ticket {
		return $this->in_state( Status::Resolved );
	}

	public function closed(): Ticket {
		return $this->in_state( Status::Closed );
	}

	private function in_state( Status $status ): Ticket {
		$ticket = $this->desk->tickets->find( $this->ticket->id );
		return null !== $ticket && $ticket->status === $status ? $ticket : $this->desk->service->update( $this->ticket->id, new TicketChanges( status: $status ), $this->agent );
	}

	/**
	 * Brings the ticket into the state that a call needs, before anything fails.
	 *
	 * @param callable(self, string): mixed $call
	 */
	private function prepare_once( callable $call ): void {
		match ( $this->dataName() ) {
			'customer reopens' => $this->resolved(),
			'follow-up'        => $this->closed(),
			default            => null,
		};
	}

	/**
	 * Replaces one statement inside the transaction, counted from its beginning.
	 *
	 * @param \Closure(string): string $instead
	 */
	private function fail_at( int $statement, \Closure $instead ): FaultyStatement {
		$faulty = new FaultyStatement( $statement, $instead );
		$faulty->start();
		return $faulty;
	}

	private function killing( string $sql ): string {
		$this->kill_connection();
		return $sql;
	}

	private function fingerprint(): string {
		$rows = array();
		foreach ( array( 'tickets', 'messages', 'activity', 'search', 'outbox', 'ticket_tags', 'sequences' ) as $table ) {
			$rows[ $table ] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( $table )}" );
		}
		$rows['counters'] = $this->desk->db->rows( "SELECT * FROM {$this->desk->db->table( 'counters' )} WHERE tickets <> 0" );
		return md5( serialize( $rows ) );
	}
}
