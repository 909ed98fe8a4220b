<?php
declare(strict_types=1);

namespace Sanad\Jobs;

/**
 * Work that is done when somebody rings.
 *
 * What is due lies in the tables, taken under a lease: it does not matter who rings, how often, or
 * whether two ring at once.
 */
interface Job {

	/** Stable name in `[a-z_]+`, part of a hook name. */
	public function name(): string;

	/**
	 * Processes what is due.
	 *
	 * @param int $seconds Time after which nothing new is begun.
	 * @return int How many things were processed; 0 means that nothing was due.
	 */
	public function run_due( int $seconds ): int;
}
