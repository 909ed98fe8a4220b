<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** WooCommerce answers HTML; panels and mails want text. */
final class PlainText {

	/** One line: tags and line breaks gone, entities read, no-break spaces made plain. */
	public static function line( string $html ): string {
		return trim( (string) preg_replace( '/\s+/u', ' ', self::read( $html ) ) );
	}

	/** Several lines: what `<br>` and the ends of paragraphs separate stays separate; empty lines are dropped. */
	public static function lines( string $html ): string {
		$html  = (string) preg_replace( '#<br\s*/?>|</(?:p|div|li|tr|h[1-6])>#i', "\n", $html );
		$lines = array_map(
			static fn ( string $line ): string => trim( (string) preg_replace( '/\h+/u', ' ', $line ) ),
			explode( "\n", self::read( $html ) )
		);
		return implode( "\n", array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) );
	}

	/** Entities are read after the tags are gone, so that an escaped tag stays the text that it is. */
	private static function read( string $html ): string {
		return html_entity_decode( wp_strip_all_tags( mb_scrub( $html, 'UTF-8' ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
