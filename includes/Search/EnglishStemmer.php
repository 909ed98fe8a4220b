<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * A light stemmer for English: plural, -ing and -ed, no more. What is left need not be a word; it
 * only has to be the same for the forms of one.
 *
 * Derivations (deliver, delivery) stay apart: joining them by rules joins too much else.
 */
final class EnglishStemmer {

	/** Letters that have to stay. */
	private const MIN_STEM = 3;

	/** Words that only look like a form. */
	private const WHOLE = array( 'always', 'anything', 'during', 'everything', 'feed', 'hundred', 'indeed', 'need', 'news', 'nothing', 'perhaps', 'seed', 'something', 'speed', 'spring', 'string' );

	/** The stem of a folded word of the letters a to z. */
	public static function stem( string $word ): string {
		if ( strlen( $word ) <= self::MIN_STEM || in_array( $word, self::WHOLE, true ) ) {
			return $word;
		}
		return self::without_end( self::without_ending( self::without_plural( $word ) ) );
	}

	private static function without_plural( string $word ): string {
		if ( str_ends_with( $word, 'ies' ) ) {
			return strlen( $word ) > 4 ? substr( $word, 0, -3 ) . 'y' : substr( $word, 0, -1 );
		}
		if ( 1 === preg_match( '/(?:s|sh|ch|x|z)es$/D', $word ) ) {
			return substr( $word, 0, -2 );
		}
		return 1 === preg_match( '/[^su]s$/D', $word ) ? substr( $word, 0, -1 ) : $word;
	}

	/** Without -ing or -ed, if what is left can be a word: it has a vowel. */
	private static function without_ending( string $word ): string {
		foreach ( array( 'ied' => 'y', 'ing' => '', 'ed' => '' ) as $ending => $instead ) {
			if ( ! str_ends_with( $word, $ending ) ) {
				continue;
			}
			$rest = substr( $word, 0, -strlen( $ending ) ) . $instead;
			return strlen( $rest ) >= self::MIN_STEM && 1 === preg_match( '/[aeiouy]/', $rest ) ? $rest : $word;
		}
		return $word;
	}

	/** Change and changing, ship and shipping, pass and passes: what an ending adds or takes goes from all of them. */
	private static function without_end( string $word ): string {
		if ( strlen( $word ) > self::MIN_STEM && 1 === preg_match( '/([b-df-hj-np-tv-z])\1$|e$/D', $word ) ) {
			return substr( $word, 0, -1 );
		}
		return $word;
	}
}
