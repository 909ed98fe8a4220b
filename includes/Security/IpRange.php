<?php
declare(strict_types=1);

namespace Sanad\Security;

/** Pure arithmetic on IP addresses: validity, one form for each address, membership in a range. */
final class IpRange {

	/**
	 * The address in its one canonical form, or null if it is none.
	 *
	 * IPv4 written inside IPv6 (`::ffff:192.0.2.1`) is the same visitor as the plain form.
	 */
	public static function canonical( string $address ): ?string {
		if ( false === filter_var( $address, FILTER_VALIDATE_IP ) ) {
			return null;
		}
		$packed = inet_pton( $address );
		if ( false === $packed ) {
			return null;
		}
		if ( 16 === strlen( $packed ) && str_starts_with( $packed, str_repeat( "\0", 10 ) . "\xff\xff" ) ) {
			$packed = substr( $packed, 12 );
		}
		$text = inet_ntop( $packed );
		return false === $text ? null : $text;
	}

	/**
	 * Whether an address lies in a range.
	 *
	 * @param string $address Canonical address.
	 * @param string $range   An address, or `address/bits` (CIDR, RFC 4632).
	 */
	public static function contains( string $range, string $address ): bool {
		[ $network, $bits ] = array_pad( explode( '/', $range, 2 ), 2, null );
		$network            = self::canonical( trim( (string) $network ) );
		if ( null === $network ) {
			return false;
		}
		$network_packed = (string) inet_pton( $network );
		$packed         = (string) inet_pton( $address );
		$size           = 8 * strlen( $network_packed );
		if ( strlen( $packed ) !== strlen( $network_packed ) || ( null !== $bits && ! ctype_digit( $bits ) ) ) {
			return false;
		}
		$bits = null === $bits ? $size : (int) $bits;

		return $bits <= $size && self::first_bits( $packed, $bits ) === self::first_bits( $network_packed, $bits );
	}

	/**
	 * What stands for one visitor: an IPv4 address, or the first 64 bits of an IPv6 one, because a
	 * single connection is usually given a whole /64 (RFC 6177) and could change inside it at will.
	 */
	public static function visitor( string $address ): string {
		$packed = inet_pton( $address );
		if ( false === $packed || 4 === strlen( $packed ) ) {
			return $address;
		}
		return inet_ntop( self::first_bits( $packed, 64 ) ) . '/64';
	}

	/** The packed address with everything after the first bits set to zero. */
	private static function first_bits( string $packed, int $bits ): string {
		$kept = '';
		foreach ( str_split( $packed ) as $index => $byte ) {
			$here = max( 0, min( 8, $bits - 8 * $index ) );
			$kept .= chr( ord( $byte ) & ( 0xff << ( 8 - $here ) ) & 0xff );
		}
		return $kept;
	}
}
