<?php
declare(strict_types=1);

namespace Sanad\Tickets\Search;

use Sanad\Tickets\TicketConditions;

/** What was typed into the search box, with its filters taken apart from what is looked for in texts. */
final class ResolvedSearch {

	/**
	 * @param string                $text       Words and phrases, as typed; '' if there are filters only.
	 * @param TicketConditions|null $conditions What the filters mean; null without any.
	 * @param list<string>          $notes      Sentences about filters that name nothing or are none.
	 */
	public function __construct(
		public readonly string $text,
		public readonly ?TicketConditions $conditions,
		public readonly array $notes
	) {}
}
