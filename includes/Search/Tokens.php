<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * Writes words as the ASCII tokens that the index holds.
 *
 * So no word is too short or too long for a full-text index, none is a stop word, no collation
 * merges two of them, and nothing that anybody types is an operator. A word's token begins with the
 * token of each of its beginnings, so that prefixes can be searched.
 */
final class Tokens {

	/** Marks a whole word; its letters follow. Also lifts one-letter words over the minimum length of an index. */
	private const WORD = 'xw';

	/** Marks the stem of words. */
	private const STEM = 'xs';

	/** Marks the hash of an overlong word. */
	private const HASH = 'xh';

	/** Most characters of a token; InnoDB's default limit is 84. */
	private const MAX_LENGTH = 80;

	/** Letters that are frequent enough to be worth a short code: `z` and one character. */
	private const SHORT = array(
		'ا' => 'z0', 'ب' => 'z1', 'ت' => 'z2', 'ث' => 'z3', 'ج' => 'z4', 'ح' => 'z5', 'خ' => 'z6', 'د' => 'z7', 'ذ' => 'z8', 'ر' => 'z9',
		'ز' => 'za', 'س' => 'zb', 'ش' => 'zc', 'ص' => 'zd', 'ض' => 'ze', 'ط' => 'zf', 'ظ' => 'zg', 'ع' => 'zh', 'غ' => 'zi', 'ف' => 'zj',
		'ق' => 'zk', 'ك' => 'zl', 'ل' => 'zm', 'م' => 'zn', 'ن' => 'zo', 'ه' => 'zp', 'و' => 'zq', 'ي' => 'zr', 'ء' => 'zs', 'پ' => 'zt',
		'چ' => 'zu', 'ژ' => 'zv', 'گ' => 'zw', 'ڤ' => 'zx',
		'z' => 'zy',
	);

	/**
	 * The tokens of a text, as they are stored: the stem of every word, and the word itself where that
	 * differs, with a space on both sides of each. So one token finds all forms of a word.
	 */
	public static function of_text( string $text ): string {
		$tokens = array();
		foreach ( Words::of( $text ) as $word ) {
			$stem                        = WordForm::stem( $word );
			$tokens[ self::stem( $stem ) ] = true;
			if ( $stem !== $word ) {
				$tokens[ self::word( $word ) ] = true;
			}
		}
		return ' ' . implode( ' ', array_keys( $tokens ) ) . ' ';
	}

	/** The token of a folded word. */
	public static function word( string $word ): string {
		return self::limited( self::WORD, $word );
	}

	/** The token of a stem. */
	public static function stem( string $stem ): string {
		return self::limited( self::STEM, $stem );
	}

	/**
	 * The tokens any of which makes a text match a folded word that somebody asks for: its stem, and the
	 * word that is written like this stem and has another one.
	 *
	 * @return non-empty-list<string>
	 */
	public static function for_query( string $word ): array {
		$stem = WordForm::stem( $word );
		return WordForm::stem( $stem ) === $stem ? array( self::stem( $stem ) ) : array( self::stem( $stem ), self::word( $stem ) );
	}

	/** The token that a text has which holds a folded word in this very form; texts with other forms of some words have it too. */
	public static function exact( string $word ): string {
		return WordForm::stem( $word ) === $word ? self::stem( $word ) : self::word( $word );
	}

	/**
	 * What the tokens of all words begin with that begin with a folded text.
	 *
	 * @return non-empty-list<string>
	 */
	public static function beginnings( string $text ): array {
		return array( self::stem( $text ), self::word( $text ) );
	}

	/** Characters of a word as ASCII: each has one code, and none begins with another's. */
	private static function encode( string $word ): string {
		$encoded = '';
		foreach ( mb_str_split( $word ) as $character ) {
			$encoded .= self::SHORT[ $character ]
				?? ( 1 === preg_match( '/^[a-y0-9]$/D', $character ) ? $character : sprintf( 'zz%05x', mb_ord( $character, 'UTF-8' ) ) );
		}
		return $encoded;
	}

	private static function limited( string $mark, string $word ): string {
		$token = $mark . self::encode( $word );
		return strlen( $token ) <= self::MAX_LENGTH ? $token : $mark . self::HASH . substr( hash( 'sha256', $word ), 0, 40 );
	}
}
