<?php
declare(strict_types=1);

namespace Sanad\Activity;

/**
 * Something slow, or something that must not be missed, that follows what happened to a ticket.
 *
 * Called by {@see ActivityDispatcher} some time after the commit, at least once for each row: after
 * a crash, or because another listener failed, the same row may come again, and rows of different
 * tickets come in any order. So handle it idempotently.
 */
interface ActivityListener {

	/** What it throws is logged, and the row comes again later. */
	public function handle( Activity $activity ): void;
}
