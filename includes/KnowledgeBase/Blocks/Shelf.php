<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\Category;

/** A category as a card or line of a block. */
final class Shelf {

	/**
	 * @param int           $count    Articles that the reader finds in it and below.
	 * @param list<Article> $articles The first of them.
	 * @param list<Shelf>   $children Categories below it.
	 */
	public function __construct(
		public readonly Category $category,
		public readonly int $count,
		public readonly array $articles = array(),
		public readonly array $children = array()
	) {}

	/** Such as "5 articles". */
	public function count_text(): string {
		/* translators: %s: number of articles. */
		return sprintf( _n( '%s article', '%s articles', $this->count, 'sanad' ), number_format_i18n( $this->count ) );
	}

	/**
	 * Categories in which the reader finds something, nested.
	 *
	 * @param list<Category>  $tree   All categories.
	 * @param array<int, int> $counts By category.
	 * @return list<self>
	 */
	public static function nested( array $tree, array $counts, int $parent = 0 ): array {
		$shelves = array();
		foreach ( $tree as $category ) {
			if ( $category->parent_id === $parent && ( $counts[ $category->id ] ?? 0 ) > 0 ) {
				$shelves[] = new self( $category, $counts[ $category->id ], array(), self::nested( $tree, $counts, $category->id ) );
			}
		}
		return $shelves;
	}
}
