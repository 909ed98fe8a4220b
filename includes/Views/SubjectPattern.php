<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Search\Normaliser;

/**
 * Words of a subject, or of a text, as regular expressions that find them however they are spelt: subjects are
 * stored as they were typed, so the spellings that search folds into one are written out here.
 *
 * In words only groups and bars are used, and no classes: MySQL before 8 and the SQLite driver compare bytes.
 * Nothing but letters and digits gets into a pattern.
 */
final class SubjectPattern {

	/** Other spellings of a folded letter; the reverse of {@see Normaliser}. */
	private const SPELLINGS = array(
		'ا' => 'ا|أ|إ|آ|ٱ',
		'ي' => 'ي|ى|ی|ئ',
		'و' => 'و|ؤ',
		'ه' => 'ه|ة|ہ|ھ|ە|ۀ',
		'ك' => 'ك|ک|ڪ',
	);

	/** What may stand between Arabic letters and is not read: vowel marks and tatweel. */
	private const MARKS = '(ـ|ً|ٌ|ٍ|َ|ُ|ِ|ّ|ْ|ٰ)*';

	/** Between two words, and around them: signs of ASCII, those that Arabic and typography add, and what is not seen. */
	private const GAP = "([[:space:][:punct:]]|«|»|‹|›|“|”|„|‘|’|‚|–|—|…|•|·|،|؛|؟|٪|٫|٬|۔|\u{00A0}|\u{202F}|\u{200B}|\u{200C}|\u{200D}|\u{200E}|\u{200F}|\u{061C}|\u{FEFF})";

	/** A letter, a digit or a mark on one, where the database knows them. */
	private const IN_WORD = '[[:alnum:]\\p{M}]';

	/** What is none of these. */
	private const BETWEEN = '[^[:alnum:]\\p{M}]+';

	/**
	 * One pattern for words that follow one another; '' for none.
	 *
	 * @param list<string> $words Folded.
	 * @param bool         $rich  Whether the database {@see \Sanad\Database\Server::has_rich_patterns()}: a hundred times
	 *                            faster, since such a pattern begins with a letter and not with whatever may stand before it.
	 */
	public static function phrase( array $words, bool $rich ): string {
		if ( array() === $words ) {
			return '';
		}
		$words = array_map( self::word( ... ), $words );
		return $rich
			? '(?<!' . self::IN_WORD . ')' . implode( self::BETWEEN, $words ) . '(?!' . self::IN_WORD . ')'
			: '(^|' . self::GAP . ')' . implode( self::GAP . '+', $words ) . '(' . self::GAP . '|$)';
	}

	/**
	 * One pattern a word; none if there is no letter or digit in the text.
	 *
	 * @return list<string>
	 */
	public static function words( string $text ): array {
		preg_match_all( '/[\p{L}\p{N}]+/u', Normaliser::fold( $text ), $words );
		return array_map( self::word( ... ), $words[0] );
	}

	private static function word( string $word ): string {
		$pattern = '';
		foreach ( mb_str_split( $word ) as $letter ) {
			$is_arabic = 1 === preg_match( '/\p{Arabic}/u', $letter );
			$pattern  .= self::letter( $letter ) . ( $is_arabic ? self::MARKS : '' );
		}
		return $pattern;
	}

	private static function letter( string $letter ): string {
		if ( ctype_digit( $letter ) ) {
			$digit = (int) $letter;
			return '(' . implode( '|', array( $letter, mb_chr( 0x660 + $digit ), mb_chr( 0x6F0 + $digit ) ) ) . ')';
		}
		if ( isset( self::SPELLINGS[ $letter ] ) ) {
			return '(' . self::SPELLINGS[ $letter ] . ')';
		}
		// What compares bytes knows no case beyond ASCII.
		$capital = mb_strtoupper( $letter );
		return $capital === $letter || mb_check_encoding( $letter, 'ASCII' ) || 1 !== mb_strlen( $capital ) ? $letter : "({$letter}|{$capital})";
	}
}
