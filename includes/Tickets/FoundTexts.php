<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Search\SearchTerms;

/** What a search by words was for, and in which messages it stands. */
final class FoundTexts {

	/**
	 * @param string          $search   Words and phrases, as typed.
	 * @param array<int, int> $messages The newest message that matches, by ticket; 0 where only the ticket itself does. Tickets that a number names are absent.
	 */
	public function __construct(
		public readonly string $search,
		public readonly SearchTerms $terms,
		public readonly array $messages
	) {}
}
