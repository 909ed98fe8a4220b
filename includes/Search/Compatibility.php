<?php
declare(strict_types=1);

namespace Sanad\Search;

/** Unicode compatibility composition (NFKC), also where PHP lacks intl. */
final class Compatibility {

	/**
	 * First code point and letters of runs of Arabic presentation forms, as the Unicode Character
	 * Database maps them. Each letter stands for its 4, 2 or 1 forms that follow one another.
	 */
	private const FORMS_B = array(
		array( 'ء', 1 ), array( 'آ', 2 ), array( 'أ', 2 ), array( 'ؤ', 2 ), array( 'إ', 2 ), array( 'ئ', 4 ), array( 'ا', 2 ),
		array( 'ب', 4 ), array( 'ة', 2 ), array( 'ت', 4 ), array( 'ث', 4 ), array( 'ج', 4 ), array( 'ح', 4 ), array( 'خ', 4 ),
		array( 'د', 2 ), array( 'ذ', 2 ), array( 'ر', 2 ), array( 'ز', 2 ), array( 'س', 4 ), array( 'ش', 4 ), array( 'ص', 4 ),
		array( 'ض', 4 ), array( 'ط', 4 ), array( 'ظ', 4 ), array( 'ع', 4 ), array( 'غ', 4 ), array( 'ف', 4 ), array( 'ق', 4 ),
		array( 'ك', 4 ), array( 'ل', 4 ), array( 'م', 4 ), array( 'ن', 4 ), array( 'ه', 4 ), array( 'و', 2 ), array( 'ى', 2 ),
		array( 'ي', 4 ), array( 'لآ', 2 ), array( 'لأ', 2 ), array( 'لإ', 2 ), array( 'لا', 2 ),
	);

	/** Persian and Urdu letters among the forms A, by first code point. */
	private const FORMS_A = array(
		0xFB50 => array( 'ٱ', 2 ), 0xFB56 => array( 'پ', 4 ), 0xFB66 => array( 'ٹ', 4 ), 0xFB6A => array( 'ڤ', 4 ),
		0xFB7A => array( 'چ', 4 ), 0xFB88 => array( 'ڈ', 2 ), 0xFB8A => array( 'ژ', 2 ), 0xFB8C => array( 'ڑ', 2 ),
		0xFB8E => array( 'ک', 4 ), 0xFB92 => array( 'گ', 4 ), 0xFB9E => array( 'ں', 2 ), 0xFBA6 => array( 'ہ', 4 ),
		0xFBAA => array( 'ھ', 4 ), 0xFBAE => array( 'ے', 2 ), 0xFBFC => array( 'ی', 4 ), 0xFDF2 => array( 'الله', 1 ),
	);

	/** @var array<string, string>|null */
	private static ?array $map = null;

	/** The text in NFKC; without intl, what Arabic texts and pasted codes need of it. */
	public static function nfkc( string $text ): string {
		if ( class_exists( \Normalizer::class ) ) {
			$normal = \Normalizer::normalize( $text, \Normalizer::FORM_KC );
			return is_string( $normal ) ? $normal : $text;
		}
		return self::without_intl( $text );
	}

	/** The fallback by itself, so that it can be tested where intl is there. */
	public static function without_intl( string $text ): string {
		self::$map ??= self::map();
		// A letter and its mark as two characters is the other way to write it.
		return strtr( $text, self::$map );
	}

	/** @return array<string, string> */
	private static function map(): array {
		$map = array(
			"\u{0627}\u{0653}" => "\u{0622}",
			"\u{0627}\u{0654}" => "\u{0623}",
			"\u{0648}\u{0654}" => "\u{0624}",
			"\u{0627}\u{0655}" => "\u{0625}",
			"\u{064A}\u{0654}" => "\u{0626}",
			"\u{00A0}"         => ' ',
			"\u{3000}"         => ' ',
		);
		$code = 0xFE80;
		foreach ( self::FORMS_B as [ $letters, $forms ] ) {
			for ( $form = 0; $form < $forms; $form++ ) {
				$map[ mb_chr( $code++, 'UTF-8' ) ] = $letters;
			}
		}
		foreach ( self::FORMS_A as $first => [ $letters, $forms ] ) {
			for ( $form = 0; $form < $forms; $form++ ) {
				$map[ mb_chr( $first + $form, 'UTF-8' ) ] = $letters;
			}
		}
		// Full-width ASCII, as some keyboards write codes and addresses.
		for ( $code = 0xFF01; $code <= 0xFF5E; $code++ ) {
			$map[ mb_chr( $code, 'UTF-8' ) ] = chr( $code - 0xFEE0 );
		}
		return $map;
	}
}
