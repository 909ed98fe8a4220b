<?php
/**
 * General functions of WooCommerce.
 *
 * @package Sanad
 */

declare(strict_types=1);

/** The shop's currency. */
function get_woocommerce_currency(): string {
	return (string) apply_filters( 'woocommerce_currency', get_option( 'woocommerce_currency' ) );
}

/**
 * Symbols as HTML, by currency. Only those that the tests and the demo shop use.
 *
 * @return array<string, string>
 */
function get_woocommerce_currency_symbols(): array {
	return (array) apply_filters(
		'woocommerce_currency_symbols',
		array(
			'AED' => '&#x62f;.&#x625;',
			'BHD' => '.&#x62f;.&#x628;',
			'EGP' => 'EGP',
			'EUR' => '&euro;',
			'GBP' => '&pound;',
			'JOD' => '&#x62f;.&#x627;',
			'JPY' => '&yen;',
			'KWD' => '&#x62f;.&#x643;',
			'MAD' => '&#x62f;.&#x645;.',
			'OMR' => '&#x631;.&#x639;.',
			'QAR' => '&#x631;.&#x642;',
			'SAR' => '&#x631;.&#x633;',
			'USD' => '&#36;',
		)
	);
}

/** @param string $currency The shop's own if empty. */
function get_woocommerce_currency_symbol( $currency = '' ): string {
	$currency = '' === (string) $currency ? get_woocommerce_currency() : (string) $currency;
	return (string) apply_filters( 'woocommerce_currency_symbol', get_woocommerce_currency_symbols()[ $currency ] ?? '', $currency );
}

/**
 * Address of one of the shop's pages.
 *
 * @param string      $page     Such as `myaccount`.
 * @param string|null $fallback
 */
function wc_get_page_permalink( $page, $fallback = null ): string {
	$id   = wc_get_page_id( $page );
	$link = $id > 0 ? get_permalink( $id ) : ( $fallback ?? get_home_url() );
	return (string) apply_filters( "woocommerce_get_{$page}_page_permalink", $link );
}

/** @param string $page Such as `myaccount`. @return int -1 if there is none. */
function wc_get_page_id( $page ): int {
	$id = absint( apply_filters( "woocommerce_get_{$page}_page_id", get_option( "woocommerce_{$page}_page_id" ) ) );
	return $id > 0 ? $id : -1;
}

/** Where WooCommerce writes what happened. */
function wc_get_logger(): WC_Logger {
	static $logger = null;
	return $logger ??= new WC_Logger();
}
