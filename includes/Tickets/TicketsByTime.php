<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Jobs\Batches;
use Sanad\Jobs\Job;

/** Lets time do to tickets what is its: ends snoozes, closes what has been resolved for long. */
final class TicketsByTime implements Job {

	private const BATCH = 100;

	public function __construct( private readonly TicketService $service ) {}

	public function name(): string {
		return 'tickets_by_time';
	}

	public function run_due( int $seconds ): int {
		return Batches::run( $seconds, self::BATCH, fn ( int $limit ): int => $this->service->wake_snoozed( $limit ) + $this->service->close_resolved( $limit ) );
	}
}
