<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Database\Connection;
use Sanad\Desk;
use Sanad\Jobs\ActionSchedulerScheduler;
use Sanad\Jobs\CronScheduler;
use Sanad\Jobs\JobRunner;
use Sanad\Log;
use Sanad\Security\Keys;

/** Builds the desk that the seeds work with, on their own clock. */
final class DeskFactory {

	public static function build( MovableClock $clock ): Desk {
		global $wpdb;
		$log = new Log();

		return new Desk( new Connection( $wpdb, $log ), $clock, $log, new Keys(), new JobRunner( $clock, $log, new ActionSchedulerScheduler(), new CronScheduler() ) );
	}
}
