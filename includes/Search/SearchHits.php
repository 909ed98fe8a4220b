<?php
declare(strict_types=1);

namespace Sanad\Search;

/** What a search has found so far. */
final class SearchHits {

	/**
	 * @param list<int> $ticket_ids Each once; those with the newest matching text first.
	 * @param int|null  $next       Where to look on: everything from this row of the index on is searched. Null if all is.
	 */
	public function __construct(
		public readonly array $ticket_ids,
		public readonly ?int $next
	) {}
}
