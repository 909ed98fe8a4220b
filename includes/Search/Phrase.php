<?php
declare(strict_types=1);

namespace Sanad\Search;

/** Whether words follow one another in a text, however it is spelt and punctuated. */
final class Phrase {

	/** Texts are looked through up to here, in bytes: fifty pages. */
	private const MAX_BYTES = 200_000;

	/**
	 * Whether each phrase stands in one of the texts.
	 *
	 * @param list<non-empty-list<string>> $phrases Folded words of each.
	 */
	public static function all_in( array $phrases, string ...$texts ): bool {
		// The bar is in no word, so that no phrase reaches from one text into the next.
		$words = '';
		foreach ( $texts as $text ) {
			$words .= ' | ' . implode( ' ', Words::in_order( mb_strcut( $text, 0, self::MAX_BYTES, 'UTF-8' ) ) );
		}
		foreach ( $phrases as $phrase ) {
			if ( ! str_contains( $words . ' ', ' ' . implode( ' ', $phrase ) . ' ' ) ) {
				return false;
			}
		}
		return true;
	}
}
