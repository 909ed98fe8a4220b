<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Activity\Activity;
use Sanad\Activity\ActivityListener;
use Sanad\Database\Connection;
use Sanad\Jobs\Job;
use Sanad\Jobs\JobRunner;
use Sanad\Log;
use Sanad\Search\IndexProgress;
use Sanad\Search\Normaliser;
use Sanad\Search\SearchIndex;
use Sanad\Tickets\TicketCounters;
use Sanad\Tickets\TicketRepository;

/**
 * Makes the search index of the tickets anew, in the background: after an upgrade that reads texts in
 * another way, after a restored backup, or when somebody asks for it. From the newest ticket back, so
 * that what is looked for most is right first; where it was stopped it goes on.
 *
 * New tickets and messages need none of this: they are indexed in the transaction that makes them. Only
 * what stands on a long ticket is repeated in more of its messages than one transaction should write;
 * the older ones follow here.
 */
final class TicketIndexer implements Job, ActivityListener {

	/** Raise when tickets are read in another way; {@see Normaliser::VERSION} counts beside it. */
	private const VERSION = 2;

	/** Option, not autoloaded: rules by which the index is made, the ticket above which it is, how many it has and will have. */
	private const OPTION = 'sanad_ticket_index';

	private const BATCH = 20;

	public function __construct(
		private readonly Connection $db,
		private readonly SearchIndex $index,
		private readonly TicketRepository $tickets,
		private readonly TicketCounters $counters,
		private readonly JobRunner $jobs,
		private readonly Log $log
	) {}

	public function name(): string {
		return 'ticket_index';
	}

	/** Has every ticket read again. */
	public function rebuild(): void {
		$this->start();
		$this->jobs->ring( $this->name() );
	}

	/** How far the index is. */
	public function progress(): IndexProgress {
		$state = $this->state();
		$total = $this->counters->all();
		$done  = 0 === ( $state['before'] ?? 1 ) ? $total : min( $state['done'] ?? 0, max( 0, $total - 1 ) );
		return new IndexProgress( $done, $total );
	}

	public function run_due( int $seconds ): int {
		$deadline = microtime( true ) + $seconds;
		$state    = $this->state() ?? $this->start();
		$total    = 0;
		// However little time there is, each run gets on by one ticket.
		for ( $go_on = true; $go_on && $state['before'] > 0; $go_on = microtime( true ) < $deadline ) {
			$ids = $this->db->ids( "SELECT id FROM {$this->db->table( 'tickets' )} WHERE id < %d ORDER BY id DESC LIMIT %d", array( $state['before'], self::BATCH ) );
			foreach ( $ids as $id ) {
				$this->index_or_log( $id );
				$state['before'] = $id;
				++$state['done'];
				++$total;
				if ( microtime( true ) >= $deadline ) {
					break;
				}
			}
			if ( array() === $ids ) {
				$state['before'] = 0;
			}
			if ( ! $this->keep( $state ) ) {
				// Somebody has started anew meanwhile.
				return $total;
			}
		}
		return $total;
	}

	/** The older messages of a long ticket, after something on it has changed. */
	public function handle( Activity $activity ): void {
		$changes = $activity->data['changes'] ?? array();
		if ( is_array( $changes ) && array() !== array_intersect( array( 'subject', 'order_id', 'order_number' ), array_keys( $changes ) ) ) {
			$this->index( $activity->ticket_id );
		}
	}

	private function index_or_log( int $ticket_id ): void {
		try {
			$this->index( $ticket_id );
		} catch ( \Throwable $e ) {
			// One ticket that cannot be read must not keep the others from being found.
			$this->log->error( 'A ticket could not be indexed: ' . $e->getMessage(), array( 'ticket' => $ticket_id ) );
		}
	}

	/** Each piece under the lock of the ticket, so that it never overwrites what somebody has just changed. */
	private function index( int $ticket_id ): void {
		$before = null;
		do {
			$before = $this->db->transaction(
				function () use ( $ticket_id, $before ): ?int {
					$ticket = $this->tickets->find_for_update( $ticket_id );
					if ( null === $ticket ) {
						return null;
					}
					return null === $before ? $this->index->rewrite( $ticket ) : $this->index->rewrite_older( $ticket, $before );
				}
			);
		} while ( null !== $before );
	}

	/** @return array{version: string, run: string, before: int, done: int}|null `before` 0: complete. Null if the index was made by other rules, or never. */
	private function state(): ?array {
		$stored = get_option( self::OPTION );
		if ( is_array( $stored ) && self::version() === ( $stored['version'] ?? '' ) && is_string( $stored['run'] ?? null ) && is_int( $stored['before'] ?? null ) && is_int( $stored['done'] ?? null ) ) {
			return array( 'version' => self::version(), 'run' => $stored['run'], 'before' => $stored['before'], 'done' => $stored['done'] );
		}
		return null;
	}

	/** @return array{version: string, run: string, before: int, done: int} */
	private function start(): array {
		$newest = (int) $this->db->value( "SELECT MAX(id) FROM {$this->db->table( 'tickets' )}" );
		$state  = array( 'version' => self::version(), 'run' => wp_generate_uuid4(), 'before' => 0 === $newest ? 0 : $newest + 1, 'done' => 0 );
		update_option( self::OPTION, $state, false );
		return $state;
	}

	/**
	 * Notes how far this run is, unless another one has begun.
	 *
	 * @param array{version: string, run: string, before: int, done: int} $state
	 */
	private function keep( array $state ): bool {
		wp_cache_delete( self::OPTION, 'options' );
		$stored = get_option( self::OPTION );
		if ( ! is_array( $stored ) || ( $stored['run'] ?? '' ) !== $state['run'] ) {
			return false;
		}
		update_option( self::OPTION, $state, false );
		return true;
	}

	/** By which rules the index is made. */
	private static function version(): string {
		return Normaliser::VERSION . '.' . self::VERSION;
	}
}
