<?php
declare(strict_types=1);

namespace Sanad\Search;

/** How many of the articles, or of the tickets, the search knows as they are now. */
final class IndexProgress {

	public function __construct( public readonly int $indexed, public readonly int $total ) {}

	public function is_complete(): bool {
		return $this->indexed === $this->total;
	}
}
