<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/** Action Scheduler, as WooCommerce brings it. */
final class ActionSchedulerScheduler implements Scheduler {

	public const GROUP = 'sanad';

	public function is_available(): bool {
		// Its functions exist before its tables are ready; the action says that both are.
		return function_exists( 'as_schedule_recurring_action' ) && did_action( 'action_scheduler_init' ) > 0;
	}

	public function has_recurring( string $hook ): bool {
		return as_has_scheduled_action( $hook, null, self::GROUP );
	}

	public function every_minute( string $hook ): void {
		if ( ! $this->has_recurring( $hook ) ) {
			as_schedule_recurring_action( time(), MINUTE_IN_SECONDS, $hook, array(), self::GROUP, true );
		}
	}

	public function once( string $hook, int $delay ): void {
		// "Unique" also counts a call that runs now: what comes too late for that one is found by the next minute's tick.
		if ( 0 === $delay ) {
			as_enqueue_async_action( $hook, array(), self::GROUP, true );
		} else {
			as_schedule_single_action( time() + $delay, $hook, array(), self::GROUP, true );
		}
	}

	public function forget( string $hook ): void {
		as_unschedule_all_actions( $hook, array(), self::GROUP );
	}
}
