<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Cli;

use PHPUnit\Framework\Attributes\PreserveGlobalState;
use PHPUnit\Framework\Attributes\RunInSeparateProcess;
use Sanad\Cli\CountersCommand;
use Sanad\Tests\Integration\DeskTestCase;
use Sanad\Tickets\CounterAudit;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Queue;

require_once dirname( __DIR__ ) . '/Support/FakeWpCli.php';

/** The command that proves the counters of the views, and mends them. */
final class CountersCommandTest extends DeskTestCase {

	private CountersCommand $command;

	protected function setUp(): void {
		parent::setUp();
		\WP_CLI::$lines = array();
		$this->command  = new CountersCommand( new CounterAudit( $this->desk->db ), $this->desk->counters );
	}

	private function check(): string {
		\WP_CLI::$lines = array();
		try {
			$this->command->check();
		} catch ( \RuntimeException $e ) {
			return 'Error: ' . $e->getMessage();
		}
		return implode( "\n", \WP_CLI::$lines );
	}

	public function test_what_the_service_writes_is_right(): void {
		self::assertStringStartsWith( 'Success:', $this->check() );
		$this->open();
		$second = $this->open( 'Second' );
		$this->desk->service->move( $second->id, Folder::Spam, $this->agent );
		self::assertStringStartsWith( 'Success:', $this->check() );
		$this->command->repair();
		self::assertStringStartsWith( 'Success: Nothing', \WP_CLI::$lines[1] );
	}

	public function test_what_was_written_past_it_is_named_and_mended(): void {
		$ticket = $this->open();
		$other  = $this->open( 'Other' );
		$this->desk->db->update( 'tickets', array( 'status' => 'resolved', 'status_group' => 'resolved' ), array( 'id' => $ticket->id ) );
		$this->desk->db->execute( "UPDATE {$this->desk->db->table( 'counters' )} SET tickets = 7" );
		$this->desk->db->insert( 'counters', array( 'mailbox_id' => 1, 'team_id' => 9, 'assignee_id' => 4, 'queue' => 'waiting', 'tickets' => 2 ) );

		self::assertSame( 'Error: Run `wp sanad counters repair` to count them anew.', $this->check() );
		$said = array(
			'1 ticket stands in a wrong queue.',
			"Queue open of mailbox {$ticket->mailbox_id}, team 0, agent 0: 7 kept, 1 counted.",
			"Queue resolved of mailbox {$ticket->mailbox_id}, team 0, agent 0: 0 kept, 1 counted.",
			'Queue waiting of mailbox 1, team 9, agent 4: 2 kept, 0 counted.',
		);
		self::assertSame( $said, \WP_CLI::$lines );
		self::assertSame( Queue::Open, $this->desk->tickets->find( $ticket->id )?->queue, 'To check changes nothing.' );

		\WP_CLI::$lines = array();
		$this->command->repair();
		self::assertSame( array( ...$said, 'Success: The tickets are counted anew.' ), \WP_CLI::$lines );
		self::assertSame( array( 1, 1 ), array( $this->desk->tickets->counts( 0 )['open'], $this->desk->tickets->counts( 0 )['resolved'] ) );
		self::assertSame( Queue::Resolved, $this->desk->tickets->find( $ticket->id )?->queue );
		self::assertSame( Queue::Open, $this->desk->tickets->find( $other->id )?->queue );
		self::assertStringStartsWith( 'Success:', $this->check() );
	}

	public function test_merged_tickets_are_counted_nowhere(): void {
		$ticket = $this->open();
		$this->desk->db->update( 'tickets', array( 'merged_into' => 4711, 'queue' => 'merged' ), array( 'id' => $ticket->id ) );
		$this->command->repair();
		self::assertSame( 0, $this->desk->tickets->counts( 0 )['open'] );
		self::assertStringStartsWith( 'Success:', $this->check() );
	}

	#[RunInSeparateProcess]
	#[PreserveGlobalState( false )]
	public function test_the_command_is_there_in_wp_cli_only(): void {
		$commands = new \Sanad\Cli\Commands( $this->desk->db, $this->desk->counters );
		$commands->register();
		self::assertNull( \WP_CLI::command( 'sanad counters' ) );
		define( 'WP_CLI', true );
		$commands->register();
		self::assertInstanceOf( CountersCommand::class, \WP_CLI::command( 'sanad counters' ) );
	}
}
