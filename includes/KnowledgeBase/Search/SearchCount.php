<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** How often something was searched for, and what came of it. */
final class SearchCount {

	/** @param int $results Articles that it found on its last day. */
	public function __construct(
		public readonly string $query,
		public readonly string $language,
		public readonly int $searches,
		public readonly int $results,
		public readonly int $clicks,
		public readonly \DateTimeImmutable $last_day
	) {}
}
