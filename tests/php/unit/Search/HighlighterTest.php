<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\Highlighter;

final class HighlighterTest extends TestCase {

	public function test_the_text_stays_as_it_was_written(): void {
		$highlighter = new Highlighter( array( 'الارجاع' => 0, '1234' => 1, 'strasse' => 2 ) );
		self::assertSame( 'سِيَاسَة <mark>الإِرْجَاعِ</mark>؟ رقم <mark>١٢٣٤</mark>، <mark>Straße</mark> &amp; &lt;b&gt;', $highlighter->all( 'سِيَاسَة الإِرْجَاعِ؟ رقم ١٢٣٤، Straße & <b>' ) );
		self::assertSame( '', $highlighter->all( '' ) );
		self::assertSame( 'Nothing', $highlighter->all( 'Nothing' ) );
	}

	public function test_words_that_begin_so_are_marked_while_one_is_typed(): void {
		self::assertSame( '<mark>Shipping</mark> a <mark>ship</mark>', ( new Highlighter( array(), 'ship' ) )->all( 'Shipping a ship' ) );
	}

	public function test_a_passage_shows_most_of_what_was_asked_for(): void {
		$text    = str_repeat( 'Only one camel here. ', 30 ) . 'A line before. This camel meets the horse and the mule today. ' . str_repeat( 'Nothing more to see. ', 30 );
		$passage = ( new Highlighter( array( 'camel' => 0, 'horse' => 1, 'mule' => 2 ) ) )->passage( $text );
		self::assertStringStartsWith( '… This <mark>camel</mark> meets the <mark>horse</mark> and the <mark>mule</mark> today.', $passage );
		self::assertStringEndsWith( ' …', $passage );
		self::assertLessThanOrEqual( 210, mb_strlen( strip_tags( $passage ) ) );
		self::assertSame( '', ( new Highlighter( array( 'zebra' => 0 ) ) )->passage( $text ) );
	}

	public function test_a_passage_is_never_cut_inside_of_a_letter_or_word(): void {
		$text    = str_repeat( 'الشُّحْنَاتُ ', 100 ) . 'جمل ' . str_repeat( 'والطرود ', 100 );
		$passage = ( new Highlighter( array( 'جمل' => 0 ) ) )->passage( $text );
		self::assertTrue( mb_check_encoding( $passage, 'UTF-8' ) );
		foreach ( explode( ' ', strip_tags( $passage ) ) as $word ) {
			self::assertContains( $word, array( '…', 'الشُّحْنَاتُ', 'جمل', 'والطرود' ) );
		}
	}

	public function test_a_text_of_one_endless_word_is_cut_all_the_same(): void {
		$passage = Highlighter::beginning( str_repeat( 'س', 5_000 ) );
		self::assertSame( str_repeat( 'س', 200 ) . ' …', $passage );
		self::assertSame( 'a &lt;b&gt;', Highlighter::beginning( " a\n\n <b> " ) );
	}

	public function test_a_long_text_takes_no_time(): void {
		$start = microtime( true );
		( new Highlighter( array( 'a' => 0, 'b' => 1 ) ) )->passage( str_repeat( 'a b ', 100_000 ) );
		( new Highlighter( array( 'a' => 0 ) ) )->passage( str_repeat( 'x', 400_000 ) );
		self::assertLessThan( 2.0, microtime( true ) - $start );
	}
}
