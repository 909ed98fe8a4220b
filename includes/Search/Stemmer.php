<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * A light stemmer for Arabic: takes off article, prepositions, plural and possessive endings, as
 * long as enough of a word stays. Works on folded words; leaves every other script alone.
 *
 * It knows nothing of broken plurals and roots, on purpose: those need word lists, and guessing
 * joins words that have nothing to do with one another.
 */
final class Stemmer {

	/** Longest first. */
	private const PREFIXES = array( 'وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال' );

	/** Longest first; after folding, so ه stands for ة too. */
	private const SUFFIXES = array( 'ات', 'ان', 'ين', 'ون', 'ها', 'هم', 'نا', 'كم', 'يه', 'ته', 'تي', 'ه', 'ي' );

	private const MIN_STEM = 3;

	/** A word keeps its leading و unless five letters stay: most short words that begin with it are rooted in it. */
	private const MIN_AFTER_WAW = 5;

	/** The stem of a folded word; the word itself where nothing can be taken off. */
	public static function stem( string $word ): string {
		if ( 1 !== preg_match( '/^\p{Arabic}+$/u', $word ) ) {
			return $word;
		}
		return self::without_suffix( self::without_prefix( $word ) );
	}

	/** A folded word without its article, preposition and conjunction. */
	public static function without_prefix( string $word ): string {
		foreach ( self::PREFIXES as $prefix ) {
			if ( str_starts_with( $word, $prefix ) && mb_strlen( $word ) - mb_strlen( $prefix ) >= self::MIN_STEM ) {
				return mb_substr( $word, mb_strlen( $prefix ) );
			}
		}
		return str_starts_with( $word, 'و' ) && mb_strlen( $word ) - 1 >= self::MIN_AFTER_WAW ? mb_substr( $word, 1 ) : $word;
	}

	private static function without_suffix( string $word ): string {
		foreach ( self::SUFFIXES as $suffix ) {
			if ( str_ends_with( $word, $suffix ) && mb_strlen( $word ) - mb_strlen( $suffix ) >= self::MIN_STEM ) {
				return mb_substr( $word, 0, -mb_strlen( $suffix ) );
			}
		}
		return $word;
	}
}
