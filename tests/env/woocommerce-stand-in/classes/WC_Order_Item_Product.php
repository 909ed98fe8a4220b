<?php
declare(strict_types=1);

/** A bought product. */
class WC_Order_Item_Product extends WC_Order_Item {

	protected array $data = array(
		'order_id'     => 0,
		'name'         => '',
		'product_id'   => 0,
		'variation_id' => 0,
		'quantity'     => 1,
		'subtotal'     => '0',
		'total'        => '0',
		'total_tax'    => '0',
	);

	public function get_type(): string {
		return 'line_item';
	}

	public function get_quantity(): int {
		return (int) $this->data['quantity'];
	}

	/** @param array{total: array<int, string>, subtotal: array<int, string>} $taxes By tax rate. */
	public function set_taxes( $taxes ): void {
		$this->data['total_tax'] = wc_format_decimal( array_sum( array_map( 'floatval', $taxes['total'] ) ) );
	}

	/** @param WC_Product $product */
	public function set_product( $product ): void {
		$this->data['product_id'] = $product->get_id();
		$this->data['name']       = $product->get_name();
	}

	public function get_product(): WC_Product|false {
		$product = wc_get_product( $this->data['variation_id'] > 0 ? $this->data['variation_id'] : $this->data['product_id'] );
		return null === $product ? false : $product;
	}
}
