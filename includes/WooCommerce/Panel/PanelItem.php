<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\Money;

/** A line of an order. */
final class PanelItem {

	/**
	 * @param string      $details   What was chosen, plain text, such as "Size: M, Colour: Red".
	 * @param float       $quantity  Some shops sell by weight.
	 * @param Money       $total     For the whole line, with tax where the shop shows prices with tax.
	 * @param string|null $image_url Null if the product has no picture or is gone.
	 */
	public function __construct(
		public readonly string $name,
		public readonly string $details,
		public readonly float $quantity,
		public readonly Money $total,
		public readonly ?string $image_url,
		public readonly string $sku
	) {}
}
