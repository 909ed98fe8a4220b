<?php
declare(strict_types=1);

namespace Sanad\Search;

/** What somebody typed, as the words to look for. */
final class AskedWords {

	/** More words than anybody looks for; the first ones count. */
	public const MAX = 10;

	/** Most words of an entry of the lists. */
	private const LONGEST_ENTRY = 4;

	/** A beginning of one letter says nothing beside other words. */
	private const MIN_PREFIX = 2;

	/**
	 * Reads what was typed.
	 *
	 * @param string $text        As typed.
	 * @param bool   $whole_words Whether the last word is finished. It is too if something follows it, such as a space.
	 * @return list<AskedWord> Without stop words, unless there are only such; each once, in their order.
	 */
	public static function of( string $text, WordLists $lists, bool $whole_words ): array {
		$placed = Words::placed( $text );
		if ( array() === $placed ) {
			return array();
		}
		$words   = array_map( static fn ( PlacedWord $placed ): string => $placed->word, $placed );
		$related = self::related( $words, $lists );
		$last    = count( $words ) - 1;
		$typing  = ! $whole_words && $placed[ $last ]->end() === strlen( $text );
		$kept    = array_filter( $words, static fn ( string $word ): bool => ! $lists->is_stop_word( $word ) );
		$asked   = array();
		foreach ( array() === $kept ? $words : $kept as $index => $word ) {
			$is_prefix      = $typing && $index === $last && ( array() === $kept || 1 === count( $kept ) || mb_strlen( $word ) >= self::MIN_PREFIX );
			$asked[ $word ] = new AskedWord( $word, $placed[ $index ]->written, $is_prefix, $related[ $index ] ?? array() );
		}
		return array_slice( array_values( $asked ), 0, self::MAX );
	}

	/**
	 * What the lists say to each word, by itself and as part of what stands there.
	 *
	 * @param list<string> $words
	 * @return array<int, list<list<string>>>
	 */
	private static function related( array $words, WordLists $lists ): array {
		$related = array();
		$count   = count( $words );
		for ( $first = 0; $first < $count; $first++ ) {
			for ( $length = 1; $length <= self::LONGEST_ENTRY && $first + $length <= $count; $length++ ) {
				foreach ( $lists->related( implode( ' ', array_slice( $words, $first, $length ) ) ) as $entry ) {
					for ( $index = $first; $index < $first + $length; $index++ ) {
						$related[ $index ][ $entry ] = explode( ' ', $entry );
					}
				}
			}
		}
		return array_map( 'array_values', $related );
	}
}
