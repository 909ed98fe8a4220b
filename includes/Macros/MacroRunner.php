<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Activity\Event;
use Sanad\Clock;
use Sanad\Database\Connection;
use Sanad\Database\DuplicateKeyException;
use Sanad\Log;
use Sanad\Placeholders\Templates;
use Sanad\Rest\Data;
use Sanad\SanadException;
use Sanad\Tickets\ClientKey;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketUpdater;

/**
 * Runs macros, whoever asks, and takes runs back.
 *
 * Everything that is read (orders, canned replies, rights) is read before the transaction; in it, all
 * steps go through TicketService, so that a run is done as a whole or not at all. What may be no part
 * of a transaction (a note at an order) follows the commit, and the log tells if it failed.
 */
final class MacroRunner {

	/** Seconds in which a run can be taken back, and for which its mail waits. */
	private const UNDO_SECONDS = 10;

	/** Seconds more, for the way of the request. */
	private const GRACE_SECONDS = 5;

	public function __construct(
		private readonly Connection $db,
		private readonly Clock $clock,
		private readonly Log $log,
		private readonly TicketRepository $tickets,
		private readonly TicketEvents $events,
		private readonly Actions $actions,
		private readonly MacroRuns $runs
	) {}

	/**
	 * What the macro would do here and now.
	 *
	 * @return list<Step>
	 */
	public function preview( Macro $macro, Situation $situation ): array {
		return $this->actions->prepare( $macro, $situation );
	}

	/**
	 * Runs a macro.
	 *
	 * @throws SanadException 404; 422 `unresolved_placeholders` or `macro_cannot_run` (with `steps`); 409 `stale_reply`
	 *                        or `conflict` like a reply and a change; 503. Nothing was done then.
	 */
	public function run( Macro $macro, Situation $situation, RunRequest $request ): MacroRun {
		$key    = ClientKey::hash( $situation->actor, "macro:{$situation->ticket->id}:{$macro->id}", $request->client_key );
		$before = $this->runs->find_by_client_key( $key );
		if ( null !== $before ) {
			return $before;
		}
		$steps = $this->actions->prepare( $macro, $situation );
		$this->refuse_impossible( $steps );
		$hold  = self::undo_seconds();
		$state = new RunState( $situation->ticket->id, $situation->actor, $request->client_key, $request->version, $request->seen_message_id, $hold );
		try {
			$run_id = $this->db->transaction( fn (): int => $this->carry_out( $macro, $situation, $steps, $state, $key ) );
		} catch ( DuplicateKeyException $e ) {
			// The same run was under way on another connection and is done now.
			return $this->runs->find_by_client_key( $key ) ?? throw SanadException::storage( $e );
		}
		$run = $this->runs->find( $run_id ) ?? throw SanadException::storage();
		$this->finish( $run, $steps, $state );
		return $this->runs->find( $run_id ) ?? $run;
	}

	/**
	 * Takes a run back as a whole: reply and notes are gone, fields and tags are what they were. Fields
	 * that somebody changed since stay as he left them.
	 *
	 * @return bool False if it was undone before.
	 * @throws SanadException 403 for the run of somebody else, 409 `too_late`; nothing was changed then.
	 */
	public function undo( MacroRun $run, Situation $situation ): bool {
		if ( $run->actor_type !== $situation->actor->type || $run->actor_id !== $situation->actor->id ) {
			throw SanadException::forbidden();
		}
		return $this->db->transaction(
			function () use ( $run, $situation ): bool {
				$ticket = $this->tickets->find_for_update( $run->ticket_id ) ?? throw SanadException::not_found();
				if ( $ticket->id !== $run->ticket_id ) {
					throw TicketUpdater::merged();
				}
				if ( ! $this->runs->mark_undone( $run->id ) ) {
					return false;
				}
				if ( $this->clock->now() > $run->undo_until->modify( '+' . self::GRACE_SECONDS . ' seconds' ) ) {
					throw SanadException::conflict( 'too_late', __( 'Too late to undo. Everything that the macro did stays.', 'sanad' ), array() );
				}
				foreach ( array_reverse( $run->steps ) as $step ) {
					if ( true === ( $step['done'] ?? false ) && is_array( $step['undo'] ?? null ) ) {
						$this->actions->undo( Data::text( $step, 'type' ), Data::named( $step['undo'] ), $situation );
					}
				}
				$this->events->record( $this->tickets->find( $ticket->id ) ?? $ticket, Event::MACRO_UNDONE, $situation->actor, self::told( $run->id, $run->macro_id, $run->macro_name ) );
				return true;
			}
		);
	}

	/** Seconds in which a run can be taken back. */
	public static function undo_seconds(): int {
		/**
		 * Filters for how many seconds a macro can be taken back; its mail waits as long.
		 *
		 * @param int $seconds 10 by default, 0 to 120.
		 */
		$seconds = apply_filters( 'sanad_undo_seconds', self::UNDO_SECONDS );
		return max( 0, min( 120, is_numeric( $seconds ) ? (int) $seconds : self::UNDO_SECONDS ) );
	}

	/** @param list<Step> $steps */
	private function carry_out( Macro $macro, Situation $situation, array $steps, RunState $state, string $key ): int {
		$ticket = $this->tickets->find_for_update( $situation->ticket->id ) ?? throw SanadException::not_found();
		if ( $ticket->id !== $situation->ticket->id ) {
			throw TicketUpdater::merged();
		}
		$run_id = $this->runs->add( $macro, $ticket->id, $situation->actor, $key, $this->clock->now()->modify( "+{$state->hold} seconds" ) );
		$this->events->record( $ticket, Event::MACRO_RUN, $situation->actor, self::told( $run_id, $macro->id, $macro->name ) );
		$log = array();
		foreach ( $steps as $index => $step ) {
			$state->step = $index;
			$undo        = null === $step->run || null !== $step->problem ? null : ( $step->run )( $state );
			$log[]       = array( 'type' => $step->type, 'sentence' => $step->sentence, 'done' => null !== $undo, 'problem' => $step->problem, 'undo' => $undo );
		}
		$this->runs->write( $run_id, $log, $state->reply->id ?? 0 );
		return $run_id;
	}

	/**
	 * Does what follows the commit. A failure is told in the log of the run; the rest stays done.
	 *
	 * @param list<Step> $steps
	 */
	private function finish( MacroRun $run, array $steps, RunState $state ): void {
		$log     = $run->steps;
		$changed = false;
		foreach ( $steps as $index => $step ) {
			if ( null === $step->afterwards || ! isset( $log[ $index ] ) ) {
				continue;
			}
			$changed = true;
			try {
				$log[ $index ] = array( 'done' => true, 'undo' => ( $step->afterwards )( $state ) ) + $log[ $index ];
			} catch ( \Throwable $e ) {
				$this->log->error( 'A step of a macro failed after the rest was done: ' . $e->getMessage(), array( 'run_id' => $run->id ) );
				$log[ $index ] = array( 'problem' => $e instanceof SanadException ? $e->getMessage() : __( 'This could not be done. The rest of the macro is done.', 'sanad' ) ) + $log[ $index ];
			}
		}
		if ( $changed ) {
			$this->runs->write( $run->id, $log, $run->message_id );
		}
	}

	/** @param list<Step> $steps */
	private function refuse_impossible( array $steps ): void {
		$unresolved = array_merge( ...array_map( static fn ( Step $step ): array => $step->unresolved, $steps ) );
		$problems   = array_values( array_filter( $steps, static fn ( Step $step ): bool => null !== $step->problem && ! $step->is_left_out ) );
		if ( array() !== $problems ) {
			throw SanadException::impossible(
				'macro_cannot_run',
				/* translators: %s: why a macro cannot be run, as a sentence. */
				sprintf( __( 'The macro was not run. %s', 'sanad' ), (string) $problems[0]->problem ),
				array( 'steps' => array_map( static fn ( Step $step ): array => array( 'type' => $step->type, 'sentence' => $step->sentence, 'problem' => $step->problem ), $steps ) )
			);
		}
		if ( array() !== $unresolved ) {
			throw Templates::refusal( $unresolved );
		}
	}

	/** @return array{run_id: int, macro_id: int, name: string} */
	private static function told( int $run_id, int $macro_id, string $name ): array {
		return array( 'run_id' => $run_id, 'macro_id' => $macro_id, 'name' => $name );
	}
}
