<?php
declare(strict_types=1);

namespace Sanad\WooCommerce\Panel;

/** Names and tracking pages of carriers, for parcels of which only carrier and number are stored. */
final class Carriers {

	/** Name and page by the slug without dashes; `%s` is the number. */
	private const KNOWN = array(
		'aramex'    => array( 'Aramex', 'https://www.aramex.com/track/results?ShipmentNumber=%s' ),
		'dhl'       => array( 'DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=%s' ),
		'fedex'     => array( 'FedEx', 'https://www.fedex.com/fedextrack/?trknbr=%s' ),
		'royalmail' => array( 'Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/%s' ),
		'smsa'      => array( 'SMSA Express', 'https://www.smsaexpress.com/trackingdetails?tracknumbers=%s' ),
		'ups'       => array( 'UPS', 'https://www.ups.com/track?tracknum=%s' ),
		'usps'      => array( 'USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=%s' ),
	);

	/** Name of a carrier by what a plugin calls it; as it is written if it is not known. */
	public static function name( string $slug ): string {
		$known = self::known( $slug );
		return null === $known ? $slug : $known[0];
	}

	/** Page where a parcel can be followed; null if the carrier is not known. */
	public static function url( string $slug, string $number ): ?string {
		$known = self::known( $slug );
		return null === $known ? null : sprintf( $known[1], rawurlencode( $number ) );
	}

	/**
	 * Plugins add the service or the country to the slug (`dhl-express`, `fedex_us`).
	 *
	 * @return array{string, string}|null
	 */
	private static function known( string $slug ): ?array {
		$words = preg_split( '/[\s_-]+/', strtolower( trim( $slug ) ), -1, PREG_SPLIT_NO_EMPTY );
		$words = false === $words ? array() : $words;
		return self::KNOWN[ implode( '', array_slice( $words, 0, 2 ) ) ] ?? self::KNOWN[ $words[0] ?? '' ] ?? null;
	}
}
