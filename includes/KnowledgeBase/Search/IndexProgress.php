<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** How many of the published articles the search knows as they are now. */
final class IndexProgress {

	public function __construct( public readonly int $indexed, public readonly int $total ) {}

	public function is_complete(): bool {
		return $this->indexed === $this->total;
	}
}
