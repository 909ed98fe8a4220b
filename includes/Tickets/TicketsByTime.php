<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Jobs\Job;

/** Lets time do to tickets what is its: ends snoozes, closes what has been resolved for long. */
final class TicketsByTime implements Job {

	private const BATCH = 100;

	public function __construct( private readonly TicketService $service ) {}

	public function name(): string {
		return 'tickets_by_time';
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$done   = $this->service->wake_snoozed( self::BATCH ) + $this->service->close_resolved( self::BATCH );
			$total += $done;
		} while ( $done >= self::BATCH && microtime( true ) < $deadline );
		return $total;
	}
}
