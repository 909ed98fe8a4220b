<?php
declare(strict_types=1);

namespace Sanad\Search;

/** What a search has found so far. */
final class SearchHits {

	/**
	 * @param array<int, int> $messages The newest message that matches, by ticket; 0 where it is not about a message. Those with the newest matching text first.
	 * @param int|null        $next     Where to look on: everything from this row of the index on is searched. Null if all is.
	 */
	public function __construct(
		public readonly array $messages,
		public readonly ?int $next
	) {}

	/** @return list<int> Tickets, each once. */
	public function ticket_ids(): array {
		return array_keys( $this->messages );
	}
}
