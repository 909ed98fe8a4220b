<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

use Sanad\WooCommerce\PlainText;

/** Tracking numbers of an order, from where the well-known plugins keep them. */
final class Trackings {

	/** Shipment Tracking and Advanced Shipment Tracking: a list with carrier, number and maybe a link. */
	private const SHIPMENT_TRACKING = '_wc_shipment_tracking_items';

	/** AfterShip: a list with slug and number; its older versions kept one number and one name. */
	private const AFTERSHIP      = '_aftership_tracking_items';
	private const AFTERSHIP_OLD  = '_aftership_tracking_number';
	private const AFTERSHIP_NAME = '_aftership_tracking_provider_name';

	/** More than this is a mistake, not a shipment. */
	private const MAX = 20;

	/**
	 * Keys of order meta that numbers of parcels lie in.
	 *
	 * @return list<string>
	 */
	public static function meta_keys(): array {
		/**
		 * Filters where numbers of parcels are looked for when somebody searches one. Whoever adds parcels
		 * by `sanad_order_trackings` names the meta that they come from.
		 *
		 * @param list<string> $keys Keys of order meta whose value holds the number.
		 */
		$keys = apply_filters( 'sanad_order_tracking_meta_keys', array( self::SHIPMENT_TRACKING, self::AFTERSHIP, self::AFTERSHIP_OLD ) );
		return array_values( array_filter( is_array( $keys ) ? $keys : array(), 'is_string' ) );
	}

	/** @return list<Tracking> Each number once. */
	public static function of( \WC_Order $order ): array {
		$found = array( ...self::shipment_tracking( $order ), ...self::aftership( $order ) );
		/**
		 * Filters the parcels of an order that an agent sees.
		 *
		 * @param list<array{carrier: string, number: string, url: string}> $found Plain text; `url` may be empty.
		 * @param \WC_Order                                                 $order
		 */
		$found     = apply_filters( 'sanad_order_trackings', $found, $order );
		$trackings = array();
		foreach ( is_array( $found ) ? $found : array() as $item ) {
			$tracking = is_array( $item ) ? self::tracking( $item ) : null;
			if ( null !== $tracking && count( $trackings ) < self::MAX ) {
				$trackings[ $tracking->number ] ??= $tracking;
			}
		}
		return array_values( $trackings );
	}

	/** @return list<array{carrier: string, number: string, url: string}> */
	private static function shipment_tracking( \WC_Order $order ): array {
		$found = array();
		foreach ( self::rows( $order, self::SHIPMENT_TRACKING ) as $row ) {
			$found[] = array(
				'carrier' => self::first( $row, 'formatted_tracking_provider', 'custom_tracking_provider', 'tracking_provider' ),
				'number'  => self::first( $row, 'tracking_number' ),
				'url'     => self::first( $row, 'custom_tracking_link', 'ast_tracking_link', 'formatted_tracking_link' ),
			);
		}
		return $found;
	}

	/** @return list<array{carrier: string, number: string, url: string}> */
	private static function aftership( \WC_Order $order ): array {
		$found = array();
		foreach ( self::rows( $order, self::AFTERSHIP ) as $row ) {
			$found[] = array(
				'carrier' => self::first( $row, 'slug' ),
				'number'  => self::first( $row, 'tracking_number' ),
				'url'     => '',
			);
		}
		if ( array() === $found ) {
			$found[] = array(
				'carrier' => self::first( array( $order->get_meta( self::AFTERSHIP_NAME ) ), 0 ),
				'number'  => self::first( array( $order->get_meta( self::AFTERSHIP_OLD ) ), 0 ),
				'url'     => '',
			);
		}
		return $found;
	}

	/** @param array<mixed> $item From us or from a filter: anything may be in it. */
	private static function tracking( array $item ): ?Tracking {
		$number  = self::first( $item, 'number' );
		$carrier = self::first( $item, 'carrier' );
		if ( '' === $number ) {
			return null;
		}
		$url = esc_url_raw( self::first( $item, 'url' ), array( 'http', 'https' ) );
		return new Tracking( Carriers::name( $carrier ), $number, '' === $url ? Carriers::url( $carrier, $number ) : $url );
	}

	/** @return list<array<mixed>> */
	private static function rows( \WC_Order $order, string $key ): array {
		$rows = $order->get_meta( $key );
		return is_array( $rows ) ? array_values( array_filter( $rows, 'is_array' ) ) : array();
	}

	/** @param array<mixed> $row */
	private static function first( array $row, string|int ...$keys ): string {
		foreach ( $keys as $key ) {
			$value = $row[ $key ] ?? '';
			$text  = is_scalar( $value ) ? PlainText::line( (string) $value ) : '';
			if ( '' !== $text ) {
				return mb_substr( $text, 0, 500 );
			}
		}
		return '';
	}
}
