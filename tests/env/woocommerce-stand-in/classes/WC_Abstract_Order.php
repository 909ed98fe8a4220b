<?php
declare(strict_types=1);

use WooCommerceStandIn\Store;

/** What orders and refunds share: status, money, items. Taxes are always off here. */
abstract class WC_Abstract_Order extends WC_Data {

	/** @var array<int|string, WC_Order_Item>|null Null until read. */
	private ?array $items = null;

	/** @var list<int> Items to remove with the next save. */
	private array $removed = array();

	/** @param array{type: string, status: string, data: array<string, mixed>} $row */
	protected function read_row( int $id, array $row ): void {
		$this->id = $id;
		$this->fill( $row['data'] );
	}

	abstract public function get_type(): string;

	/** @param string $context */
	public function get_status( $context = 'view' ): string {
		return (string) $this->data['status'];
	}

	/** @param string|list<string> $status */
	public function has_status( $status ): bool {
		return in_array( $this->get_status(), (array) $status, true );
	}

	/** @param string $context */
	public function get_currency( $context = 'view' ): string {
		return (string) $this->data['currency'];
	}

	/** @param string $context */
	public function get_total( $context = 'view' ): string {
		return (string) $this->data['total'];
	}

	/** @param float|string $total */
	public function set_total( $total ): void {
		$this->data['total'] = wc_format_decimal( $total, wc_get_price_decimals() );
	}

	/**
	 * What a line costs.
	 *
	 * @param WC_Order_Item $item
	 * @param bool          $inc_tax
	 * @param bool          $round
	 */
	public function get_line_total( $item, $inc_tax = false, $round = true ): float {
		$total = (float) $item->get_total() + ( $inc_tax ? (float) $item->get_total_tax() : 0.0 );
		return $round ? round( $total, wc_get_price_decimals() ) : $total;
	}

	public function get_total_tax(): string {
		return '0';
	}

	/** @param bool $and_taxes Taxes are off. */
	public function calculate_totals( $and_taxes = true ): float {
		$shipping = array_sum( array_map( static fn ( WC_Order_Item $item ): float => (float) $item->get_total(), $this->get_items( 'shipping' ) ) );
		$fees     = array_sum( array_map( static fn ( WC_Order_Item $item ): float => (float) $item->get_total(), $this->get_items( 'fee' ) ) );
		$lines    = $this->get_items();
		$total    = array_sum( array_map( static fn ( WC_Order_Item $item ): float => (float) $item->get_total(), $lines ) );
		$before   = array_sum( array_map( static fn ( WC_Order_Item $item ): float => (float) $item->get_subtotal(), $lines ) );

		$this->data['shipping_total'] = wc_format_decimal( $shipping );
		$this->data['discount_total'] = wc_format_decimal( $before - $total );
		$this->set_total( $total + $shipping + $fees );
		$this->save();
		return (float) $this->get_total();
	}

	/** Sum of the lines before discounts. */
	public function get_subtotal(): float {
		return (float) array_sum( array_map( static fn ( WC_Order_Item $item ): float => (float) $item->get_subtotal(), $this->get_items() ) );
	}

	/**
	 * @param string|list<string> $types
	 * @return array<int|string, WC_Order_Item> By id.
	 */
	public function get_items( $types = 'line_item' ): array {
		return array_filter( $this->all_items(), static fn ( WC_Order_Item $item ): bool => in_array( $item->get_type(), (array) $types, true ) );
	}

	/** @param int $item_id */
	public function get_item( $item_id ): WC_Order_Item|false {
		return $this->all_items()[ $item_id ] ?? false;
	}

	public function get_item_count( string $type = '' ): int {
		return (int) array_sum( array_map( static fn ( WC_Order_Item $item ): int => (int) $item->get_quantity(), $this->get_items( '' === $type ? 'line_item' : $type ) ) );
	}

	public function add_item( WC_Order_Item $item ): void {
		$this->all_items();
		$item->set_order_id( $this->id );
		$key                 = $item->get_id() > 0 ? $item->get_id() : 'new:' . $item->get_type() . count( (array) $this->items );
		$this->items[ $key ] = $item;
	}

	/** @param int $item_id */
	public function remove_item( $item_id ): void {
		$this->all_items();
		unset( $this->items[ $item_id ] );
		$this->removed[] = (int) $item_id;
	}

	/** @return array<int|string, WC_Order_Item> */
	private function all_items(): array {
		if ( null === $this->items ) {
			$this->items = array();
			foreach ( 0 === $this->id ? array() : Store::read_items( $this->id ) as $row ) {
				$this->items[ $row['id'] ] = WC_Order_Item::from_row( $row, $this->id );
			}
		}
		return $this->items;
	}

	public function save(): int {
		$new                         = 0 === $this->id;
		$this->data['date_modified'] = WooCommerceStandIn\Times::from( time() );
		$this->data['date_created']  = $this->data['date_created'] ?? WooCommerceStandIn\Times::from( time() );
		$this->id                    = Store::write_order( $this->id, $this->columns(), $this->document() );

		foreach ( $this->removed as $item_id ) {
			Store::delete_item( $item_id );
		}
		$this->removed = array();
		$saved         = array();
		foreach ( $this->items ?? array() as $item ) {
			$item->set_order_id( $this->id );
			$saved[ $item->save() ] = $item;
		}
		$this->items = null === $this->items ? null : $saved;
		$this->after_save( $new );
		return $this->id;
	}

	/** What happens once the row is written. */
	abstract protected function after_save( bool $is_new ): void;

	/** @return array<string, int|string|null> */
	private function columns(): array {
		$status = $this->get_status();
		return array(
			'type'              => $this->get_type(),
			'status'            => array_key_exists( "wc-{$status}", wc_get_order_statuses() ) ? "wc-{$status}" : $status,
			'parent_id'         => (int) ( $this->data['parent_id'] ?? 0 ),
			'customer_id'       => (int) ( $this->data['customer_id'] ?? 0 ),
			'billing_email'     => (string) ( $this->data['billing_email'] ?? '' ),
			'currency'          => $this->get_currency(),
			'total'             => (string) $this->data['total'],
			'order_key'         => (string) ( $this->data['order_key'] ?? '' ),
			'date_created_gmt'  => gmdate( 'Y-m-d H:i:s', $this->data['date_created']->getTimestamp() ),
			'date_modified_gmt' => gmdate( 'Y-m-d H:i:s', $this->data['date_modified']->getTimestamp() ),
		);
	}
}
