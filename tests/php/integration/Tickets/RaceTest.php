<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Tickets;

use Sanad\Database\Installer;
use Sanad\Database\Schema;
use Sanad\Messages\DraftDetails;
use Sanad\Messages\MessageKind;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\TicketChanges;

/** Several processes at once on MariaDB. */
final class RaceTest extends DeskTestCase {

	private const WORKERS = 4;

	protected function setUp(): void {
		parent::setUp();
		$this->needs_mariadb();
	}

	public function test_numbers_have_no_gaps_and_no_doubles(): void {
		$numbers = array_merge( ...$this->lists_at_once( 'open', fn ( int $worker ): array => array( 'customer' => $this->sara->id, 'key' => "worker-{$worker}", 'times' => 8 ) ) );
		sort( $numbers );
		self::assertSame( range( 1001, 1000 + 8 * self::WORKERS ), $numbers );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_one_client_key_opens_one_ticket(): void {
		$answers = $this->lists_at_once( 'open_same', fn (): array => array( 'customer' => $this->sara->id ) );
		self::assertCount( 1, array_unique( array_column( $answers, 0 ) ) );
		self::assertSame( self::WORKERS - 1, array_sum( array_column( $answers, 1 ) ) );
		self::assertSame( array( 1, 1 ), array( $this->rows_in( 'tickets' ), $this->rows_in( 'messages' ) ) );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_one_client_key_sends_one_reply(): void {
		$ticket  = $this->open();
		$answers = $this->lists_at_once( 'reply_same', fn (): array => array( 'ticket' => $ticket->id, 'agent' => $this->agent->id ) );
		self::assertCount( 1, array_unique( array_column( $answers, 0 ) ) );
		self::assertSame( 2, $this->rows_in( 'messages' ) );
		self::assertSame( 2, $this->desk->tickets->find( $ticket->id )?->message_count );
	}

	public function test_each_scheduled_draft_is_taken_by_one_worker(): void {
		$ids = array();
		for ( $i = 0; $i < 12; $i++ ) {
			$ids[] = $this->open()->id;
			$this->desk->drafts->save( $ids[ $i ], $this->agent->id, MessageKind::Reply, '<p>Later</p>', array(), 0, new DraftDetails(), new \DateTimeImmutable( '2020-01-01', new \DateTimeZone( 'UTC' ) ) );
		}
		$taken = array_merge( ...$this->lists_at_once( 'take_drafts', static fn (): array => array() ) );
		sort( $taken );
		self::assertSame( $ids, $taken );
		$this->assert_fails( 'being_sent', fn () => $this->desk->drafts->delete( $ids[0], $this->agent->id ) );
		$this->assert_fails( 'being_sent', fn () => $this->desk->drafts->save( $ids[0], $this->agent->id, MessageKind::Reply, 'x', array(), 0 ) );
	}

	public function test_every_message_counts(): void {
		$ids     = array( $this->open()->id, $this->open()->id, $this->open()->id );
		$written = $this->numbers_at_once(
			'talk',
			fn ( int $worker ): array => array( 'tickets' => 0 === $worker % 2 ? $ids : array_reverse( $ids ), 'customer' => $this->sara->id, 'agent' => $this->agent->id, 'key' => "worker-{$worker}", 'times' => 4 )
		);
		self::assertSame( 3 + array_sum( $written ), $this->rows_in( 'messages' ) );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_transactions_that_lock_each_other_out_are_run_again(): void {
		$ids = array( $this->open()->id, $this->open()->id, $this->open()->id );
		$this->at_once(
			'shuffle',
			fn ( int $worker ): array => array( 'tickets' => 0 === $worker % 2 ? $ids : array_reverse( $ids ), 'agent' => $this->agent->id, 'times' => 6 )
		);
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_of_two_agents_who_answer_at_once_one_is_told(): void {
		$ticket  = $this->open();
		$other   = $this->create_user( 'sanad_agent' );
		$answers = Workers::run(
			'answer',
			array(
				array( 'ticket' => $ticket->id, 'agent' => $this->agent->id, 'seen' => $ticket->last_message_id ),
				array( 'ticket' => $ticket->id, 'agent' => $other->ID, 'seen' => $ticket->last_message_id ),
			)
		);
		sort( $answers );
		self::assertSame( array( 'sent', 'stale_reply' ), $answers );
		self::assertSame( 2, $this->rows_in( 'messages' ) );
	}

	public function test_either_the_sender_gets_a_reply_or_its_writer_gets_it_back(): void {
		for ( $round = 0; $round < 6; $round++ ) {
			$ticket  = $this->open();
			$posted  = $this->desk->service->reply( $ticket->id, $this->answer( 'Words', $ticket->last_message_id ), $this->agent );
			$outbox  = (int) $this->desk->db->value( "SELECT id FROM {$this->desk->db->table( 'outbox' )} WHERE message_id = %d", array( $posted->message->id ) );
			$answers = Workers::run_each(
				array(
					array( 'take_mail', array( 'outbox' => $outbox ) ),
					array( 'take_back', array( 'ticket' => $ticket->id, 'message' => $posted->message->id, 'agent' => $this->agent->id ) ),
				)
			);
			self::assertContains( $answers, array( array( 'mail', 'too_late' ), array( 'no mail', 'taken back' ) ) );
			self::assertSame( 'mail' === $answers[0] ? 2 : 1, $this->desk->tickets->find( $ticket->id )?->message_count );
		}
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_one_click_runs_a_macro_once(): void {
		$ticket = $this->open();
		$macro  = $this->desk->db->insert(
			'macros',
			array(
				'name'       => 'Solve',
				'actions'    => '[{"type":"reply","body_html":"<p>Done</p>","set_status":"resolved"},{"type":"tags","add":["done"],"remove":[]}]',
				'created_at' => '2026-11-22 08:00:00',
				'updated_at' => '2026-11-22 08:00:00',
			)
		);
		$answers = $this->lists_at_once( 'run_macro', fn (): array => array( 'ticket' => $ticket->id, 'macro' => $macro, 'user' => $this->agent->id ) );
		self::assertCount( 1, array_unique( array_column( $answers, 0 ) ) );
		self::assertCount( 1, array_unique( array_column( $answers, 1 ) ) );
		self::assertSame( array( 2, 1 ), array( $this->rows_in( 'messages' ), $this->rows_in( 'macro_runs' ) ) );
		self::assertCount( 1, array_keys( $this->events( $ticket->id ), 'macro_run', true ) );
		( new Invariants( $this->desk ) )->hold();
	}

	public function test_of_several_who_change_one_field_the_first_wins(): void {
		$ticket  = $this->open();
		$answers = Workers::run(
			'prioritise',
			array_map( fn ( int $priority ): array => array( 'ticket' => $ticket->id, 'agent' => $this->agent->id, 'version' => $ticket->version, 'priority' => $priority ), array( 1, 3, 4 ) )
		);
		sort( $answers );
		self::assertSame( array( 'changed', 'conflict', 'conflict' ), $answers );
	}

	public function test_a_new_address_is_one_customer(): void {
		$ids = $this->numbers_at_once( 'resolve_email', static fn ( int $worker ): array => array( 'email' => 0 === $worker % 2 ? 'New@example.test ' : "new\u{200B}@example.test" ) );
		self::assertCount( 1, array_unique( $ids ) );
		self::assertSame( 2, $this->rows_in( 'customers' ) );
		self::assertSame( 2, $this->rows_in( 'identities' ) );
	}

	public function test_an_account_is_one_customer(): void {
		$user = $this->create_user( 'subscriber', array( 'user_email' => 'sara@example.test' ) );
		$ids  = $this->numbers_at_once( 'resolve_user', static fn (): array => array( 'user' => $user->ID ) );
		self::assertSame( array( $this->sara->id ), array_unique( $ids ) );
	}

	public function test_a_word_is_one_tag(): void {
		$ids = $this->numbers_at_once( 'tag', static fn ( int $worker ): array => array( 'name' => array( 'إرجاع', 'ارجاع', "ارجاع\u{200F}", 'إِرجاع' )[ $worker ] ) );
		self::assertCount( 1, array_unique( $ids ) );
	}

	public function test_a_tag_that_is_merged_while_it_is_put_on_becomes_the_one_that_stays(): void {
		for ( $round = 0; $round < 4; $round++ ) {
			$old     = $this->desk->tags->find_or_create( "Old {$round}" )->id;
			$into    = $this->desk->tags->find_or_create( "New {$round}" )->id;
			$tickets = array();
			for ( $i = 0; $i < 12; $i++ ) {
				$tickets[] = $this->open()->id;
			}
			$this->desk->service->change_tags( $tickets[0], array( $old ), array(), $this->agent );
			$answers = Workers::run_each(
				array(
					array( 'tag_all', array( 'tickets' => $tickets, 'tag' => $old, 'agent' => $this->agent->id ) ),
					array( 'merge_tags', array( 'old' => $old, 'into' => $into ) ),
					array( 'tag_all', array( 'tickets' => array_reverse( $tickets ), 'tag' => $into, 'agent' => $this->agent->id ) ),
				)
			);
			self::assertSame( array( 12, 0, 12 ), $answers, 'Nobody is refused.' );
			self::assertSame( array(), $this->desk->tags->find_many( array( $old ) ) );
			$there = $this->desk->db->rows( "SELECT tag_id, COUNT(*) AS tickets FROM {$this->desk->db->table( 'ticket_tags' )} WHERE tag_id IN (%d, %d) GROUP BY tag_id", array( $old, $into ) );
			self::assertSame( array( array( 'tag_id' => (string) $into, 'tickets' => '12' ) ), $there );
		}
	}

	public function test_a_snooze_ends_once(): void {
		$ticket = $this->open();
		$this->clock->set( gmdate( 'Y-m-d H:i:s', time() - 3_600 ) );
		$this->desk->service->update( $ticket->id, new TicketChanges( snooze_until: $this->clock->now()->modify( '+1 minute' ) ), $this->agent );
		self::assertSame( 1, array_sum( $this->numbers_at_once( 'wake', static fn (): array => array() ) ) );
		self::assertCount( 1, array_keys( $this->events( $ticket->id ), 'ticket_woken', true ) );
	}

	public function test_each_row_of_the_activity_is_leased_to_one(): void {
		for ( $i = 0; $i < 10; $i++ ) {
			$this->open();
		}
		$leased = array_merge( ...$this->lists_at_once( 'lease', static fn (): array => array() ) );
		self::assertCount( 10, $leased );
		self::assertCount( 10, array_unique( $leased ) );
	}

	public function test_installs_at_once_are_one(): void {
		delete_option( Installer::VERSION_OPTION );
		$done = $this->at_once( 'install', static fn (): array => array() );
		self::assertContains( true, $done );
		wp_cache_flush();
		$this->assert_version( Schema::VERSION );
		self::assertSame( array( 1, 6 ), array( $this->rows_in( 'mailboxes' ), $this->rows_in( 'topics' ) ) );
		self::assertFalse( get_option( 'sanad_install_lock' ) );
	}

	/**
	 * @param callable(int): array<string, mixed> $arguments For the process of this number.
	 * @return list<mixed>
	 */
	private function at_once( string $task, callable $arguments ): array {
		return Workers::run( $task, array_map( $arguments, range( 0, self::WORKERS - 1 ) ) );
	}

	/**
	 * The same for tasks that answer with a number.
	 *
	 * @param callable(int): array<string, mixed> $arguments
	 * @return list<int>
	 */
	private function numbers_at_once( string $task, callable $arguments ): array {
		return array_map( self::number( ... ), $this->at_once( $task, $arguments ) );
	}

	/**
	 * The same for tasks that answer with numbers; true is 1.
	 *
	 * @param callable(int): array<string, mixed> $arguments
	 * @return list<list<int>>
	 */
	private function lists_at_once( string $task, callable $arguments ): array {
		return array_map(
			static fn ( mixed $answer ): array => is_array( $answer ) ? array_map( self::number( ... ), array_values( $answer ) ) : self::fail( 'A process answered something else.' ),
			$this->at_once( $task, $arguments )
		);
	}

	private static function number( mixed $answer ): int {
		return is_int( $answer ) || is_bool( $answer ) ? (int) $answer : self::fail( 'A process answered something else.' );
	}
}
