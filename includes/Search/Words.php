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

	/** A word before folding: what folding takes out may stand inside of it. */
	private const UNFOLDED = '/[\p{L}\p{N}\p{M}\x{00AD}\x{061C}\x{066C}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]+/u';

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
	 * The same words with their places in the text as it was written.
	 *
	 * @return list<PlacedWord>
	 */
	public static function placed( string $text ): array {
		$text = mb_scrub( $text, 'UTF-8' );
		preg_match_all( self::UNFOLDED, $text, $found, PREG_OFFSET_CAPTURE );
		$pieces = array_slice( $found[0], 0, self::MAX );
		$folded = self::in_order( $text );
		// Folding the whole text at once is many times faster. Only a sign that folding makes words of, or none, spoils the count.
		$same  = count( $folded ) === count( $pieces );
		$words = array();
		foreach ( $pieces as $index => [ $written, $offset ] ) {
			$word = $same ? $folded[ $index ] : Normaliser::fold( $written );
			if ( '' !== $word ) {
				$words[] = new PlacedWord( $word, $written, (int) $offset );
			}
		}
		return $words;
	}

	/**
	 * Addresses, codes and numbers with joints in a text, folded, each once.
	 *
	 * @return list<string>
	 */
	public static function compounds( string $text ): array {
		preg_match_all( self::COMPOUND, Normaliser::fold( $text ), $found );
		return array_values( array_unique( $found[0] ) );
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
