<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Article;
use Sanad\WooCommerce\OrderedProducts;

/** Everything that the template of the articles about an order prints. Nothing in it is escaped. */
final class OrderFaqView {

	/** Names of products that are said; more would hide the articles. */
	private const MAX_NAMES = 3;

	/**
	 * @param array<string, string> $wrapper     Attributes of the outermost element.
	 * @param string                $id          Of the heading.
	 * @param int                   $level       Of the heading.
	 * @param list<Article>         $articles    Empty for guests.
	 * @param string                $sign_in_url Where a guest signs in; empty for those who have.
	 */
	public function __construct(
		public readonly array $wrapper,
		public readonly string $id,
		public readonly string $heading,
		public readonly int $level,
		public readonly OrderedProducts $ordered,
		public readonly array $articles,
		public readonly string $sign_in_url
	) {}

	/** @return list<string> The first products of the orders. */
	public function names(): array {
		return array_slice( $this->ordered->names, 0, self::MAX_NAMES );
	}
}
