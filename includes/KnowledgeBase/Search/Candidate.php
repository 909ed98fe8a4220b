<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** An article that may be an answer, before its text is looked at. */
final class Candidate {

	/**
	 * @param string                       $group        Shared by its translations; '' if it has none.
	 * @param list<int>                    $product_ids
	 * @param array<int, array{int, int}>  $places       Weight and fields by the id of a word that is asked for.
	 */
	public function __construct(
		public readonly int $article_id,
		public readonly string $title,
		public readonly string $language,
		public readonly string $visibility,
		public readonly string $group,
		public readonly array $product_ids,
		public readonly \DateTimeImmutable $published_at,
		public readonly array $places
	) {}
}
