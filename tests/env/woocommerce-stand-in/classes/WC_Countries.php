<?php
declare(strict_types=1);

use WooCommerceStandIn\Loud;

/** Names of countries and the layout of an address. Only countries that the demo shop uses have a name. */
final class WC_Countries {

	use Loud;

	/** @return array<string, string> */
	public function get_countries(): array {
		return array(
			'AE' => 'United Arab Emirates',
			'BH' => 'Bahrain',
			'DE' => 'Germany',
			'DZ' => 'Algeria',
			'EG' => 'Egypt',
			'ES' => 'Spain',
			'FR' => 'France',
			'GB' => 'United Kingdom (UK)',
			'IE' => 'Ireland',
			'IN' => 'India',
			'IQ' => 'Iraq',
			'IT' => 'Italy',
			'JO' => 'Jordan',
			'JP' => 'Japan',
			'KW' => 'Kuwait',
			'LB' => 'Lebanon',
			'MA' => 'Morocco',
			'NL' => 'Netherlands',
			'OM' => 'Oman',
			'PK' => 'Pakistan',
			'PS' => 'Palestinian Territory',
			'QA' => 'Qatar',
			'SA' => 'Saudi Arabia',
			'SE' => 'Sweden',
			'TN' => 'Tunisia',
			'TR' => 'Türkiye',
			'US' => 'United States (US)',
			'YE' => 'Yemen',
		);
	}

	/**
	 * @param string $country
	 * @return string With its plus; '' if it is not known.
	 */
	public function get_country_calling_code( $country = '' ): string {
		return array( 'SA' => '+966', 'AE' => '+971', 'KW' => '+965', 'EG' => '+20', 'US' => '+1', 'GB' => '+44', 'DE' => '+49' )[ $country ] ?? '';
	}

	public function get_base_country(): string {
		return explode( ':', (string) get_option( 'woocommerce_default_country', 'US:CA' ) )[0];
	}

	/**
	 * One line for each part that is filled. The country is left out at home.
	 *
	 * @param array<string, string> $args Fields without their `billing_` or `shipping_`.
	 */
	public function get_formatted_address( array $args = array(), string $separator = '<br/>' ): string {
		$args    = array_map( static fn ( $value ): string => trim( (string) $value ), $args );
		$country = $args['country'] ?? '';
		$lines   = array(
			trim( ( $args['first_name'] ?? '' ) . ' ' . ( $args['last_name'] ?? '' ) ),
			$args['company'] ?? '',
			$args['address_1'] ?? '',
			$args['address_2'] ?? '',
			trim( implode( ', ', array_filter( array( $args['city'] ?? '', $args['state'] ?? '' ) ) ) . ' ' . ( $args['postcode'] ?? '' ) ),
			'' === $country || $country === $this->get_base_country() ? '' : ( $this->get_countries()[ $country ] ?? $country ),
		);
		return implode( $separator, array_map( 'esc_html', array_filter( $lines ) ) );
	}
}
