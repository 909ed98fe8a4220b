<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** Which articles, in which order. */
final class ArticleQuery {

	public const MAX_PER_PAGE = 100;

	/**
	 * @param Audience|null    $audience       Who reads: only what is published and visible to him, without password.
	 *                                         Null is the editor, who sees every status but the trash.
	 * @param string           $search         Words of the title.
	 * @param string           $status         One of {@see ArticleType::STATUSES}; for editors only.
	 * @param string           $language       Two-letter code; '' for all.
	 * @param int              $category_id    0 for all, -1 for those without.
	 * @param bool             $with_children  Articles of the sub-categories too.
	 * @param list<int>        $product_ids    Belonging to one of these; empty for all.
	 * @param list<int>|null   $ids            Only these; null for all.
	 * @param list<int>        $without_ids    Not these.
	 */
	public function __construct(
		public readonly ?Audience $audience = null,
		public readonly string $search = '',
		public readonly string $status = '',
		public readonly string $language = '',
		public readonly int $category_id = 0,
		public readonly bool $with_children = false,
		public readonly ?VisibleTo $visibility = null,
		public readonly int $owner_id = 0,
		public readonly array $product_ids = array(),
		public readonly ?array $ids = null,
		public readonly array $without_ids = array(),
		public readonly ?ArticleFilter $only = null,
		public readonly ArticleSort $sort = ArticleSort::Order,
		public readonly int $page = 1,
		public readonly int $per_page = 50
	) {}
}
