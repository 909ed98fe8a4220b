<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** A word of an article, as the index keeps it. */
final class IndexedWord {

	/**
	 * @param string $word    Folded.
	 * @param string $written As it stands in the article first.
	 * @param int    $weight  From 1 to {@see ArticleWords::MAX_WEIGHT}.
	 * @param int    $fields  Bit mask of the places of {@see ArticleWords}.
	 */
	public function __construct(
		public readonly string $word,
		public readonly string $written,
		public readonly int $weight,
		public readonly int $fields
	) {}
}
