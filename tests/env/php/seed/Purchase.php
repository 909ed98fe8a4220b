<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** What a conversation may mention of an order. */
final class Purchase {

	/**
	 * @param string $product  Name of its first product.
	 * @param string $shape    What that is: a key of Picture's shapes.
	 * @param string $tracking Number of the parcel, '' if there is none.
	 * @param int    $time     When it was bought, seconds since 1970.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $number,
		public readonly string $product,
		public readonly string $shape,
		public readonly string $tracking,
		public readonly int $time,
	) {}
}
