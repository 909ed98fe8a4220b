<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/**
 * Keeps numbers, codes and names readable inside a sentence that runs the other way.
 *
 * In text this is a pair of Unicode isolates, which older mail programs show as nothing or as a box
 * when they meet them in HTML; there it is an element.
 */
final class Isolate {

	private const LTR  = "\u{2066}";
	private const AUTO = "\u{2068}";
	private const END  = "\u{2069}";

	/** A number, code or date: always from left to right. */
	public static function ltr( string $text ): string {
		return self::LTR . $text . self::END;
	}

	/** A name: in its own direction. */
	public static function auto( string $text ): string {
		return self::AUTO . $text . self::END;
	}

	/** Escaped HTML of plain text, its isolates as elements. */
	public static function to_html( string $text ): string {
		return self::in_html( esc_html( $text ) );
	}

	/** HTML with the isolates in it as elements. A lone one stays as it is. */
	public static function in_html( string $html ): string {
		return (string) preg_replace(
			array( '/\x{2066}([^\x{2066}-\x{2069}<>]*)\x{2069}/u', '/\x{2068}([^\x{2066}-\x{2069}<>]*)\x{2069}/u' ),
			array( '<bdi dir="ltr">$1</bdi>', '<bdi>$1</bdi>' ),
			$html
		);
	}
}
