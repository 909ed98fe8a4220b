<?php
declare(strict_types=1);

namespace Sanad\Search;

/**
 * Folds the spellings of a word into one, the same way for what is stored and what is asked.
 *
 * The steps, in this order: compatibility forms (NFKC); zero-width and bidi controls; Arabic marks
 * and tatweel; letters that are written for one another; digits; case. Steps two to four follow
 * Lucene's ArabicNormalizer and add the hamza seats and the Persian and Urdu letters.
 */
final class Normaliser {

	/** Raise with every change of what this class, the stemmers or {@see Words} answer: what was indexed before is indexed anew. */
	public const VERSION = 1;

	private const INVISIBLE = '/[\x{00AD}\x{061C}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}]+/u';

	/** Quranic and vowel marks, superscript alef, tatweel. */
	private const MARKS = '/[\x{0610}-\x{061A}\x{0640}\x{064B}-\x{065F}\x{0670}\x{06D6}-\x{06ED}]+/u';

	/** A standalone hamza stays: dropping it would make أداة and أداء one word. */
	private const LETTERS = array(
		'أ' => 'ا', 'إ' => 'ا', 'آ' => 'ا', 'ٱ' => 'ا',
		'ى' => 'ي', 'ی' => 'ي', 'ئ' => 'ي',
		'ؤ' => 'و',
		'ة' => 'ه', 'ہ' => 'ه', 'ھ' => 'ه', 'ە' => 'ه', 'ۀ' => 'ه',
		'ک' => 'ك', 'ڪ' => 'ك',
		'٠' => '0', '١' => '1', '٢' => '2', '٣' => '3', '٤' => '4', '٥' => '5', '٦' => '6', '٧' => '7', '٨' => '8', '٩' => '9',
		'۰' => '0', '۱' => '1', '۲' => '2', '۳' => '3', '۴' => '4', '۵' => '5', '۶' => '6', '۷' => '7', '۸' => '8', '۹' => '9',
		'٫' => '.', '٬' => '',
	);

	/** Folded text; words keep their places. */
	public static function fold( string $text ): string {
		$text = mb_scrub( $text, 'UTF-8' );
		if ( mb_check_encoding( $text, 'ASCII' ) ) {
			return strtolower( $text );
		}
		$text = Compatibility::nfkc( $text );
		$text = (string) preg_replace( self::INVISIBLE, '', $text );
		$text = (string) preg_replace( self::MARKS, '', $text );
		$text = strtr( $text, self::LETTERS );
		return mb_convert_case( $text, MB_CASE_FOLD, 'UTF-8' );
	}

	/** The text in small letters without vowel marks, tatweel and what is not seen; its spelling stays. */
	public static function without_marks( string $text ): string {
		$text = Compatibility::nfkc( mb_scrub( $text, 'UTF-8' ) );
		return mb_strtolower( (string) preg_replace( array( self::INVISIBLE, self::MARKS ), '', $text ), 'UTF-8' );
	}
}
