<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\SanadException;

/** Headers of pages that are meant for one person. */
final class PageHeaders {

	/** Keeps a page out of every cache, those of plugins included. */
	public static function keep_private(): void {
		nocache_headers();
		self::send( array( 'Cache-Control' => 'private, no-store' ) );
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			define( 'DONOTCACHEPAGE', true );
		}
		add_filter( 'wp_robots', 'wp_robots_no_robots' );
	}

	/** Keeps the page of a private link out of caches, search engines, other sites' logs and other sites' frames. */
	public static function keep_to_holder(): void {
		self::keep_private();
		self::send(
			array(
				'Referrer-Policy'         => 'no-referrer',
				'X-Robots-Tag'            => 'noindex, nofollow',
				'X-Frame-Options'         => 'SAMEORIGIN',
				'Content-Security-Policy' => "frame-ancestors 'self'",
			)
		);
	}

	/** Tells a client who was refused when to come back. */
	public static function retry_after( SanadException $refusal ): void {
		$seconds = $refusal->data['retry_after'] ?? null;
		if ( is_int( $seconds ) ) {
			self::send( array( 'Retry-After' => (string) $seconds ) );
		}
	}

	/**
	 * Sends headers, unless a theme or plugin has printed something too early.
	 *
	 * @param array<string, string> $headers
	 */
	public static function send( array $headers ): void {
		foreach ( headers_sent() ? array() : $headers as $name => $value ) {
			header( "{$name}: {$value}" );
		}
	}
}
