<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\SearchTerms;
use Sanad\Search\Tokens;
use Sanad\Search\Words;

final class TokensTest extends TestCase {

	public function test_tokens_are_ascii_letters_and_digits_that_any_index_takes(): void {
		foreach ( array( 'a', 'the', '1', 'رد', '👍', 'zebra', 'zz0', 'ahmed@example.com', 'ß', "a\u{0301}", str_repeat( 'x', 500 ), str_repeat( 'ش', 41 ), '漢字' ) as $word ) {
			self::assertMatchesRegularExpression( '/^xw[a-z0-9]{1,78}$/D', Tokens::word( $word ), $word );
		}
	}

	public function test_different_words_have_different_tokens(): void {
		$words  = array( 'z', 'zy', 'zzy', 'a', 'ز', 'za', 'ا', '0', 'z0', 'أ', 'اa', 'aا', '@', 'zz00040', 'ab', 'a.b', str_repeat( 'x', 200 ), str_repeat( 'x', 201 ) );
		$tokens = array_map( Tokens::word( ... ), $words );
		self::assertCount( count( $words ), array_unique( $tokens ) );
	}

	public function test_the_token_of_a_beginning_begins_the_token(): void {
		foreach ( array( 'شحنات', 'zebra', 'café', 'a@b.com' ) as $word ) {
			for ( $length = 1; $length <= mb_strlen( $word ); $length++ ) {
				self::assertTrue( str_starts_with( Tokens::word( $word ), Tokens::word( mb_substr( $word, 0, $length ) ) ) );
			}
		}
	}

	public function test_a_word_and_a_stem_do_not_meet_by_accident(): void {
		self::assertNotSame( Tokens::word( 'شحن' ), Tokens::stem( 'شحن' ) );
	}

	public function test_words_stand_between_spaces_once_each(): void {
		self::assertSame( ' ' . Tokens::stem( 'red' ) . ' ' . Tokens::stem( 'parcel' ) . ' ', Tokens::of_text( 'Red parcel, RED!' ) );
		self::assertSame( ' ' . Tokens::stem( 'ship' ) . ' ' . Tokens::word( 'shipping' ) . ' ' . Tokens::stem( '1042' ) . ' ', Tokens::of_text( 'Shipping: 1042' ) );
	}

	public function test_nothing_typed_is_an_operator(): void {
		foreach ( array( 'user@x +"(*', "' or 1=1 --", '%_\\', '+-<>~*()"@', '"""' ) as $query ) {
			foreach ( SearchTerms::of( $query )->terms as $term ) {
				self::assertMatchesRegularExpression( '/^\+\([xa-z0-9]+\*?( [xa-z0-9]+\*?)*\)$/D', $term->boolean() );
				foreach ( $term->patterns() as $pattern ) {
					self::assertMatchesRegularExpression( '/^% [a-z0-9]+( )?%$/D', $pattern );
				}
			}
		}
		self::assertSame( array(), SearchTerms::of( '%_ \\ "" ()' )->terms );
	}

	public function test_words_of_addresses_and_codes_come_whole_and_in_parts(): void {
		self::assertSame( array( 'mail', 'sara', 'h', 'example', 'com', 'order', '1234', 'ab', 'sara.h@example.com', '1234-ab' ), Words::of( 'Mail sara.h@example.com, order #1234-AB.' ) );
	}

	public function test_a_long_text_is_cut(): void {
		$text = implode( ' ', range( 1, 3 * Words::MAX ) );
		self::assertCount( Words::MAX, Words::of( $text ) );
	}

	public function test_common_words_are_optional(): void {
		self::assertCount( 1, SearchTerms::of( 'the parcel' )->terms );
		self::assertCount( 1, SearchTerms::of( 'the' )->terms );
		self::assertCount( 2, SearchTerms::of( 'في من' )->terms );
		self::assertCount( 8, SearchTerms::of( implode( ' ', range( 100, 200 ) ) )->terms );
	}

	public function test_a_number_alone_is_told(): void {
		self::assertSame( 1042, SearchTerms::number( ' #1042 ' ) );
		self::assertSame( 1042, SearchTerms::number( '١٠٤٢' ) );
		self::assertSame( 1042, SearchTerms::number( "\u{200F}#1042" ) );
		self::assertNull( SearchTerms::number( 'order 1042' ) );
		self::assertNull( SearchTerms::number( '' ) );
		self::assertNull( SearchTerms::number( '1042-1' ) );
		self::assertNull( SearchTerms::number( str_repeat( '9', 30 ) ) );
	}
}
