<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\CategoryRepository;

/** What the category of an article is called in its language. */
final class CategoryNames {

	public function __construct( private readonly CategoryRepository $categories ) {}

	/** Name of the first category of an article; '' if it has none. */
	public function first_of( int $article_id, string $language ): string {
		$terms = get_the_terms( $article_id, ArticleType::CATEGORY );
		$first = is_array( $terms ) ? ( $terms[0] ?? null ) : null;
		return $first instanceof \WP_Term ? ( $this->categories->find( $first->term_id, $language )->name ?? '' ) : '';
	}
}
