<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** Numbers of orders as people write them, and where plugins that make their own keep them. */
final class OrderNumber {

	/** Longest number that is looked up. */
	private const MAX_LENGTH = 64;

	/**
	 * Where plugins for sequential numbers keep theirs.
	 *
	 * `_order_number`, `_order_number_formatted`: Sequential Order Numbers (Pro) of SkyVerge and of
	 * WebToffee; `_alg_wc_full_custom_order_number`: Custom Order Numbers; `_ywson_custom_number_order_complete`: YITH.
	 */
	private const META_KEYS = array( '_order_number', '_order_number_formatted', '_alg_wc_full_custom_order_number', '_ywson_custom_number_order_complete' );

	/**
	 * The form in which numbers are compared: without invisible characters, spaces and the leading
	 * number sign, digits as ASCII, upper case. Empty if nothing is left or it is far too long.
	 */
	public static function normalise( string $typed ): string {
		$number = (string) preg_replace( '/[\p{Cc}\p{Cf}\p{Z}]+/u', '', mb_scrub( $typed, 'UTF-8' ) );
		$number = strtr( $number, array_combine( mb_str_split( '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' ), array_map( 'strval', array( ...range( 0, 9 ), ...range( 0, 9 ) ) ) ) );
		$number = mb_strtoupper( ltrim( $number, '#№' ), 'UTF-8' );
		return mb_strlen( $number, 'UTF-8' ) > self::MAX_LENGTH ? '' : $number;
	}

	/** The id that such a number would have where a plugin only puts something before it: its last digits. */
	public static function possible_id( string $number ): ?int {
		return 1 === preg_match( '/(?<!\d)0*([1-9]\d{0,15})$/', $number, $digits ) ? (int) $digits[1] : null;
	}

	/** @return list<string> */
	public static function meta_keys(): array {
		/**
		 * Filters where plugins keep the numbers of orders that are not their ids.
		 *
		 * @param list<string> $keys Keys of order meta whose value is the number that the shop shows.
		 */
		$keys = apply_filters( 'sanad_order_number_meta_keys', self::META_KEYS );
		return array_values( array_filter( is_array( $keys ) ? $keys : self::META_KEYS, 'is_string' ) );
	}
}
