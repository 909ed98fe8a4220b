<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/**
 * Whether a POST came from a page of this site, told by headers that scripts of other sites cannot set.
 *
 * Stands in for a nonce where the page may come from a cache and the shopper is not logged in.
 * Sec-Fetch-Site: W3C Fetch Metadata. Origin: RFC 6454, section 7.
 */
final class SameOrigin {

	/** Whether the running request did. */
	public static function holds(): bool {
		$header = static fn ( string $key ): string => is_string( $_SERVER[ $key ] ?? null ) ? $_SERVER[ $key ] : '';
		return self::allows( $header( 'HTTP_SEC_FETCH_SITE' ), $header( 'HTTP_ORIGIN' ), array( home_url(), site_url() ) );
	}

	/**
	 * @param string       $fetch_site Value of Sec-Fetch-Site, empty if not sent (old browsers, plain HTTP).
	 * @param string       $origin     Value of Origin, empty if not sent.
	 * @param list<string> $own_urls   URLs of this site.
	 */
	public static function allows( string $fetch_site, string $origin, array $own_urls ): bool {
		if ( '' !== $fetch_site && 'same-site' !== $fetch_site ) {
			return 'same-origin' === $fetch_site;
		}
		// Neither header: no browser of today, so no cookies of a victim that could be abused.
		if ( '' === $origin ) {
			return '' === $fetch_site;
		}
		return in_array( self::of( $origin ), array_map( self::of( ... ), $own_urls ), true );
	}

	/** Scheme, host and port; what is no web address (such as `null`) becomes something that no site of ours is. */
	private static function of( string $url ): string {
		$parts = parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
			return 'invalid:' . $url;
		}
		$scheme = strtolower( $parts['scheme'] );
		$port   = $parts['port'] ?? ( 'https' === $scheme ? 443 : 80 );

		return $scheme . '://' . strtolower( $parts['host'] ) . ':' . $port;
	}
}
