<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\Compatibility;
use Sanad\Search\Normaliser;

final class NormaliserTest extends TestCase {

	/** @return iterable<string, array{string, string}> */
	public static function spellings(): iterable {
		yield 'hamza seats' => array( 'أإآٱ ئ ؤ', 'اااا ي و' );
		yield 'a hamza by itself stays' => array( 'أداء', 'اداء' );
		yield 'Persian and Urdu letters' => array( 'کی ہھە ڪ', 'كي ههه ك' );
		yield 'marks and tatweel' => array( 'شُكْـــرًا', 'شكرا' );
		yield 'digits and separators' => array( '١٢٬٣٤٥٫٦٧ ۰۹', '12345.67 09' );
		yield 'invisible characters' => array( "a\u{200B}b\u{200E}c\u{202E}d\u{FEFF}e\u{00AD}f", 'abcdef' );
		yield 'presentation forms' => array( 'ﺍﻟﺴﻼﻡ', 'السلام' );
		yield 'full width' => array( 'ＡＢ１２', 'ab12' );
		yield 'case' => array( 'ÄÖÜ Straße ΣΑΣ', 'äöü strasse σασ' );
		yield 'ASCII' => array( 'Order #1234-AB', 'order #1234-ab' );
		yield 'broken UTF-8' => array( "a\xC3b", 'a?b' );
	}

	#[DataProvider( 'spellings' )]
	public function test_folds( string $text, string $folded ): void {
		self::assertSame( $folded, Normaliser::fold( $text ) );
	}

	#[DataProvider( 'spellings' )]
	public function test_folding_twice_changes_nothing( string $text ): void {
		self::assertSame( Normaliser::fold( $text ), Normaliser::fold( Normaliser::fold( $text ) ) );
	}

	/** Every Arabic presentation form that decomposes into letters, against what intl says. */
	public function test_without_intl_presentation_forms_come_out_the_same(): void {
		if ( ! class_exists( \Normalizer::class ) ) {
			self::markTestSkipped( 'Without the PHP extension intl there is nothing to compare with.' );
		}
		$checked = 0;
		for ( $code = 0xFE80; $code <= 0xFEFC; $code++ ) {
			$form = mb_chr( $code, 'UTF-8' );
			self::assertSame( \Normalizer::normalize( $form, \Normalizer::FORM_KC ), Compatibility::without_intl( $form ), dechex( $code ) );
			++$checked;
		}
		foreach ( array( 0xFB50, 0xFB56, 0xFB59, 0xFB66, 0xFB6A, 0xFB7A, 0xFB88, 0xFB8A, 0xFB8C, 0xFB8E, 0xFB91, 0xFB92, 0xFB95, 0xFB9E, 0xFBA6, 0xFBAA, 0xFBAE, 0xFBFC, 0xFBFF, 0xFDF2, 0xFF21, 0xFF5A ) as $code ) {
			$form = mb_chr( $code, 'UTF-8' );
			self::assertSame( \Normalizer::normalize( $form, \Normalizer::FORM_KC ), Compatibility::without_intl( $form ), dechex( $code ) );
			++$checked;
		}
		self::assertSame( 0xFEFC - 0xFE80 + 1 + 22, $checked );
	}

	public function test_without_intl_a_letter_and_its_mark_are_one(): void {
		self::assertSame( 'أؤئإآ', Compatibility::without_intl( "\u{0627}\u{0654}\u{0648}\u{0654}\u{064A}\u{0654}\u{0627}\u{0655}\u{0627}\u{0653}" ) );
	}
}
