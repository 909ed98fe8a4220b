<?php
declare(strict_types=1);

namespace Sanad\Tests\Contract;

use PHPUnit\Framework\Attributes\DataProvider;

/** How the shop writes money. */
final class PriceTest extends ShopTestCase {

	/** @return array<string, array{array<string, string>, float|string, string, string}> Options, amount, currency, text. */
	public static function prices(): array {
		$plain = array();
		return array(
			'left'                => array( $plain, 1234.5, 'USD', '$1,234.50' ),
			'negative'            => array( $plain, -5, 'USD', '-$5.00' ),
			'text'                => array( $plain, '180', 'EUR', '€180.00' ),
			'nothing'             => array( $plain, '', 'USD', '$0.00' ),
			'Arabic symbol'       => array( array( 'currency_pos' => 'right_space' ), 180, 'SAR', "180.00\u{a0}ر.س" ),
			'no decimals'         => array( array( 'price_num_decimals' => '0' ), 1999.5, 'JPY', '¥2,000' ),
			'three decimals'      => array( array( 'price_num_decimals' => '3', 'currency_pos' => 'left_space' ), 1.5, 'KWD', "د.ك\u{a0}1.500" ),
			'other separators'    => array( array( 'price_thousand_sep' => '.', 'price_decimal_sep' => ',', 'currency_pos' => 'right' ), 1234567.891, 'EUR', '1.234.567,89€' ),
			'unknown currency'    => array( $plain, 1, 'ZZZ', '1.00' ),
			'the shop\'s own'     => array( array( 'currency' => 'AED' ), 1, '', 'د.إ1.00' ),
		);
	}

	/** @param array<string, string> $options */
	#[DataProvider( 'prices' )]
	public function test_a_price_in_words( array $options, float|string $amount, string $currency, string $expected ): void {
		foreach ( $options as $name => $value ) {
			update_option( "woocommerce_{$name}", $value );
		}
		$text = html_entity_decode( wp_strip_all_tags( wc_price( (float) $amount, array( 'currency' => $currency ) ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		self::assertSame( $expected, $text );
	}

	public function test_symbols(): void {
		$symbols = array( 'AED', 'BHD', 'EGP', 'EUR', 'GBP', 'JOD', 'JPY', 'KWD', 'MAD', 'OMR', 'QAR', 'SAR', 'USD' );
		$written = array_map( static fn ( string $currency ): string => html_entity_decode( get_woocommerce_currency_symbol( $currency ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $symbols );
		self::assertSame( array( 'د.إ', '.د.ب', 'EGP', '€', '£', 'د.ا', '¥', 'د.ك', 'د.م.', 'ر.ع.', 'ر.ق', 'ر.س', '$' ), $written );
	}

	public function test_other_plugins_have_their_say(): void {
		add_filter( 'wc_price_args', static fn ( array $args ): array => array( 'decimals' => 'KWD' === $args['currency'] ? 3 : 2 ) + $args );
		self::assertStringContainsString( '1.500', wc_price( 1.5, array( 'currency' => 'KWD' ) ) );
		self::assertStringContainsString( '1.50', wc_price( 1.5, array( 'currency' => 'USD' ) ) );
	}

	public function test_numbers_as_they_are_stored(): void {
		self::assertSame( '10.5', wc_format_decimal( '10.50', false, true ) );
		self::assertSame( '10.50', wc_format_decimal( 10.5, 2 ) );
		self::assertSame( '1235', wc_format_decimal( 1234.5678, 0 ) );
		self::assertSame( '', wc_format_decimal( '' ) );
	}
}
