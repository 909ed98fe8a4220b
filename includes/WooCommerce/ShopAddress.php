<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** Where the shop is. */
final class ShopAddress {

	public function __construct( private readonly WooCommerce $shop ) {}

	/** One line a part; empty where it is not known. Without the country, which is only a code there. */
	public function lines(): string {
		if ( ! $this->shop->is_active() ) {
			return '';
		}
		$parts = array();
		foreach ( array( 'woocommerce_store_address', 'woocommerce_store_address_2', 'woocommerce_store_city', 'woocommerce_store_postcode' ) as $option ) {
			$part = get_option( $option, '' );
			if ( is_string( $part ) && '' !== trim( $part ) ) {
				$parts[] = PlainText::line( $part );
			}
		}
		return implode( "\n", $parts );
	}
}
