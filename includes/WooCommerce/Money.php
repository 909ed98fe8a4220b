<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** An amount of money as the shop writes it. */
final class Money {

	/**
	 * @param string $amount    Decimal with a point, rounded to the decimals of the shop, such as `-180.00`.
	 * @param string $currency  ISO 4217 code.
	 * @param string $formatted Plain text with the shop's symbol, separators and order of both. Holds no
	 *                          direction marks: whoever shows it isolates it (`<bdi>`).
	 */
	private function __construct(
		public readonly string $amount,
		public readonly string $currency,
		public readonly string $formatted
	) {}

	/**
	 * An amount in a currency, written by WooCommerce, so that it looks as everywhere in the shop and
	 * plugins for several currencies have their say.
	 */
	public static function of( float $amount, string $currency ): self {
		$html = wc_price( $amount, array( 'currency' => $currency ) );
		return new self(
			number_format( $amount, wc_get_price_decimals(), '.', '' ),
			$currency,
			PlainText::line( $html )
		);
	}
}
