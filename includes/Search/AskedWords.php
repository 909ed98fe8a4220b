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

	/** Most phrases. */
	private const MAX_PHRASES = 4;

	/**
	 * Reads what was typed.
	 *
	 * @param string $text        As typed.
	 * @param bool   $whole_words Whether the last word is finished. It is too if something follows it, such as a space.
	 * @return list<AskedWord> The words without stop words, unless there are only such; each once, in their order. After them phrases that the lists know.
	 */
	public static function of( string $text, WordLists $lists, bool $whole_words ): array {
		$placed = Words::placed( $text );
		if ( array() === $placed ) {
			return array();
		}
		$words  = array_map( static fn ( PlacedWord $placed ): string => $placed->word, $placed );
		$last   = count( $words ) - 1;
		$typing = ! $whole_words && $placed[ $last ]->end() === strlen( $text );
		$kept   = array_filter( $words, static fn ( string $word ): bool => ! $lists->is_stop_word( $word ) );
		$asked  = array();
		foreach ( array() === $kept ? $words : $kept as $index => $word ) {
			$is_prefix      = $typing && $index === $last && ( count( $kept ) <= 1 || mb_strlen( $word ) >= self::MIN_PREFIX );
			$asked[ $word ] = new AskedWord( $word, $placed[ $index ]->written, $is_prefix, self::entries( $word, $lists ) );
		}
		return array( ...array_slice( array_values( $asked ), 0, self::MAX ), ...self::phrases( $words, $lists ) );
	}

	/**
	 * Some words in a row that the lists know as one thing. Stop words count here: "where is my order".
	 *
	 * @param list<string> $words
	 * @return list<AskedWord>
	 */
	private static function phrases( array $words, WordLists $lists ): array {
		$phrases = array();
		foreach ( array_keys( $words ) as $first ) {
			for ( $length = 2; $length <= self::LONGEST_ENTRY && $first + $length <= count( $words ); $length++ ) {
				$parts   = array_slice( $words, $first, $length );
				$phrase  = implode( ' ', $parts );
				$related = self::entries( $phrase, $lists );
				if ( array() !== $related ) {
					$phrases[] = new AskedWord( $phrase, $phrase, false, $related, $parts );
				}
			}
		}
		return array_slice( $phrases, 0, self::MAX_PHRASES );
	}

	/**
	 * What the lists say belongs to an entry, without the stop words in it; but one word of "where is my
	 * order" would be something else.
	 *
	 * @return list<list<string>>
	 */
	private static function entries( string $entry, WordLists $lists ): array {
		$entries = array();
		foreach ( $lists->related( $entry ) as $related ) {
			$words     = explode( ' ', $related );
			$telling   = array_values( array_filter( $words, static fn ( string $word ): bool => ! $lists->is_stop_word( $word ) ) );
			$entries[] = count( $telling ) > 1 ? $telling : $words;
		}
		return $entries;
	}
}
