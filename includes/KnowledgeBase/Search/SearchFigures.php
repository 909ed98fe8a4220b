<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** Sums over what was searched for. */
final class SearchFigures {

	/**
	 * @param int $queries          Different ones.
	 * @param int $queries_without  Those of them that found nothing when they were made last.
	 * @param int $searches         How often something was searched for.
	 * @param int $searches_without How often one of the latter.
	 */
	public function __construct(
		public readonly int $queries,
		public readonly int $queries_without,
		public readonly int $searches,
		public readonly int $searches_without
	) {}
}
