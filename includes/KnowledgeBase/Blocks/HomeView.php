<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Article;

/** What the template of the help centre's start prints. Nothing in it is escaped but the search. */
final class HomeView {

	/**
	 * @param array<string, string> $wrapper  Attributes of the outermost element.
	 * @param string                $search   HTML of the search; empty for none.
	 * @param int                   $level    Of the headings.
	 * @param list<Shelf>           $shelves  Categories with their first articles.
	 * @param list<Article>         $others   Articles without a category.
	 * @param string                $empty    What is said where there is no article at all.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $search,
		public readonly int $level,
		public readonly bool $shows_icons,
		public readonly bool $shows_descriptions,
		public readonly bool $shows_counts,
		public readonly array $shelves,
		public readonly array $others,
		public readonly string $empty
	) {}
}
