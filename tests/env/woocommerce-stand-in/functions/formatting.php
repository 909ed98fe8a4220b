<?php
/**
 * Money, numbers and times.
 *
 * @package Sanad
 */

declare(strict_types=1);

/** Digits after the decimal separator, for every currency of the shop. */
function wc_get_price_decimals(): int {
	return absint( apply_filters( 'wc_get_price_decimals', get_option( 'woocommerce_price_num_decimals', 2 ) ) );
}

/** Separator before the decimals. */
function wc_get_price_decimal_separator(): string {
	$separator = (string) apply_filters( 'wc_get_price_decimal_separator', get_option( 'woocommerce_price_decimal_sep' ) );
	return '' === $separator ? '.' : stripslashes( $separator );
}

/** Separator between thousands. */
function wc_get_price_thousand_separator(): string {
	return stripslashes( (string) apply_filters( 'wc_get_price_thousand_separator', get_option( 'woocommerce_price_thousand_sep' ) ) );
}

/** Where the symbol stands: `%1$s` is the symbol, `%2$s` the number. */
function get_woocommerce_price_format(): string {
	$position = get_option( 'woocommerce_currency_pos' );
	$format   = match ( $position ) {
		'right'       => '%2$s%1$s',
		'left_space'  => '%1$s&nbsp;%2$s',
		'right_space' => '%2$s&nbsp;%1$s',
		default       => '%1$s%2$s',
	};
	return (string) apply_filters( 'woocommerce_price_format', $format, $position );
}

/**
 * A price as HTML.
 *
 * @param float|string         $price
 * @param array<string, mixed> $args
 */
function wc_price( $price, $args = array() ): string {
	$defaults = array(
		'ex_tax_label'       => false,
		'currency'           => '',
		'decimal_separator'  => wc_get_price_decimal_separator(),
		'thousand_separator' => wc_get_price_thousand_separator(),
		'decimals'           => wc_get_price_decimals(),
		'price_format'       => get_woocommerce_price_format(),
		'in_span'            => true,
	);
	$args     = apply_filters( 'wc_price_args', wp_parse_args( $args, $defaults ) );
	$amount   = (float) $price;
	$number   = number_format( abs( $amount ), (int) $args['decimals'], $args['decimal_separator'], $args['thousand_separator'] );
	$symbol   = get_woocommerce_currency_symbol( $args['currency'] );
	if ( $args['in_span'] ) {
		$symbol = '<span class="woocommerce-Price-currencySymbol" translate="no">' . $symbol . '</span>';
	}
	$text = ( $amount < 0 ? '-' : '' ) . sprintf( $args['price_format'], $symbol, $number );
	$html = $args['in_span'] ? '<span class="woocommerce-Price-amount amount"><bdi>' . $text . '</bdi></span>' : $text;
	return (string) apply_filters( 'wc_price', $html, $number, $args, $amount, $price );
}

/**
 * A number as WooCommerce stores it.
 *
 * @param float|string|int $number
 * @param int|string|false $dp          Digits to round to; false leaves what is there.
 * @param bool             $trim_zeros
 */
function wc_format_decimal( $number, $dp = false, $trim_zeros = false ): string {
	if ( '' === $number || null === $number ) {
		return '';
	}
	if ( false !== $dp ) {
		$text = number_format( (float) $number, '' === $dp ? wc_get_price_decimals() : (int) $dp, '.', '' );
	} else {
		$text = is_string( $number ) && is_numeric( $number ) ? $number : rtrim( rtrim( number_format( (float) $number, 6, '.', '' ), '0' ), '.' );
	}
	return $trim_zeros && str_contains( $text, '.' ) ? rtrim( rtrim( $text, '0' ), '.' ) : $text;
}

/** @param string $time_string In the site's zone unless it names one. */
function wc_string_to_datetime( $time_string ): ?WC_DateTime {
	return WooCommerceStandIn\Times::from( (string) $time_string );
}

/**
 * A time in the site's language.
 *
 * @param WC_DateTime|null $date
 * @param string           $format
 */
function wc_format_datetime( $date, $format = '' ): string {
	return $date instanceof WC_DateTime ? $date->date_i18n( '' === (string) $format ? wc_date_format() : (string) $format ) : '';
}

/** The site's format of a day. */
function wc_date_format(): string {
	$format = (string) get_option( 'date_format' );
	return (string) apply_filters( 'woocommerce_date_format', '' === $format ? 'F j, Y' : $format );
}

/** The site's format of a time. */
function wc_time_format(): string {
	$format = (string) get_option( 'time_format' );
	return (string) apply_filters( 'woocommerce_time_format', '' === $format ? 'g:i a' : $format );
}

/**
 * @param string|array<mixed> $value
 * @return string|array<mixed>
 */
function wc_clean( $value ) {
	return is_array( $value ) ? array_map( 'wc_clean', $value ) : ( is_scalar( $value ) ? sanitize_text_field( (string) $value ) : $value );
}

/** @param string|bool|int $value */
function wc_string_to_bool( $value ): bool {
	return is_bool( $value ) ? $value : in_array( strtolower( (string) $value ), array( 'yes', '1', 'true', 'on' ), true );
}
