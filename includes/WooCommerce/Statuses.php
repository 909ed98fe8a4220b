<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** Which orders count as orders. */
final class Statuses {

	/** What a shopper began to order and may never finish. */
	private const UNFINISHED = array( 'wc-checkout-draft', 'auto-draft' );

	/**
	 * All that somebody really ordered, paid or not; without the trash.
	 *
	 * @return list<string> With `wc-`.
	 */
	public static function ordered(): array {
		return array_values( array_diff( array_map( 'strval', array_keys( wc_get_order_statuses() ) ), self::UNFINISHED ) );
	}

	/**
	 * Those in which money has come in and not all of it went back.
	 *
	 * @return list<string> With `wc-`.
	 */
	public static function paid(): array {
		$paid = wc_get_is_paid_statuses();
		return array_values( array_filter( self::ordered(), static fn ( string $status ): bool => in_array( substr( $status, 3 ), $paid, true ) ) );
	}
}
