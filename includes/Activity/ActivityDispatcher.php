<?php
declare(strict_types=1);

namespace Sanad\Activity;

use Sanad\Clock;
use Sanad\Jobs\Backoff;
use Sanad\Jobs\Job;
use Sanad\Log;

/**
 * Hands each row of the activity to the slow listeners, at least once. A row that one of them keeps
 * failing on is given up after a day, with entries in the log.
 *
 * Rows are taken under a lease that expires, not read behind a cursor: rows commit in another order
 * than that of their ids, and a cursor would pass over those that commit late.
 */
final class ActivityDispatcher implements Job {

	public const JOB = 'activity';

	private const BATCH = 20;

	/** @var list<ActivityListener> */
	private array $listeners = array();

	public function __construct(
		private readonly ActivityQueue $queue,
		private readonly Clock $clock,
		private readonly Log $log
	) {}

	/** Adds somebody who wants to know. */
	public function add( ActivityListener $listener ): void {
		$this->listeners[] = $listener;
	}

	public function name(): string {
		return self::JOB;
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$total    = 0;
		do {
			$leased = $this->queue->take( self::BATCH );
			foreach ( $leased as $row ) {
				// A batch that outlives its lease would be handled twice at once; the rest is taken anew.
				if ( microtime( true ) >= $deadline ) {
					return $total;
				}
				$this->dispatch( $row );
				++$total;
			}
		} while ( count( $leased ) === self::BATCH );
		return $total;
	}

	private function dispatch( LeasedActivity $row ): void {
		try {
			foreach ( $this->listeners as $listener ) {
				$listener->handle( $row->activity );
			}
		} catch ( \Throwable $error ) {
			$this->log->error(
				'A listener failed: ' . $error->getMessage(),
				array( 'activity' => $row->activity->id, 'event' => $row->activity->event, 'attempts' => $row->attempts, 'at' => $error->getFile() . ':' . $error->getLine() )
			);
			$seconds = Backoff::seconds_after( $row->attempts );
			if ( null === $seconds ) {
				$this->queue->give_up( $row );
			} else {
				$this->queue->postpone( $row, $this->clock->now()->modify( "+{$seconds} seconds" ) );
			}
			return;
		}
		$this->queue->done( $row );
	}
}
