<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Activity;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityDispatcher;
use Sanad\Activity\ActivityListener;
use Sanad\Activity\ActivityQueue;
use Sanad\Jobs\Backoff;
use Sanad\Tests\Integration\DeskTestCase;

final class ActivityDispatcherTest extends DeskTestCase {

	private ActivityQueue $queue;

	/** @var list<string> */
	public array $heard = array();

	/** Asked before anything is noted; throws if it should. */
	public ?\Closure $trouble = null;

	protected function setUp(): void {
		parent::setUp();
		$this->queue = new ActivityQueue( $this->desk->db, $this->clock );
	}

	public function test_each_row_comes_once_if_nothing_fails(): void {
		$dispatcher = $this->dispatcher();
		for ( $i = 0; $i < 30; $i++ ) {
			$this->open();
		}
		self::assertSame( 30, $dispatcher->run_due( 10 ) );
		self::assertSame( 0, $dispatcher->run_due( 10 ) );
		self::assertCount( 30, $this->heard );
	}

	public function test_a_row_that_fails_comes_again_later_and_keeps_nobody_waiting(): void {
		$dispatcher    = $this->dispatcher();
		$bad           = $this->open()->id;
		$good          = $this->open()->id;
		$this->trouble = static fn ( Activity $activity ) => $activity->ticket_id === $bad ? throw new \RuntimeException( 'Mail server is down' ) : null;
		$dispatcher->run_due( 10 );
		self::assertSame( array( "ticket_opened {$good}" ), $this->heard );
		self::assertSame( 0, $dispatcher->run_due( 10 ) );

		$this->trouble = null;
		$this->clock->advance( '+1 minute' );
		self::assertSame( 1, $dispatcher->run_due( 10 ) );
		self::assertSame( array( "ticket_opened {$good}", "ticket_opened {$bad}" ), $this->heard );
	}

	public function test_a_row_that_always_fails_is_given_up(): void {
		$dispatcher    = $this->dispatcher();
		$this->trouble = static fn () => throw new \RuntimeException( 'Broken' );
		$this->open();
		$tries = 0;
		for ( $hour = 0; $hour < 60; $hour++ ) {
			$tries += $dispatcher->run_due( 10 );
			$this->clock->advance( '+1 hour' );
		}
		self::assertSame( Backoff::ATTEMPTS, $tries );
		self::assertSame( '2', $this->desk->db->value( "SELECT dispatched FROM {$this->desk->db->table( 'activity' )}" ) );
	}

	public function test_a_worker_that_vanished_is_replaced_and_cannot_come_back(): void {
		$this->open();
		$lost = $this->queue->take( 10 );
		self::assertCount( 1, $lost );
		self::assertSame( array(), $this->queue->take( 10 ) );
		$this->clock->advance( '+10 minutes' );
		$taken = $this->queue->take( 10 );
		self::assertSame( array( 1, 2 ), array( count( $taken ), $taken[0]->attempts ) );
		$this->queue->postpone( $lost[0], $this->clock->now() );
		self::assertSame( array(), $this->queue->take( 10 ) );
		$this->queue->done( $taken[0] );
		$this->clock->advance( '+10 minutes' );
		self::assertSame( array(), $this->queue->take( 10 ) );
	}

	public function test_a_row_that_commits_late_is_not_passed_over(): void {
		$dispatcher = $this->dispatcher();
		$late       = $this->open();
		$early      = $this->open();
		$table      = $this->desk->db->table( 'activity' );
		$row        = $this->desk->db->row( "SELECT * FROM {$table} WHERE ticket_id = %d", array( $late->id ) );
		self::assertNotNull( $row );
		$this->desk->db->execute( "DELETE FROM {$table} WHERE ticket_id = %d", array( $late->id ) );
		$dispatcher->run_due( 10 );
		self::assertSame( array( "ticket_opened {$early->id}" ), $this->heard );
		$this->desk->db->insert( 'activity', $row );
		$dispatcher->run_due( 10 );
		self::assertSame( array( "ticket_opened {$early->id}", "ticket_opened {$late->id}" ), $this->heard );
	}

	private function dispatcher(): ActivityDispatcher {
		$dispatcher = new ActivityDispatcher( $this->queue, $this->clock, $this->desk->log );
		$dispatcher->add(
			new class( $this ) implements ActivityListener {

				public function __construct( private readonly ActivityDispatcherTest $test ) {}

				public function handle( Activity $activity ): void {
					if ( null !== $this->test->trouble ) {
						( $this->test->trouble )( $activity );
					}
					$this->test->heard[] = "{$activity->event} {$activity->ticket_id}";
				}
			}
		);
		return $dispatcher;
	}
}
