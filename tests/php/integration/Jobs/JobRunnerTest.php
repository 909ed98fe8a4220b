<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Jobs;

use Sanad\Jobs\ActionSchedulerScheduler;
use Sanad\Jobs\CronScheduler;
use Sanad\Jobs\JobRunner;
use Sanad\Jobs\JobsHealth;
use Sanad\Log;
use Sanad\Tests\Integration\TestCase;

final class JobRunnerTest extends TestCase {

	private FakeScheduler $action_scheduler;

	private CronScheduler $cron;

	private JobRunner $jobs;

	protected function setUp(): void {
		parent::setUp();
		wp_clear_scheduled_hook( JobRunner::TICK );
		$this->action_scheduler            = new FakeScheduler();
		$this->action_scheduler->available = false;
		$this->cron                        = new CronScheduler();
		$this->jobs                        = $this->runner();
	}

	public function test_switching_woocommerce_on_and_off_moves_the_tick_and_never_doubles_it(): void {
		$this->jobs->keep_schedule();
		self::assertSame( array( true, false ), $this->who_ticks() );

		$this->action_scheduler->available = true;
		$this->jobs->keep_schedule();
		self::assertSame( array( false, true ), $this->who_ticks() );
		$this->jobs->keep_schedule();
		self::assertSame( array( false, true ), $this->who_ticks() );

		$this->action_scheduler->available = false;
		$this->jobs->keep_schedule();
		self::assertTrue( $this->cron->has_recurring( JobRunner::TICK ) );

		$this->action_scheduler->available = true;
		$this->jobs->keep_schedule();
		self::assertSame( array( false, true ), $this->who_ticks() );
	}

	public function test_keeping_the_schedule_costs_no_query(): void {
		$this->jobs->keep_schedule();
		$before = $this->wpdb()->num_queries;
		$this->jobs->keep_schedule();
		self::assertSame( $before, $this->wpdb()->num_queries );
	}

	public function test_a_tick_that_was_cleaned_away_is_put_back(): void {
		$this->action_scheduler->available = true;
		$this->jobs->restore_schedule();
		self::assertTrue( $this->action_scheduler->has_recurring( JobRunner::TICK ) );
	}

	public function test_deactivation_leaves_nothing_and_activation_puts_it_back(): void {
		$this->jobs->add( new CountingJob( 'mail' ) );
		$this->jobs->keep_schedule();
		$this->cron->once( 'sanad_job_mail', 60 );
		$this->action_scheduler->available = true;
		$this->action_scheduler->every_minute( JobRunner::TICK );
		$this->jobs->ring( 'mail' );

		$this->jobs->stop();
		$this->jobs->keep_schedule();
		$this->jobs->restore_schedule();
		$this->jobs->answer_rings();
		self::assertSame( array( false, false ), $this->who_ticks() );
		self::assertFalse( wp_next_scheduled( 'sanad_job_mail' ) );
		self::assertSame( array(), $this->action_scheduler->once );

		$this->jobs->start();
		self::assertSame( array( false, true ), $this->who_ticks() );
	}

	public function test_a_tick_runs_every_job_though_one_fails(): void {
		$first  = new CountingJob( 'first', static fn () => throw new \Error( 'Broken' ) );
		$second = new CountingJob( 'second' );
		$this->jobs->add( $first );
		$this->jobs->add( $second );
		$this->jobs->tick();

		self::assertSame( array( 1, 1 ), array( $first->runs, $second->runs ) );
		self::assertLessThanOrEqual( 12, $first->seconds[0], 'The first may not eat the time of the second.' );
		self::assertEquals( $this->clock->now(), $this->jobs->last_tick() );
	}

	public function test_rings_are_gathered_and_go_to_whoever_is_there(): void {
		$this->jobs->add( new CountingJob( 'mail' ) );
		$this->action_scheduler->available = true;
		$this->jobs->ring( 'mail', 300 );
		$this->jobs->ring( 'mail' );
		$this->jobs->ring( 'mail', 60 );
		$this->jobs->answer_rings();
		$this->jobs->answer_rings();
		self::assertSame( array( array( 'sanad_job_mail', 0 ) ), $this->action_scheduler->once );

		$this->action_scheduler->available = false;
		add_filter( 'pre_http_request', static fn (): array => array( 'response' => array( 'code' => 200 ) ) );
		$this->jobs->ring( 'mail' );
		$this->jobs->answer_rings();
		self::assertNotFalse( wp_next_scheduled( 'sanad_job_mail' ) );
	}

	public function test_a_call_runs_its_job_only(): void {
		$mail  = new CountingJob( 'mail' );
		$other = new CountingJob( 'other' );
		$this->jobs->add( $mail );
		$this->jobs->add( $other );
		do_action( 'sanad_job_mail' );
		self::assertSame( array( 1, 0 ), array( $mail->runs, $other->runs ) );
	}

	public function test_wp_cron_knows_how_often(): void {
		$this->cron->register();
		$this->jobs->keep_schedule();
		self::assertSame( MINUTE_IN_SECONDS, wp_get_schedules()[ (string) wp_get_schedule( JobRunner::TICK ) ]['interval'] );
	}

	public function test_the_real_action_scheduler_keeps_one_call_of_each(): void {
		$scheduler = new ActionSchedulerScheduler();
		if ( ! $scheduler->is_available() ) {
			self::markTestSkipped( 'Without Action Scheduler.' );
		}
		$scheduler->forget( JobRunner::TICK );
		self::assertFalse( $scheduler->has_recurring( JobRunner::TICK ) );
		foreach ( array( 1, 2 ) as $time ) {
			$scheduler->every_minute( JobRunner::TICK );
			$scheduler->once( 'sanad_job_mail', 0 );
			$scheduler->once( 'sanad_job_mail', 60 );
		}
		self::assertTrue( $scheduler->has_recurring( JobRunner::TICK ) );
		$pending = as_get_scheduled_actions( array( 'group' => 'sanad', 'status' => 'pending', 'per_page' => -1 ), 'ids' );
		self::assertCount( 2, $pending );

		$scheduler->forget( JobRunner::TICK );
		$scheduler->forget( 'sanad_job_mail' );
		self::assertCount( 0, as_get_scheduled_actions( array( 'group' => 'sanad', 'status' => 'pending', 'per_page' => -1 ), 'ids' ) );
	}

	public function test_site_health_turns_red_after_fifteen_minutes(): void {
		$health = new JobsHealth( $this->jobs, $this->clock );
		delete_option( JobRunner::LAST_TICK );
		self::assertSame( 'critical', $health->test()['status'] );

		$this->jobs->tick();
		$this->clock->advance( '+14 minutes' );
		self::assertSame( 'good', $health->test()['status'] );
		$this->clock->advance( '+1 minute' );
		$late = $health->test();
		self::assertSame( array( 'critical', 'red' ), array( $late['status'], $late['badge']['color'] ) );
		self::assertStringContainsString( '15 minutes ago', $late['description'] );
		self::assertArrayHasKey( 'sanad_jobs', $health->add( array( 'direct' => array(), 'async' => array() ) )['direct'] );
	}

	private function runner(): JobRunner {
		return new JobRunner( $this->clock, new Log(), $this->action_scheduler, $this->cron );
	}

	/**
	 * @phpstan-impure
	 * @return array{bool, bool} WP-Cron, Action Scheduler.
	 */
	private function who_ticks(): array {
		return array( $this->cron->has_recurring( JobRunner::TICK ), $this->action_scheduler->has_recurring( JobRunner::TICK ) );
	}
}
