<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** A published article, as the index keeps it. */
final class IndexedArticle {

	/**
	 * @param string            $modified_at  `post_modified_gmt` of what was indexed.
	 * @param string            $group        Shared by its translations; '' if it has none.
	 * @param list<int>         $product_ids
	 * @param string            $published_at `post_date_gmt`.
	 * @param list<IndexedWord> $words
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $modified_at,
		public readonly string $language,
		public readonly string $visibility,
		public readonly string $group,
		public readonly string $title,
		public readonly array $product_ids,
		public readonly string $published_at,
		public readonly string $excerpt,
		public readonly string $body,
		public readonly array $words
	) {}

	/** Changes with anything that a search could tell. */
	public function hash(): string {
		$words = array_map( static fn ( IndexedWord $word ): string => "{$word->word} {$word->weight} {$word->fields}", $this->words );
		return hash(
			'sha256',
			implode( "\0", array( $this->language, $this->visibility, $this->group, $this->title, implode( ',', $this->product_ids ), $this->published_at, $this->excerpt, $this->body, ...$words ) )
		);
	}
}
