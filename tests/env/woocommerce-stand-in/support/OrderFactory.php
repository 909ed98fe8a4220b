<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Makes the object of an order or refund from its row. */
final class OrderFactory {

	public static function one( int $id ): \WC_Order|\WC_Order_Refund|null {
		return self::many( array( $id ) )[0] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return list<\WC_Order|\WC_Order_Refund> In the order of the ids, without those that do not exist.
	 */
	public static function many( array $ids ): array {
		$rows   = Store::read_orders( $ids );
		$orders = array();
		Store::prime_items( array_keys( $rows ) );
		foreach ( $ids as $id ) {
			if ( isset( $rows[ $id ] ) ) {
				$orders[] = 'shop_order_refund' === $rows[ $id ]['type'] ? new \WC_Order_Refund( $id, $rows[ $id ] ) : new \WC_Order( $id, $rows[ $id ] );
			}
		}
		return $orders;
	}
}
