<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Jobs\Batches;
use Sanad\Jobs\Job;

/** Drops notifications that are a month old. */
final class NotificationCleanup implements Job {

	private const BATCH = 500;

	public function __construct( private readonly NotificationRepository $notifications ) {}

	public function name(): string {
		return 'notification_cleanup';
	}

	public function run_due( int $seconds ): int {
		return Batches::run( $seconds, self::BATCH, $this->notifications->forget_old( ... ) );
	}
}
