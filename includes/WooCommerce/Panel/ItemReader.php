<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\Money;
use Sanad\WooCommerce\PlainText;

/**
 * Reads lines of several orders with pictures and SKUs, in a number of queries that depends neither
 * on how many orders nor on how many lines they are.
 */
final class ItemReader {

	/** Lines of an order that are shown. */
	public const MAX = 30;

	/** @var array<int, \WC_Product|null> Products by id; null for those that are gone. */
	private array $products = array();

	/**
	 * Shown lines by order id.
	 *
	 * @param list<\WC_Order> $orders
	 * @return array<int, list<PanelItem>>
	 */
	public function read( array $orders ): array {
		$lines = array();
		foreach ( $orders as $order ) {
			$lines[ $order->get_id() ] = self::lines( $order );
		}
		$this->load_products( array_merge( ...array_values( $lines ) ) );

		$items = array();
		foreach ( $orders as $order ) {
			$items[ $order->get_id() ] = array_map( fn ( \WC_Order_Item_Product $line ): PanelItem => $this->item( $order, $line ), $lines[ $order->get_id() ] );
		}
		return $items;
	}

	/** @return list<\WC_Order_Item_Product> */
	private static function lines( \WC_Order $order ): array {
		$lines = array_filter( $order->get_items(), static fn ( \WC_Order_Item $item ): bool => $item instanceof \WC_Order_Item_Product );
		return array_slice( array_values( $lines ), 0, self::MAX );
	}

	/**
	 * Products and their pictures are posts; reading them one by one would cost several queries each.
	 *
	 * @param list<\WC_Order_Item_Product> $lines
	 */
	private function load_products( array $lines ): void {
		$ids = array();
		foreach ( $lines as $line ) {
			// A variation without a picture shows that of its parent.
			array_push( $ids, $line->get_product_id(), $line->get_variation_id() );
		}
		_prime_post_caches( array_values( array_unique( array_filter( $ids ) ) ) );

		$pictures = array();
		foreach ( $lines as $line ) {
			$id = self::product_id( $line );
			if ( $id > 0 && ! array_key_exists( $id, $this->products ) ) {
				$product               = wc_get_product( $id );
				$this->products[ $id ] = $product instanceof \WC_Product ? $product : null;
				$pictures[]            = (int) ( $this->products[ $id ]?->get_image_id() ?? 0 );
			}
		}
		_prime_post_caches( array_values( array_unique( array_filter( $pictures ) ) ), false );
	}

	private function item( \WC_Order $order, \WC_Order_Item_Product $line ): PanelItem {
		$product = $this->products[ self::product_id( $line ) ] ?? null;
		$image   = null === $product ? false : wp_get_attachment_image_url( (int) $product->get_image_id(), 'thumbnail' );
		return new PanelItem(
			PlainText::line( $line->get_name() ),
			self::details( $line ),
			(float) $line->get_quantity(),
			Money::of( (float) $order->get_line_total( $line, 'incl' === get_option( 'woocommerce_tax_display_cart' ) ), $order->get_currency() ),
			false === $image ? null : $image,
			null === $product ? '' : $product->get_sku()
		);
	}

	/** What was chosen and does not stand in the name already. */
	private static function details( \WC_Order_Item_Product $line ): string {
		$details = array();
		foreach ( $line->get_formatted_meta_data() as $meta ) {
			$value = is_object( $meta ) && is_string( $meta->display_value ?? null ) ? PlainText::line( $meta->display_value ) : '';
			if ( '' !== $value && is_string( $meta->display_key ?? null ) ) {
				/* translators: 1: what a shopper could choose, such as Size; 2: what was chosen, such as M. */
				$details[] = sprintf( __( '%1$s: %2$s', 'sanad' ), PlainText::line( $meta->display_key ), $value );
			}
		}
		return implode( wp_get_list_item_separator(), $details );
	}

	private static function product_id( \WC_Order_Item_Product $line ): int {
		return $line->get_variation_id() > 0 ? $line->get_variation_id() : $line->get_product_id();
	}
}
