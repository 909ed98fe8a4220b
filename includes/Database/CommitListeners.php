<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Log;

/** What is to run after a commit. What a listener throws is logged and changes nothing. */
final class CommitListeners {

	/** @var list<callable(): void> Of the running transaction. */
	private array $waiting = array();

	/** @var array<string, callable(): void>|null What runs once after all listeners of a commit; null while none are run. */
	private ?array $at_end = null;

	public function __construct( private readonly Log $log ) {}

	/** @param callable(): void $listener Waits for the commit of the running transaction. */
	public function add( callable $listener ): void {
		$this->waiting[] = $listener;
	}

	/**
	 * Leaves a listener for the end, if listeners are being run.
	 *
	 * @param string           $key      A second one with the same key takes the place of the first.
	 * @param callable(): void $listener
	 * @return bool False if none are run.
	 */
	public function add_at_end( string $key, callable $listener ): bool {
		if ( null === $this->at_end ) {
			return false;
		}
		$this->at_end[ $key ] = $listener;
		return true;
	}

	/**
	 * What has waited; from now on nothing does.
	 *
	 * @return list<callable(): void>
	 */
	public function take(): array {
		$waiting       = $this->waiting;
		$this->waiting = array();
		return $waiting;
	}

	/**
	 * Runs what waited for a commit, and last what these listeners leave for the end.
	 *
	 * @param list<callable(): void> $listeners
	 */
	public function run( array $listeners ): void {
		$is_outer       = null === $this->at_end;
		$this->at_end ??= array();
		foreach ( $listeners as $listener ) {
			$this->call( $listener );
		}
		if ( $is_outer ) {
			$last         = $this->at_end ?? array();
			$this->at_end = null;
			foreach ( $last as $listener ) {
				$this->call( $listener );
			}
		}
	}

	/** @param callable(): void $listener */
	public function call( callable $listener ): void {
		try {
			$listener();
		} catch ( \Throwable $e ) {
			$this->log->error( 'A listener failed: ' . $e->getMessage(), array( 'at' => $e->getFile() . ':' . $e->getLine() ) );
		}
	}
}
