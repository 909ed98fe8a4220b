<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** What was given back of an order. */
trait OrderRefunds {

	/** @return list<\WC_Order_Refund> Newest first. */
	public function get_refunds(): array {
		/** @var list<\WC_Order_Refund> $refunds */
		$refunds = OrderFactory::many( Store::refunds_of( $this->id ) );
		return $refunds;
	}

	public function get_total_refunded(): float {
		return (float) array_sum( array_map( static fn ( \WC_Order_Refund $refund ): float => (float) $refund->get_amount(), $this->get_refunds() ) );
	}

	public function get_remaining_refund_amount(): string {
		return wc_format_decimal( (float) $this->get_total() - $this->get_total_refunded(), wc_get_price_decimals() );
	}

	/**
	 * @param int    $item_id
	 * @param string $item_type
	 * @return int Negative number of pieces.
	 */
	public function get_qty_refunded_for_item( $item_id, $item_type = 'line_item' ): int {
		return (int) array_sum( array_map( static fn ( \WC_Order_Item $item ): int => (int) $item->get_quantity(), $this->refunded_items( (int) $item_id, (string) $item_type ) ) );
	}

	/**
	 * @param int    $item_id
	 * @param string $item_type
	 */
	public function get_total_refunded_for_item( $item_id, $item_type = 'line_item' ): float {
		return -1.0 * array_sum( array_map( static fn ( \WC_Order_Item $item ): float => (float) $item->get_total(), $this->refunded_items( (int) $item_id, (string) $item_type ) ) );
	}

	/** Whoever sets an order to refunded has given everything back. */
	private function refund_the_rest(): void {
		$rest = (float) $this->get_remaining_refund_amount();
		if ( $rest > 0 ) {
			wc_create_refund(
				array(
					'amount'     => $rest,
					'reason'     => __( 'Order fully refunded.', 'woocommerce' ),
					'order_id'   => $this->get_id(),
					'line_items' => array(),
				)
			);
		}
	}

	/** @return list<\WC_Order_Item> */
	private function refunded_items( int $item_id, string $type ): array {
		$found = array();
		foreach ( $this->get_refunds() as $refund ) {
			foreach ( $refund->get_items( $type ) as $item ) {
				if ( (int) $item->get_meta( '_refunded_item_id' ) === $item_id ) {
					$found[] = $item;
				}
			}
		}
		return $found;
	}
}
