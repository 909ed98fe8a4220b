<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** Matches of one part of a list, in order, and how far it was looked through. */
final class TicketStream {

	/**
	 * @param list<TicketCursor> $places  Of the matches.
	 * @param TicketCursor|null  $stopped Where looking stopped early; null if it went on as far as needed.
	 */
	public function __construct(
		public readonly array $places,
		public readonly ?TicketCursor $stopped = null
	) {}
}
