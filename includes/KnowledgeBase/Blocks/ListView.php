<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Article;

/** What the template of a list of articles prints. Nothing in it is escaped. */
final class ListView {

	/**
	 * @param array<string, string> $wrapper  Attributes of the outermost element.
	 * @param string                $id       Of the heading.
	 * @param string                $heading  Empty for none.
	 * @param int                   $level    Of the heading.
	 * @param list<Article>         $articles
	 * @param array<int, string>    $excerpts By article; empty for none.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $id,
		public readonly string $heading,
		public readonly int $level,
		public readonly array $articles,
		public readonly array $excerpts
	) {}
}
