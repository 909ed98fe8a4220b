<?php
declare(strict_types=1);

namespace Sanad\Attachments;

/**
 * The name of a file as its sender wrote it, made harmless for tables, screens and headers.
 *
 * It never becomes a name on disk. Cleaning comes before the ending is read, because invisible and
 * full-width characters have been used to smuggle endings past such lists (CVE-2026-28289).
 */
final class FileName {

	private const MAX_CHARACTERS = 150;

	private function __construct(
		public readonly string $name,
		public readonly string $extension
	) {}

	/** @param string $raw Anything: broken UTF-8, paths, control characters. */
	public static function clean( string $raw ): self {
		$name = self::compose( mb_scrub( $raw, 'UTF-8' ) );
		// Whatever separates lines or words becomes one space; control, format (zero-width, bidi) and private use go.
		$name = (string) preg_replace( '/[\p{Z}\s]+/u', ' ', $name );
		$name = (string) preg_replace( '/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/u', '', $name );
		$cut  = max( (int) strrpos( '/' . $name, '/' ), (int) strrpos( '/' . $name, '\\' ) );
		$name = substr( $name, $cut );
		$name = trim( str_replace( array( '"', '<', '>', ':', '|', '?', '*', ';', '%' ), '_', $name ), ' .' );

		$dot       = strrpos( $name, '.' );
		$extension = false === $dot ? '' : strtolower( substr( $name, $dot + 1 ) );
		if ( 1 !== preg_match( '/^[a-z0-9]{1,8}$/D', $extension ) ) {
			$extension = '';
		}
		if ( mb_strlen( $name ) > self::MAX_CHARACTERS ) {
			$tail = '' === $extension ? '' : '.' . $extension;
			$name = mb_substr( $name, 0, self::MAX_CHARACTERS - strlen( $tail ) ) . $tail;
		}
		return new self( '' === $name ? 'file' : $name, $extension );
	}

	/** Compatibility composition (NFKC); without intl at least the full-width forms of ASCII. */
	private static function compose( string $text ): string {
		if ( class_exists( \Normalizer::class ) ) {
			$composed = \Normalizer::normalize( $text, \Normalizer::FORM_KC );
			return is_string( $composed ) ? $composed : $text;
		}
		return (string) preg_replace_callback(
			'/[\x{FF01}-\x{FF5E}]/u',
			static fn ( array $found ): string => chr( mb_ord( $found[0], 'UTF-8' ) - 0xFEE0 ),
			$text
		);
	}
}
