<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

/** One article that was found. */
final class ArticleHit {

	/**
	 * @param string $title        As it was written.
	 * @param string $excerpt      The author's excerpt as plain text, else the beginning of the article.
	 * @param string $title_html   Escaped; `<mark>` around what was found.
	 * @param string $passage_html A passage of the text in the same way.
	 * @param string $category     Name of the first category in the article's language; '' if it has none.
	 * @param string $visibility   `public`, `customers`, `buyers` or `agents`.
	 * @param float  $score        Only comparable inside of one answer.
	 */
	public function __construct(
		public readonly int $article_id,
		public readonly string $title,
		public readonly string $url,
		public readonly string $language,
		public readonly string $excerpt,
		public readonly string $title_html,
		public readonly string $passage_html,
		public readonly string $category,
		public readonly string $visibility,
		public readonly float $score,
		public readonly Matched $matched
	) {}
}
