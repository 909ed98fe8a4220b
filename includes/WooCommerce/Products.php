<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What is on sale, as far as others name it. */
final class Products {

	/** @var array<string, int> Ids by SKU, 0 for none; asked once in a request. */
	private array $ids = array();

	public function __construct( private readonly WooCommerce $shop ) {}

	/**
	 * Products by what the shop calls them.
	 *
	 * @param list<string> $skus
	 * @return array<string, int> Id by SKU; those that do not exist are absent. Empty where there is no shop.
	 */
	public function ids_by_sku( array $skus ): array {
		if ( ! $this->shop->is_active() ) {
			return array();
		}
		$found = array();
		foreach ( $skus as $sku ) {
			$this->ids[ $sku ] ??= '' === $sku ? 0 : (int) wc_get_product_id_by_sku( $sku );
			if ( $this->ids[ $sku ] > 0 ) {
				$found[ $sku ] = $this->ids[ $sku ];
			}
		}
		return $found;
	}
}
