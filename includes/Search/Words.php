<?php
declare(strict_types=1);

namespace Sanad\Search;

/** Splits a text into the words that search goes by. */
final class Words {

	/** Most words of one text that are indexed; a mail with a whole catalogue in it must not fill the table. */
	public const MAX = 5000;

	/** Letters, digits and what joins them inside addresses, codes and numbers. */
	private const COMPOUND = '/[\p{L}\p{N}\p{M}]+(?:[@._+\-][\p{L}\p{N}\p{M}]+)+/u';

	private const WORD = '/[\p{L}\p{N}\p{M}]+/u';

	/**
	 * Folded words in the order of the text, as often as they stand there; addresses and codes in parts only.
	 *
	 * @return list<string>
	 */
	public static function in_order( string $text ): array {
		preg_match_all( self::WORD, Normaliser::fold( $text ), $found );
		return array_slice( $found[0], 0, self::MAX );
	}

	/**
	 * Folded words in the order of the text, each once. Addresses and codes come whole and in parts.
	 *
	 * @return list<string>
	 */
	public static function of( string $text ): array {
		$folded = Normaliser::fold( $text );
		$words  = array();
		preg_match_all( self::WORD, $folded, $simple );
		preg_match_all( self::COMPOUND, $folded, $compound );
		foreach ( array( $simple[0], $compound[0] ) as $found ) {
			foreach ( $found as $word ) {
				$words[ $word ] = true;
				if ( count( $words ) >= self::MAX ) {
					break 2;
				}
			}
		}
		return array_map( 'strval', array_keys( $words ) );
	}
}
