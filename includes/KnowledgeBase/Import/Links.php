<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

/**
 * Links from one imported article to another. On the way through the cleaning, which lets whole
 * addresses pass and nothing else, they carry an address that cannot exist.
 */
final class Links {

	/** RFC 2606 keeps `.invalid` out of the web for good. */
	private const HOST = 'https://article.invalid/';

	/**
	 * Marks the relative links of an article.
	 *
	 * @param string $html Not yet cleaned.
	 * @param string $path Where the article lies, see {@see Entry}.
	 */
	public static function mark( string $html, string $path ): string {
		$tags = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag( array( 'tag_name' => 'A' ) ) ) {
			$target = $tags->get_attribute( 'href' );
			if ( is_string( $target ) && 1 === preg_match( '/^(?![a-z][a-z0-9+.-]*:|[#?\/\\\\])([^#?]+)[^#]*(#.*)?$/i', trim( $target ), $found ) ) {
				$tags->set_attribute( 'href', self::HOST . rawurlencode( self::normalised( dirname( $path ) . '/' . rawurldecode( $found[1] ) ) ) . ( $found[2] ?? '' ) );
			} elseif ( is_string( $target ) && 1 === preg_match( '#^/(?!/)#', $target ) ) {
				$tags->set_attribute( 'href', home_url( $target ) );
			}
		}
		return $tags->get_updated_html();
	}

	/**
	 * Puts in the addresses. A link to what is not there gives way to its words.
	 *
	 * @param string                    $markup  Block markup.
	 * @param callable(string): ?string $address Of a path.
	 */
	public static function resolve( string $markup, callable $address ): string {
		return preg_replace_callback(
			'#<a href="' . preg_quote( self::HOST, '#' ) . '([^"\#]*)(\#[^"]*)?">(.*?)</a>#s',
			static function ( array $found ) use ( $address ): string {
				$url = $address( rawurldecode( $found[1] ) );
				return null === $url ? $found[3] : '<a href="' . esc_url( $url ) . "{$found[2]}\">{$found[3]}</a>";
			},
			$markup
		) ?? $markup;
	}

	/** A path without `.` and `..`; nothing leads out of what is imported. */
	public static function normalised( string $path ): string {
		$parts = array();
		foreach ( explode( '/', str_replace( '\\', '/', $path ) ) as $part ) {
			if ( '..' === $part ) {
				array_pop( $parts );
			} elseif ( '' !== $part && '.' !== $part ) {
				$parts[] = $part;
			}
		}
		return implode( '/', $parts );
	}
}
