<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\Misspellings;

final class MisspellingsTest extends TestCase {

	public function test_one_mistake_is_undone(): void {
		$meant = Misspellings::of( 'delivry' );
		foreach ( array( 'delivery', 'deliry', 'delivri', 'edlivry', 'delivyr', 'xdelivry', 'delivryx' ) as $word ) {
			self::assertArrayHasKey( $word, $meant );
		}
		self::assertArrayNotHasKey( 'delivry', $meant );
		self::assertArrayNotHasKey( 'deliveries', $meant );
	}

	public function test_letters_that_are_confused_come_first(): void {
		$meant = Misspellings::of( 'الظمان' );
		self::assertGreaterThan( $meant['المان'], $meant['الضمان'] );
		self::assertGreaterThan( $meant['الكمان'], $meant['الضمان'] );
		self::assertGreaterThan( Misspellings::of( 'تدكره' )['تبكره'], Misspellings::of( 'تدكره' )['تذكره'] );
		self::assertSame( $meant['الضمان'], Misspellings::of( 'مسال' )['مثال'] );
	}

	public function test_what_is_no_word_or_too_short_or_too_long_is_left_alone(): void {
		foreach ( array( '', 'abc', 'رد', '1234', 'ab12', 'قلمa', 'a@b.com', str_repeat( 'ab', 11 ), 'слово' ) as $word ) {
			self::assertSame( array(), Misspellings::of( $word ), $word );
		}
	}
}
