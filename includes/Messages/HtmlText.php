<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** Plain text of HTML that {@see HtmlCleaner} or kses has cleaned. */
final class HtmlText {

	/** Paragraphs, lines, list items and the addresses of links are kept; everything else is dropped. */
	public static function of( string $html ): string {
		$html = (string) preg_replace( '/\s+/u', ' ', $html );
		$html = (string) preg_replace_callback( '#<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)</a>#is', self::link( ... ), $html );
		$html = (string) preg_replace( '#<img\b[^>]*?\balt="([^"]+)"[^>]*>#i', '$1', $html );
		$html = (string) preg_replace( '#<br\s*/?>#i', "\n", $html );
		$html = (string) preg_replace( '#<li\b[^>]*>#i', "\n- ", $html );
		$html = (string) preg_replace( '#</(?:td|th)>#i', ' ', $html );
		$html = (string) preg_replace( '#<(?:/?(?:p|h[1-6]|blockquote|pre|table|ul|ol|dl|figure|address)|hr)\b[^>]*>#i', "\n\n", $html );
		$html = (string) preg_replace( '#<(?:/(?:div|tr|dt|dd|center|caption|figcaption)|(?:div|center))\b[^>]*>#i', "\n", $html );
		return self::tidy( html_entity_decode( (string) preg_replace( '/<[^>]*>/', '', $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/**
	 * Plain text of HTML that is too much to be parsed: its tags are simply cut out.
	 *
	 * In one pass over the bytes, because a pattern may give up on what somebody built to exhaust it.
	 */
	public static function without_tags( string $html ): string {
		$text   = '';
		$offset = 0;
		$length = strlen( $html );
		while ( $offset < $length ) {
			$tag = strpos( $html, '<', $offset );
			if ( false === $tag ) {
				$text .= substr( $html, $offset );
				break;
			}
			$text  .= substr( $html, $offset, $tag - $offset );
			$offset = self::after_tag( $html, $tag );
			$text  .= ' ';
		}
		return self::tidy( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/** Where the text goes on after a tag; behind the end of script and style, whose content is no text. */
	private static function after_tag( string $html, int $tag ): int {
		if ( 0 === substr_compare( $html, '<!--', $tag, 4 ) ) {
			$end = strpos( $html, '-->', $tag );
			return false === $end ? strlen( $html ) : $end + 3;
		}
		foreach ( array( 'script', 'style' ) as $raw ) {
			if ( 0 === substr_compare( $html, "<{$raw}", $tag, strlen( $raw ) + 1, true ) ) {
				$close = stripos( $html, "</{$raw}", $tag );
				if ( false === $close ) {
					return strlen( $html );
				}
				$tag = $close;
				break;
			}
		}
		$end = strpos( $html, '>', $tag );
		return false === $end ? strlen( $html ) : $end + 1;
	}

	/** @param array<int|string, string> $link Whole, address, content. */
	private static function link( array $link ): string {
		$text = trim( html_entity_decode( (string) preg_replace( '/<[^>]*>/', '', $link[2] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		$href = html_entity_decode( $link[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$bare = static fn ( string $address ): string => rtrim( (string) preg_replace( '#^(?:https?://|mailto:|tel:)#i', '', $address ), '/' );
		// Written again as HTML, since the caller strips tags and decodes what is left.
		return '' === $text || $bare( $text ) === $bare( $href ) ? $link[2] : $link[2] . ' (' . htmlspecialchars( $href, ENT_QUOTES, 'UTF-8' ) . ')';
	}

	private static function tidy( string $text ): string {
		$text = (string) preg_replace( '/[^\S\n]+/u', ' ', $text );
		$text = (string) preg_replace( '/ ?\n ?/', "\n", $text );
		return trim( (string) preg_replace( '/\n{3,}/', "\n\n", $text ) );
	}
}
