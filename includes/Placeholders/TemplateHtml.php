<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Messages\MessageSanitizer;

/**
 * Cleans HTML that holds placeholders. They are text anywhere but in the address of a link, where
 * the sanitiser would take the braces for a broken address; there they are hidden from it.
 */
final class TemplateHtml {

	/** Inside of an address: a mark, the hexadecimal content, an end. */
	private const HIDDEN = '/(?:https:\/\/)?sanadplaceholder((?:[0-9a-f]{2})+)end/';

	/** What may stand between the braces in an address. */
	private const SAFE = '/^[^{}<>"\'\x00-\x1F]*$/';

	/** Sanitised HTML of HTML from outside. */
	public static function clean( MessageSanitizer $sanitizer, string $html ): string {
		$hidden = preg_replace_callback( '/(\bhref\s*=\s*)("[^"]*"|\'[^\']*\')/i', static fn ( array $found ): string => $found[1] . self::hide( $found[2] ), $html );
		return (string) preg_replace_callback( self::HIDDEN, self::show( ... ), $sanitizer->html( $hidden ?? $html ) );
	}

	/** @param string $value An attribute's value in its quotes. */
	private static function hide( string $value ): string {
		$quote  = $value[0];
		$inside = trim( substr( $value, 1, -1 ) );
		$hidden = (string) preg_replace_callback(
			'/\{\{([^{}]*)\}\}/',
			static fn ( array $found ): string => 'sanadplaceholder' . bin2hex( trim( html_entity_decode( $found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ) . 'end',
			$inside
		);
		return $quote . ( str_starts_with( $hidden, 'sanadplaceholder' ) ? 'https://' : '' ) . $hidden . $quote;
	}

	/** @param array<int|string, string> $found */
	private static function show( array $found ): string {
		$name = (string) hex2bin( $found[1] );
		return 1 === preg_match( self::SAFE, $name ) && mb_check_encoding( $name, 'UTF-8' ) ? '{{' . htmlspecialchars( $name, ENT_QUOTES, 'UTF-8' ) . '}}' : '';
	}
}
