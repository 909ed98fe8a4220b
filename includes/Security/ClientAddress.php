<?php
declare(strict_types=1);

namespace Sanad\Security;

/**
 * Where the running request comes from.
 *
 * The address of the connection is the truth. A forwarding header is believed only if that
 * connection comes from a proxy which the site has named, since anybody can send such a header.
 */
final class ClientAddress {

	public function __construct( private readonly Keys $keys ) {}

	/** Canonical IP address, or an empty string where there is none (WP-CLI). */
	public function ip(): string {
		$address = IpRange::canonical( $this->server( 'REMOTE_ADDR' ) );
		if ( null === $address ) {
			return '';
		}
		$proxies = $this->trusted_proxies();
		if ( ! $this->is_trusted( $address, $proxies ) ) {
			return $address;
		}
		// Each proxy appends who called it: from the right, the first that is no proxy of ours is the visitor.
		foreach ( array_reverse( explode( ',', $this->server( $this->header() ) ) ) as $hop ) {
			$hop = IpRange::canonical( trim( $hop ) );
			if ( null === $hop ) {
				break;
			}
			$address = $hop;
			if ( ! $this->is_trusted( $hop, $proxies ) ) {
				break;
			}
		}
		return $address;
	}

	/** Keyed hash of the visitor, 64 lower-case hex characters: the only form in which an address may be stored. */
	public function hash(): string {
		return hash( 'sha256', $this->keys->sign( 'client-address', IpRange::visitor( $this->ip() ) ) );
	}

	/** @param list<string> $proxies */
	private function is_trusted( string $address, array $proxies ): bool {
		foreach ( $proxies as $range ) {
			if ( IpRange::contains( $range, $address ) ) {
				return true;
			}
		}
		return false;
	}

	/** @return list<string> */
	private function trusted_proxies(): array {
		/**
		 * Filters the addresses of the site's own reverse proxies.
		 *
		 * @param list<string> $ranges IP addresses or CIDR ranges; empty by default.
		 */
		$ranges = apply_filters( 'sanad_trusted_proxies', array() );
		return is_array( $ranges ) ? array_values( array_filter( $ranges, 'is_string' ) ) : array();
	}

	/** Name of the forwarding header as a `$_SERVER` key. */
	private function header(): string {
		/**
		 * Filters the header in which a trusted proxy hands on the visitor's address.
		 *
		 * @param string $header A header name, such as `X-Forwarded-For` or `CF-Connecting-IP`.
		 */
		$header = apply_filters( 'sanad_client_address_header', 'X-Forwarded-For' );
		return 'HTTP_' . strtoupper( str_replace( '-', '_', is_string( $header ) ? $header : '' ) );
	}

	private function server( string $key ): string {
		$value = $_SERVER[ $key ] ?? '';
		return is_string( $value ) ? $value : '';
	}
}
