<?php
declare(strict_types=1);

use WooCommerceStandIn\NotAnswered;
use WooCommerceStandIn\Store;

/** One line of an order. */
abstract class WC_Order_Item extends WC_Data {

	abstract public function get_type(): string;

	/** @param array{id: int, type: string, data: array<string, mixed>} $row */
	public static function from_row( array $row, int $order_id ): self {
		$item = match ( $row['type'] ) {
			'line_item' => new WC_Order_Item_Product(),
			'shipping'  => new WC_Order_Item_Shipping(),
			'fee'       => new WC_Order_Item_Fee(),
			default     => throw NotAnswered::call( "order items of type {$row['type']}" ),
		};
		$item->fill( $row['data'] );
		$item->set_order_id( $order_id );
		$item->id = $row['id'];
		return $item;
	}

	/** @param string $context */
	public function get_name( $context = 'view' ): string {
		return (string) $this->data['name'];
	}

	public function get_quantity(): int {
		return 1;
	}

	/** @param int $id */
	public function set_order_id( $id ): void {
		$this->data['order_id'] = absint( $id );
	}

	public function get_order(): WC_Order|WC_Order_Refund|false {
		return wc_get_order( (int) $this->data['order_id'] );
	}

	protected function set_prop( string $name, mixed $value ): void {
		parent::set_prop( $name, in_array( $name, array( 'total', 'subtotal' ), true ) ? wc_format_decimal( $value ) : $value );
	}

	public function save(): int {
		$this->id = Store::write_item( $this->id, (int) $this->data['order_id'], $this->get_type(), $this->document() );
		return $this->id;
	}

	/**
	 * What the shop shows of the further data: keys without a leading underscore.
	 *
	 * @param string $hideprefix
	 * @param bool   $include_all
	 * @return array<int, object{key: string, value: string, display_key: string, display_value: string}>
	 */
	public function get_formatted_meta_data( $hideprefix = '_', $include_all = false ): array {
		$shown = array();
		foreach ( $this->get_meta_data() as $meta ) {
			if ( ! is_scalar( $meta->value ) || '' === (string) $meta->value || ( '' !== $hideprefix && str_starts_with( $meta->key, $hideprefix ) ) ) {
				continue;
			}
			$shown[ $meta->id ] = (object) array(
				'key'           => $meta->key,
				'value'         => (string) $meta->value,
				'display_key'   => ucfirst( str_replace( array( 'attribute_pa_', 'attribute_', 'pa_' ), '', $meta->key ) ),
				'display_value' => wpautop( make_clickable( (string) $meta->value ) ),
			);
		}
		return $shown;
	}
}
