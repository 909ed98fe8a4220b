<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/** WP-Cron, where there is no Action Scheduler. */
final class CronScheduler implements Scheduler {

	private const EVERY_MINUTE = 'sanad_every_minute';

	/** Makes the recurrence known; called on the `cron_schedules` filter. */
	public function register(): void {
		add_filter( 'cron_schedules', array( $this, 'add_recurrence' ) ); // phpcs:ignore WordPress.WP.CronInterval -- what is due is looked up in one indexed query.
	}

	/**
	 * @param mixed $schedules Recurrences so far.
	 * @return array<string, array{interval: int, display: string}>
	 */
	public function add_recurrence( $schedules ): array {
		/** @var array<string, array{interval: int, display: string}> $schedules */
		$schedules                       = is_array( $schedules ) ? $schedules : array();
		$schedules[ self::EVERY_MINUTE ] = array(
			'interval' => MINUTE_IN_SECONDS,
			'display'  => __( 'Every minute (Sanad)', 'sanad' ),
		);
		return $schedules;
	}

	public function is_available(): bool {
		return true;
	}

	public function has_recurring( string $hook ): bool {
		return false !== wp_next_scheduled( $hook );
	}

	public function every_minute( string $hook ): void {
		if ( ! $this->has_recurring( $hook ) ) {
			wp_schedule_event( time(), self::EVERY_MINUTE, $hook );
		}
	}

	public function once( string $hook, int $delay ): void {
		// Core refuses a second single event of the same hook within ten minutes: that is the deduplication.
		if ( false === wp_next_scheduled( $hook ) ) {
			wp_schedule_single_event( time() + $delay, $hook );
		}
		if ( 0 === $delay && ! ( defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON ) ) {
			spawn_cron();
		}
	}

	public function forget( string $hook ): void {
		wp_clear_scheduled_hook( $hook );
	}
}
