<?php
declare(strict_types=1);

namespace Sanad\Jobs;

use Sanad\Clock;
use Sanad\Log;

/**
 * Wakes the jobs: every minute all of them, and one soon after somebody rang for it.
 *
 * Action Scheduler calls where WooCommerce brings it, WP-Cron where not. Which of the two has the
 * tick is seen from WP-Cron's own list, which costs no query: there if WP-Cron has it, absent if
 * Action Scheduler has. So the first request after WooCommerce was switched on or off moves it.
 */
final class JobRunner {

	public const TICK      = 'sanad_tick';
	public const LAST_TICK = 'sanad_last_tick';

	/** Seconds for all jobs of a tick; below the 30 s that Action Scheduler and many hosts allow. */
	private const TICK_SECONDS = 24;

	/** Seconds for a job that was rung for, after the answer has gone out. */
	private const RING_SECONDS = 10;

	/** Jobs that ring for jobs are answered this often in one request. */
	private const RING_ROUNDS = 3;

	/** @var array<string, Job> */
	private array $jobs = array();

	/** @var array<string, int> Delay in seconds by name of the job. */
	private array $rung = array();

	private bool $stopped = false;

	public function __construct(
		private readonly Clock $clock,
		private readonly Log $log,
		private readonly Scheduler $action_scheduler,
		private readonly CronScheduler $cron
	) {}

	/** @param string $plugin_file Absolute path of plugin.php. */
	public function register( string $plugin_file ): void {
		register_activation_hook( $plugin_file, array( $this, 'start' ) );
		register_deactivation_hook( $plugin_file, array( $this, 'stop' ) );
		$this->cron->register();
		// After Action Scheduler, which starts at priority 1.
		add_action( 'init', array( $this, 'keep_schedule' ), 20 );
		add_action( 'admin_init', array( $this, 'restore_schedule' ) );
		add_action( 'action_scheduler_ensure_recurring_actions', array( $this, 'restore_schedule' ) );
		add_action( self::TICK, array( $this, 'tick' ) );
		// Late, so that nobody who still prints at the end is cut off.
		add_action( 'shutdown', array( $this, 'answer_rings' ), 1000 );
	}

	/** Adds a job to the round. */
	public function add( Job $job ): void {
		$this->jobs[ $job->name() ] = $job;
		add_action(
			$this->hook( $job->name() ),
			function () use ( $job ): void {
				$this->run( $job, self::TICK_SECONDS );
			}
		);
	}

	/**
	 * Asks for one job soon. Several calls in a request, and calls while one already waits, are one.
	 *
	 * Losing the call loses nothing: the next tick finds what is due.
	 *
	 * @param string $name  Name of the job.
	 * @param int    $delay Seconds to wait.
	 */
	public function ring( string $name, int $delay = 0 ): void {
		$this->rung[ $name ] = min( $delay, $this->rung[ $name ] ?? $delay );
	}

	/** Runs one job in this request, for a caller who can wait. @param int $seconds After which it begins nothing new. */
	public function run_now( string $name, int $seconds ): void {
		if ( isset( $this->jobs[ $name ] ) ) {
			$this->run( $this->jobs[ $name ], $seconds );
		}
	}

	/** Runs everything that is due, and notes that somebody came. */
	public function tick(): void {
		update_option( self::LAST_TICK, (string) $this->clock->now()->getTimestamp(), false );
		$deadline = microtime( true ) + self::TICK_SECONDS;
		$waiting  = count( $this->jobs );
		foreach ( $this->jobs as $job ) {
			// Each gets its share of what is left, so that one slow job never starves the others.
			$left = (int) ( $deadline - microtime( true ) );
			$this->run( $job, max( 1, intdiv( max( 0, $left ), $waiting ) ) );
			--$waiting;
		}
	}

	/** When all jobs last had their turn, or null if never. */
	public function last_tick(): ?\DateTimeImmutable {
		$stored = get_option( self::LAST_TICK );
		return is_numeric( $stored ) ? new \DateTimeImmutable( '@' . (int) $stored ) : null;
	}

	/** Makes sure that the tick is scheduled with the right one of the two; no query in the usual case. */
	public function keep_schedule(): void {
		if ( $this->stopped ) {
			return;
		}
		$cron_has_it = $this->cron->has_recurring( self::TICK );
		if ( ! $this->action_scheduler->is_available() ) {
			$this->cron->every_minute( self::TICK );
		} elseif ( $cron_has_it ) {
			$this->action_scheduler->every_minute( self::TICK );
			$this->cron->forget( self::TICK );
		}
	}

	/** Puts back a tick that Action Scheduler has lost (cleaned by hand, given up after errors). One query, in the admin only. */
	public function restore_schedule(): void {
		if ( $this->stopped || wp_doing_ajax() ) {
			return;
		}
		if ( $this->action_scheduler->is_available() ) {
			$this->action_scheduler->every_minute( self::TICK );
		}
	}

	/** For the activation of the plugin: the jobs run from now on. */
	public function start(): void {
		$this->stopped = false;
		$this->scheduler()->every_minute( self::TICK );
	}

	/** For the deactivation of the plugin: no call of ours stays behind, in either scheduler. */
	public function stop( bool $network_wide = false ): void {
		$this->stopped = true;
		$this->rung    = array();
		if ( ! $network_wide || ! is_multisite() || wp_is_large_network() ) {
			$this->forget_calls();
			return;
		}
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site_id ) {
			switch_to_blog( (int) $site_id );
			$this->forget_calls();
			restore_current_blog();
		}
	}

	/**
	 * At the end of the request: runs what was rung for at once if the visitor already has his
	 * answer (PHP-FPM, LiteSpeed), otherwise asks the scheduler.
	 */
	public function answer_rings(): void {
		$answered = null;
		// A job may ring for the next: the notice about a new answer for the mail that carries it.
		for ( $round = 0; $round < self::RING_ROUNDS && array() !== $this->rung; $round++ ) {
			$rung       = $this->rung;
			$this->rung = array();
			$answered ??= in_array( 0, $rung, true ) && $this->finish_response();
			foreach ( $rung as $name => $delay ) {
				if ( $answered && 0 === $delay && isset( $this->jobs[ $name ] ) ) {
					$this->run( $this->jobs[ $name ], self::RING_SECONDS );
				} else {
					$this->scheduler()->once( $this->hook( $name ), $delay );
				}
			}
		}
	}

	private function forget_calls(): void {
		foreach ( array( $this->cron, $this->action_scheduler ) as $scheduler ) {
			if ( ! $scheduler->is_available() ) {
				continue;
			}
			$scheduler->forget( self::TICK );
			foreach ( array_keys( $this->jobs ) as $name ) {
				$scheduler->forget( $this->hook( $name ) );
			}
		}
	}

	private function run( Job $job, int $seconds ): void {
		try {
			$job->run_due( $seconds );
		} catch ( \Throwable $error ) {
			// One job that fails must neither stop the others nor make Action Scheduler give up the tick.
			$this->log->error( 'A job failed: ' . $error->getMessage(), array( 'job' => $job->name() ) );
		}
	}

	private function scheduler(): Scheduler {
		return $this->action_scheduler->is_available() ? $this->action_scheduler : $this->cron;
	}

	private function hook( string $name ): string {
		// One hook a job: Action Scheduler tells calls apart by hook and group, not by arguments.
		return 'sanad_job_' . $name;
	}

	private function finish_response(): bool {
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			return fastcgi_finish_request();
		}
		if ( function_exists( 'litespeed_finish_request' ) ) {
			litespeed_finish_request();
			return true;
		}
		return false;
	}
}
