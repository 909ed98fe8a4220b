<?php
declare(strict_types=1);

namespace Sanad\Messages;

/**
 * Cleans HTML from outside once, on its way in: what is stored holds only what a letter needs.
 *
 * Whoever prints it runs `wp_kses` with {@see self::allowed()} again, and the desk shows mail in a
 * sandboxed frame besides.
 */
final class MessageSanitizer {

	/** URL schemes a link or picture may have. */
	public const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

	/** Clean HTML of untrusted HTML. */
	public function html( string $html ): string {
		return trim( wp_kses( mb_scrub( $html, 'UTF-8' ), self::allowed(), self::PROTOCOLS ) );
	}

	/** Plain text of HTML: paragraphs and line breaks kept, everything else dropped. */
	public function text_from_html( string $html ): string {
		$html = (string) preg_replace( '#<(script|style|title)\b.*?</\1\s*>#is', '', $html );
		$html = (string) preg_replace( '#\s+#u', ' ', $html );
		$html = (string) preg_replace( '#<br\s*/?>\s*#i', "\n", $html );
		$html = (string) preg_replace( '#</(p|div|h[1-6]|blockquote|pre|table|ul|ol)\s*>#i', "\n\n", $html );
		$html = (string) preg_replace( '#</(li|tr)\s*>#i', "\n", $html );
		$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$text = (string) preg_replace( '#[^\S\n]*\n[^\S\n]*#u', "\n", $text );
		return trim( (string) preg_replace( '#\n{3,}#', "\n\n", $text ) );
	}

	/** HTML of plain text: a paragraph a block, each with its own direction. */
	public function html_from_text( string $text ): string {
		$text = trim( str_replace( array( "\r\n", "\r" ), "\n", mb_scrub( $text, 'UTF-8' ) ) );
		if ( '' === $text ) {
			return '';
		}
		$paragraphs = (array) preg_split( '/\n{2,}/', $text );
		return implode( "\n", array_map( static fn ( $paragraph ): string => '<p dir="auto">' . nl2br( htmlspecialchars( (string) $paragraph, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ), false ) . '</p>', $paragraphs ) );
	}

	/**
	 * The allow-list, in the shape of `wp_kses`.
	 *
	 * @return array<string, array<string, bool>>
	 */
	public static function allowed(): array {
		$any     = array( 'dir' => true, 'lang' => true, 'title' => true );
		$cell    = $any + array( 'align' => true, 'colspan' => true, 'rowspan' => true );
		$allowed = array_fill_keys(
			array( 'p', 'div', 'span', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'code', 'pre', 'kbd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'dl', 'dt', 'dd', 'bdi', 'bdo', 'center', 'abbr', 'q', 'tbody', 'thead', 'tfoot', 'caption' ),
			$any
		);
		return $allowed + array(
			'ol'         => $any + array( 'start' => true ),
			'blockquote' => $any + array( 'cite' => true, 'type' => true ),
			'table'      => $cell,
			'tr'         => $cell,
			'td'         => $cell,
			'th'         => $cell,
			'a'          => $any + array( 'href' => true, 'rel' => true, 'target' => true ),
			'img'        => $any + array( 'src' => true, 'alt' => true, 'width' => true, 'height' => true ),
		);
	}
}
