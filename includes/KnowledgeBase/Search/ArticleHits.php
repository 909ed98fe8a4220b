<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** What a search among the articles has found. */
final class ArticleHits {

	/**
	 * @param list<ArticleHit> $items     Best first; those in the preferred language before the others.
	 * @param int              $total     How many there are in all, counted as far as it is worth knowing.
	 * @param string|null      $corrected What was searched instead of what was typed.
	 */
	public function __construct(
		public readonly array $items,
		public readonly int $total,
		public readonly ?string $corrected
	) {}
}
