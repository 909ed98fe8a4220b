<?php
declare(strict_types=1);

namespace Sanad\Tickets;

/** One page of a list of tickets. */
final class TicketPage {

	/**
	 * @param list<Ticket> $tickets
	 * @param string|null  $next_cursor Where the next page starts; null at the end.
	 * @param bool         $partial     The search for matches stopped early, to stay quick; the cursor goes on from there.
	 * @param FoundTexts|null $texts  Of a search by words.
	 */
	public function __construct(
		public readonly array $tickets,
		public readonly ?string $next_cursor,
		public readonly bool $partial,
		public readonly ?FoundTexts $texts = null
	) {}
}
