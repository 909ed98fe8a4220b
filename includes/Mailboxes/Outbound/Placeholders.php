<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/**
 * Fills `{{shop.name}}` and its like in text that a person of the shop wrote.
 *
 * Only names from the list are known. Values are text: whoever prints the result escapes it for
 * where it goes, which is why this never returns markup.
 */
final class Placeholders {

	public const SHOP_NAME        = 'shop.name';
	public const AGENT_FIRST_NAME = 'agent.first_name';

	private const PATTERN = '/\{\{\s*([a-z_.]+)\s*\}\}/';

	/**
	 * The text with every placeholder filled. One that is not known or has no value leaves nothing
	 * behind, and a line that held only such placeholders goes.
	 *
	 * @param array<string, string> $values By name.
	 */
	public static function fill( string $text, array $values ): string {
		$lines = array();
		foreach ( explode( "\n", str_replace( array( "\r\n", "\r" ), "\n", $text ) ) as $line ) {
			$filled = (string) preg_replace_callback(
				self::PATTERN,
				static fn ( array $match ): string => $values[ $match[1] ] ?? '',
				$line
			);
			if ( $filled === $line || '' !== trim( $filled ) ) {
				$lines[] = rtrim( $filled );
			}
		}
		return trim( implode( "\n", $lines ) );
	}
}
