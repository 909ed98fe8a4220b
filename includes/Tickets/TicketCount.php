<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** How many tickets a list holds, counted as far as that is cheap. */
final class TicketCount {

	/** @param bool $is_more There may be more than $tickets. */
	public function __construct(
		public readonly int $tickets,
		public readonly bool $is_more
	) {}
}
