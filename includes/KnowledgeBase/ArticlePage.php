<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/** A page of a list of articles. */
final class ArticlePage {

	/**
	 * @param list<Article> $items
	 * @param int           $total On all pages.
	 */
	public function __construct( public readonly array $items, public readonly int $total ) {}
}
