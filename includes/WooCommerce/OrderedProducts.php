<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What an account has ordered last. */
final class OrderedProducts {

	/**
	 * @param list<string> $orders      Numbers as the shop shows them, newest first.
	 * @param list<int>    $product_ids Products and variations, each once.
	 * @param list<string> $names       As they were ordered, each once.
	 */
	public function __construct(
		public readonly array $orders,
		public readonly array $product_ids,
		public readonly array $names
	) {}
}
