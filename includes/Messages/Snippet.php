<?php
declare(strict_types=1);

namespace Sanad\Messages;

/** The first words of a text, on one line, for lists and subjects. */
final class Snippet {

	/**
	 * @param string $text   Plain text.
	 * @param int    $length Most characters, the ellipsis included.
	 */
	public static function of( string $text, int $length = 200 ): string {
		// Cut first: the patterns below need not read a whole book.
		$text = self::plain( mb_substr( $text, 0, $length * 8 ) );
		if ( mb_strlen( $text ) <= $length ) {
			return $text;
		}
		$cut   = mb_substr( $text, 0, $length - 1 );
		$space = mb_strrpos( $cut, ' ' );
		// Whole words, unless there are none to speak of.
		if ( false !== $space && $space > $length / 2 ) {
			$cut = mb_substr( $cut, 0, $space );
		}
		return rtrim( $cut ) . '…';
	}

	/**
	 * One line of text without control characters and without bidi overrides, which could show a
	 * name or subject as something else. ZWJ and ZWNJ stay: Persian and emoji are spelt with them.
	 */
	public static function plain( string $text ): string {
		$text = mb_scrub( $text, 'UTF-8' );
		$text = (string) preg_replace( '/[\p{Z}\s]+/u', ' ', $text );
		$text = (string) preg_replace( '/[\p{Cc}\x{061C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]/u', '', $text );
		return trim( $text );
	}
}
