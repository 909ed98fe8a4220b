<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Audience;

/** What somebody looks for among the articles, and who it is. */
final class ArticleSearchQuery {

	/**
	 * @param string    $text        As typed.
	 * @param string    $language    Two letters: articles in it come first, others after them; '' has no preference.
	 * @param Audience  $audience    Who reads; nothing else is ever found or counted.
	 * @param int|null  $category_id Only articles of this category and those below it.
	 * @param list<int> $product_ids Articles that belong to one of these products come first.
	 * @param int       $limit       Most hits that are answered.
	 * @param bool      $whole_words Whether the last word is finished; else it also finds words that begin with it.
	 */
	public function __construct(
		public readonly string $text,
		public readonly string $language,
		public readonly Audience $audience,
		public readonly ?int $category_id = null,
		public readonly array $product_ids = array(),
		public readonly int $limit = 5,
		public readonly bool $whole_words = false
	) {}
}
