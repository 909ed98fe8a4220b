<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Placeholders;

use PHPUnit\Framework\TestCase;
use Sanad\Placeholders\PluralRules;

/** The plural forms of languages, against the table of the specification and against ICU. */
final class PluralRulesTest extends TestCase {

	public function test_the_six_forms_of_arabic(): void {
		$expected = array(
			0    => 'zero',
			1    => 'one',
			2    => 'two',
			3    => 'few',
			10   => 'few',
			11   => 'many',
			99   => 'many',
			100  => 'other',
			102  => 'other',
			103  => 'few',
			111  => 'many',
			1000 => 'other',
		);
		foreach ( $expected as $number => $form ) {
			self::assertSame( $form, PluralRules::category( 'ar', $number ), (string) $number );
		}
	}

	public function test_every_language_agrees_with_icu(): void {
		if ( ! class_exists( \MessageFormatter::class ) ) {
			self::markTestSkipped( 'Needs the PHP extension intl.' );
		}
		$numbers = array( ...range( 0, 130 ), 200, 201, 202, 211, 1000, 1001, 1002, 1003, 1011, 1021, 1111 );
		foreach ( array( 'ar', 'en', 'de', 'es', 'it', 'nl', 'tr', 'he', 'ru', 'uk', 'be', 'sr', 'hr', 'bs', 'pl', 'cs', 'sk', 'ro', 'sl', 'lt', 'fr', 'pt', 'hi', 'bn', 'fa', 'am', 'hy', 'ur', 'ja', 'zh', 'ko', 'vi', 'th', 'id', 'ms', 'my', 'lo', 'km' ) as $language ) {
			$icu = \MessageFormatter::create( $language, '{0,plural,zero{zero}one{one}two{two}few{few}many{many}other{other}}' );
			self::assertNotNull( $icu );
			foreach ( $numbers as $number ) {
				self::assertSame( $icu->format( array( $number ) ), PluralRules::category( $language, $number ), "{$language} {$number}" );
			}
		}
	}
}
