<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\FoundOrders;
use Sanad\WooCommerce\Money;
use Sanad\WooCommerce\Statuses;

/**
 * What a customer is to the shop: how much he ordered, what he paid, since when.
 *
 * WooCommerce has such figures for accounts only, without refunds of parts and without his orders as
 * a guest; so they are summed here, through its order objects, over a bounded number of orders.
 */
final class CustomerReader {

	/** Paid orders that are summed; about 0.2 ms each with order tables, 0.3 ms where they are posts. */
	public const MAX_SUMMED = 200;

	/**
	 * @param list<\WC_Order> $known Orders of his that were read already.
	 * @param int             $total How many he has.
	 */
	public static function read( OrderOwner $owner, array $known, int $total ): PanelCustomer {
		// Most customers have a handful of orders, and all of them are read for the panel anyway.
		if ( count( $known ) === $total ) {
			$paid       = array_values( array_filter( $known, static fn ( \WC_Order $order ): bool => in_array( 'wc-' . $order->get_status(), Statuses::paid(), true ) ) );
			$paid_total = count( $paid );
			$first      = $known;
		} else {
			$found      = FoundOrders::by( self::of( $owner ) + array( 'status' => Statuses::paid(), 'limit' => self::MAX_SUMMED ) + FoundOrders::WITHOUT_LINES );
			$paid       = $found->orders;
			$paid_total = $found->total;
			$oldest     = array( 'orderby' => array( 'date' => 'ASC', 'ID' => 'ASC' ), 'limit' => 1 );
			$first      = FoundOrders::by( self::of( $owner ) + array( 'status' => Statuses::ordered() ) + $oldest + FoundOrders::WITHOUT_LINES )->orders;
		}
		return new PanelCustomer( $total, self::sums( $paid ), count( $paid ), count( $paid ) === $paid_total, self::since( $owner, $first ) );
	}

	/** @return array{customer: list<int|string>} */
	private static function of( OrderOwner $owner ): array {
		return array( 'customer' => $owner->keys() );
	}

	/**
	 * @param list<\WC_Order> $orders
	 * @return list<Money>
	 */
	private static function sums( array $orders ): array {
		$sums  = array();
		$times = array();
		foreach ( $orders as $order ) {
			$currency           = $order->get_currency();
			$sums[ $currency ]  = ( $sums[ $currency ] ?? 0.0 ) + (float) $order->get_total() - (float) $order->get_total_refunded();
			$times[ $currency ] = ( $times[ $currency ] ?? 0 ) + 1;
		}
		arsort( $times );
		return array_map( static fn ( string $currency ): Money => Money::of( $sums[ $currency ], $currency ), array_keys( $times ) );
	}

	/** @param list<\WC_Order> $orders Among which his first is. */
	private static function since( OrderOwner $owner, array $orders ): ?\DateTimeImmutable {
		$user    = $owner->user_id > 0 ? get_userdata( $owner->user_id ) : false;
		$moments = false === $user ? array() : array( (int) strtotime( $user->user_registered . ' UTC' ) );
		foreach ( $orders as $order ) {
			$date      = $order->get_date_created();
			$moments[] = null === $date ? 0 : $date->getTimestamp();
		}
		$moments = array_filter( $moments, static fn ( int $moment ): bool => $moment > 0 );
		return array() === $moments ? null : ( new \DateTimeImmutable( '@' . min( $moments ) ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}
}
