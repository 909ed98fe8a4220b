<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** Makes what somebody typed into a field storable, without changing what it says. Pure. */
final class TypedText {

	/** Invisible characters that only serve to deceive or to make two equal texts differ: direction overrides and isolates, zero-width space, byte order mark. Joiners stay: Persian and emoji need them. */
	private const DECEIVING = '/[\x{00AD}\x{061C}\x{180E}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}\x{2066}-\x{2069}\x{FEFF}]/u';

	/** One line: no line breaks or other control characters, no runs of space. What is no text becomes empty. */
	public static function line( mixed $value ): string {
		$text = (string) preg_replace( self::DECEIVING, '', self::valid( $value ) );
		return trim( (string) preg_replace( '/[\p{Cc}\p{Z}]+/u', ' ', $text ) );
	}

	/** Several lines, each break as one `\n`; other control characters go. What is no text becomes empty. */
	public static function paragraphs( mixed $value ): string {
		$text = str_replace( array( "\r\n", "\r" ), "\n", self::valid( $value ) );
		$text = (string) preg_replace( '/(?![\n\t])\p{Cc}/u', '', $text );
		return (string) preg_replace( '/^[\s\x{200B}\x{FEFF}]+$|\s+$/u', '', $text );
	}

	/** Without any invisible character or space: an address has none. */
	public static function email( mixed $value ): string {
		return (string) preg_replace( '/[\p{Cc}\p{Cf}\p{Z}]+/u', '', self::valid( $value ) );
	}

	/** A positive id, or 0. */
	public static function id( mixed $value ): int {
		return is_scalar( $value ) && 1 === preg_match( '/^[1-9][0-9]{0,15}$/D', (string) $value ) ? (int) $value : 0;
	}

	/** Valid UTF-8 or nothing. */
	private static function valid( mixed $value ): string {
		return is_scalar( $value ) ? mb_scrub( (string) $value, 'UTF-8' ) : '';
	}
}
