<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use Sanad\Messages\Snippet;

/**
 * Makes text from outside fit for one header line.
 *
 * A line break in a header starts another header, so it goes before anything else sees the text.
 */
final class HeaderText {

	private const MAX_NAME = 100;

	/** One line of readable text. */
	public static function line( string $text, int $length = 250 ): string {
		return Snippet::of( $text, $length );
	}

	/** A display name: one line without the characters that end a name in an address. */
	public static function name( string $text ): string {
		return trim( (string) preg_replace( '/[<>"(),;:\\\\@\s]+/u', ' ', self::line( $text, self::MAX_NAME ) ) );
	}
}
