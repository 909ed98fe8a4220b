<?php
declare(strict_types=1);

namespace Sanad\Intake;

use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\Jobs\Backoff;
use Sanad\Jobs\Job;
use Sanad\Jobs\Lease;
use Sanad\Jobs\LeasedRows;
use Sanad\Log;
use Sanad\SanadException;

/**
 * Turns stored events into messages: at once for somebody who waits at a form, by the job for all
 * others and for what failed.
 *
 * At least once: the row is leased, the attempt counted before the handler runs, and handlers are
 * idempotent. An event that failed three times is quarantined and the others go on.
 */
final class IntakeProcessor implements Job {

	public const NAME = 'intake';

	private const MAX_ATTEMPTS  = 3;
	private const LEASE_SECONDS = 300;
	private const MAX_ERROR     = 500;

	/** @var array<string, IntakeHandler> */
	private array $handlers = array();

	private readonly LeasedRows $rows;

	public function __construct(
		Connection $db,
		private readonly Clock $clock,
		private readonly Log $log,
		private readonly IntakeRepository $entries
	) {
		$this->rows = new LeasedRows( $db, $clock, IntakeRepository::TABLE, IntakeState::New->value, IntakeState::Processing->value, self::LEASE_SECONDS );
	}

	/** Adds the handler of a channel. */
	public function add( IntakeHandler $handler ): void {
		$this->handlers[ $handler->channel()->value ] = $handler;
	}

	public function name(): string {
		return self::NAME;
	}

	/**
	 * Handles one entry while its sender waits. An entry that is done returns what it became.
	 *
	 * @throws SanadException 4xx if the event was refused: it will not be tried again, tell the sender why.
	 *                        503 if it failed or another worker has it just now: it is kept and tried again.
	 */
	public function process_now( int $entry_id ): IntakeResult {
		$lease = $this->rows->take_one( $entry_id );
		if ( null === $lease ) {
			$result = $this->entries->find( $entry_id )?->result();
			return $result ?? throw SanadException::storage();
		}
		try {
			return $this->handle( $lease );
		} catch ( SanadException $refused ) {
			if ( $refused->status < 500 ) {
				$this->settle( $lease, IntakeState::Rejected, $refused );
			} else {
				$this->postpone( $lease, $refused );
			}
			throw $refused;
		} catch ( \Throwable $error ) {
			$this->postpone( $lease, $error );
			throw SanadException::storage( $error );
		}
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$handled  = 0;
		while ( microtime( true ) < $deadline ) {
			$lease = $this->rows->take();
			if ( null === $lease ) {
				break;
			}
			++$handled;
			if ( $lease->attempts > self::MAX_ATTEMPTS ) {
				// Its worker died each time; a handler that kills the process cannot be caught otherwise.
				$this->settle( $lease, IntakeState::Quarantined, null );
				continue;
			}
			try {
				$this->handle( $lease );
			} catch ( \Throwable $error ) {
				$this->postpone( $lease, $error );
			}
		}
		return $handled;
	}

	private function handle( Lease $lease ): IntakeResult {
		$entry = $this->entries->find( $lease->id ) ?? throw SanadException::not_found();
		$handler = $this->handlers[ $entry->channel->value ] ?? null;
		if ( null === $handler ) {
			/* translators: %s: a channel, such as email or form. */
			throw SanadException::unavailable( sprintf( __( 'Nothing here understands events of the channel %s.', 'sanad' ), $entry->channel->value ) );
		}
		$result = $handler->handle( $entry );
		$this->rows->settle(
			$lease,
			array(
				'state'      => IntakeState::Done->value,
				'error'      => '',
				'ticket_id'  => $result->ticket_id,
				'message_id' => $result->message_id,
			)
		);
		return $result;
	}

	/** Tries again later, or gives up and keeps the event for a person. */
	private function postpone( Lease $lease, \Throwable $error ): void {
		$delay = $lease->attempts < self::MAX_ATTEMPTS ? Backoff::seconds_after( $lease->attempts ) : null;
		if ( null === $delay ) {
			$this->settle( $lease, IntakeState::Quarantined, $error );
		} else {
			$this->settle( $lease, IntakeState::New, $error, $delay );
		}
	}

	private function settle( Lease $lease, IntakeState $state, ?\Throwable $error, int $delay = 0 ): void {
		$values = array(
			'state'           => $state->value,
			'next_attempt_at' => Timestamp::to_sql( $this->clock->now()->modify( "+{$delay} seconds" ) ),
		);
		if ( null !== $error ) {
			$values['error'] = mb_substr( $error->getMessage(), 0, self::MAX_ERROR );
		}
		if ( IntakeState::Quarantined === $state ) {
			$this->log->error( 'An event was quarantined.', array( 'intake_id' => $lease->id, 'cause' => null === $error ? null : $error::class ) );
		}
		try {
			$this->rows->settle( $lease, $values );
		} catch ( SanadException $storage ) {
			// The database is what failed: the lease runs out by itself and the entry is taken again.
			$this->log->warning( 'An event keeps its lease: ' . $storage->getMessage(), array( 'intake_id' => $lease->id ) );
		}
	}
}
