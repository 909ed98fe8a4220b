<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\Phrase;
use Sanad\Search\Query\QueryParser;
use Sanad\Search\Query\QueryPart;
use Sanad\Search\Query\SearchOperator;
use Sanad\Search\Query\SearchPeriod;
use Sanad\Search\Query\SearchWords;
use Sanad\Search\SearchTerm;
use Sanad\Search\SearchTerms;
use Sanad\Search\WordLists;

/** How the search box reads what is typed. The app's side is held to the same vectors. */
final class QueryTest extends TestCase {

	public function test_the_vectors_that_the_app_is_held_to(): void {
		$vectors = self::vectors();
		foreach ( $vectors['queries'] as [ 'query' => $query, 'parts' => $parts ] ) {
			$read = array_map(
				static fn ( QueryPart $part ): array => array(
					'text'       => $part->text,
					'name'       => $part->name,
					'operator'   => $part->operator?->value,
					'value'      => $part->value,
					'is_phrase'  => $part->is_phrase,
					'is_negated' => $part->is_negated,
				),
				QueryParser::parse( $query )
			);
			self::assertSame( $parts, $read, $query );
		}
		foreach ( $vectors['names'] as $name => $operator ) {
			self::assertSame( $operator, SearchOperator::named( $name )?->value, $name );
		}
		foreach ( $vectors['values'] as $operator => $words ) {
			foreach ( $words as $word => $meaning ) {
				self::assertSame( $meaning, SearchWords::meaning( SearchOperator::from( $operator ), (string) $word ), (string) $word );
			}
		}
	}

	public function test_no_name_and_no_word_means_two_things(): void {
		foreach ( SearchOperator::cases() as $operator ) {
			foreach ( $operator->names() as $name ) {
				self::assertSame( $operator, SearchOperator::named( $name ), $name );
			}
			foreach ( SearchWords::of( $operator ) as $meaning => $words ) {
				foreach ( $words as $word ) {
					self::assertSame( $meaning, SearchWords::meaning( $operator, $word ), $word );
				}
			}
		}
	}

	public function test_whatever_is_typed_is_read_quickly_and_nothing_of_it_is_lost(): void {
		foreach ( array( str_repeat( '"', 10_000 ), str_repeat( 'from:', 2_000 ), str_repeat( '-', 10_000 ), str_repeat( 'ا', 10_000 ), "\xFF\xFE:\"", str_repeat( ' : ', 3_000 ) ) as $query ) {
			$start = microtime( true );
			$parts = QueryParser::parse( $query );
			self::assertLessThan( 0.5, microtime( true ) - $start );
			$kept = implode( '', array_map( static fn ( QueryPart $part ): string => $part->text, $parts ) );
			self::assertSame( str_replace( ' ', '', mb_substr( mb_scrub( $query, 'UTF-8' ), 0, QueryParser::MAX ) ), str_replace( ' ', '', $kept ) );
		}
	}

	public function test_terms_are_made_of_words_phrases_and_names_of_customers_only(): void {
		$terms = SearchTerms::of( 'parcel from:sara tag:vip -broken is:open "Wrong, the SIZE" before:7d' );
		self::assertSame( array( 'wrong', 'size', 'parcel', 'sara' ), array_map( static fn ( SearchTerm $term ): string => $term->word, $terms->terms ) );
		self::assertSame( array( array( 'wrong', 'the', 'size' ) ), $terms->phrases );
		self::assertSame( array(), SearchTerms::of( 'tag:vip -broken' )->terms );
	}

	public function test_plurals_of_the_lists_are_looked_for_as_well(): void {
		$plain = SearchTerms::of( 'العملاء' )->terms[0];
		$lists = new WordLists( array( array( 'عميل', 'عملاء' ) ), array( array( 'عميل', 'زبون' ) ), array() );
		$wider = SearchTerms::of( 'العملاء', new WordLists( $lists->pairs, array(), array() ) )->terms[0];
		self::assertSame( array(), $plain->related );
		self::assertSame( array( 'عميل' ), $wider->related );
		self::assertSame( array(), array_diff( $plain->patterns(), $wider->patterns() ) );
		self::assertNotSame( $plain->patterns(), $wider->patterns() );
	}

	/** @return iterable<string, array{string, string, bool}> */
	public static function phrases(): iterable {
		yield 'the same'           => array( 'wrong size', 'It is the wrong size.', true );
		yield 'punctuated'         => array( 'wrong size', "wrong – size", true );
		yield 'another order'      => array( 'wrong size', 'size wrong', false );
		yield 'a word between'     => array( 'wrong size', 'wrong shoe size', false );
		yield 'another form'       => array( 'refund', 'refunded', false );
		yield 'part of a word'     => array( 'ring size', 'wiring size', false );
		yield 'Arabic spellings'   => array( 'إرجاع الطلب', 'اِرجاع الطَّلب', true );
		yield 'digits'             => array( 'طلب ١٢', 'طلب 12', true );
		yield 'across lines'       => array( 'wrong size', "wrong\nsize", true );
	}

	#[DataProvider( 'phrases' )]
	public function test_a_phrase_is_words_that_follow_one_another( string $phrase, string $text, bool $is_there ): void {
		self::assertSame( $is_there, Phrase::all_in( SearchTerms::of( "\"{$phrase}\"" )->phrases, 'Subject', $text ) );
	}

	public function test_a_phrase_does_not_reach_from_one_text_into_the_next(): void {
		self::assertFalse( Phrase::all_in( array( array( 'wrong', 'size' ) ), 'wrong', 'size' ) );
		self::assertTrue( Phrase::all_in( array( array( 'wrong' ), array( 'size' ) ), 'wrong', 'size' ) );
	}

	/** @return iterable<string, array{string, string|null, string|null}> */
	public static function periods(): iterable {
		yield 'a day'            => array( '2026-11-02', '2026-11-02', '2026-11-03' );
		yield 'Arabic digits'    => array( '٢٠٢٦/١١/٠٢', '2026-11-02', '2026-11-03' );
		yield 'day first'        => array( '2.11.2026', '2026-11-02', '2026-11-03' );
		yield 'only month first' => array( '11/22/2026', '2026-11-22', '2026-11-23' );
		yield 'a month'          => array( '2026-02', '2026-02-01', '2026-03-01' );
		yield 'a year'           => array( '2025', '2025-01-01', '2026-01-01' );
		yield 'today'            => array( 'Today', '2026-11-22', '2026-11-23' );
		yield 'yesterday'        => array( 'أمس', '2026-11-21', '2026-11-22' );
		yield 'days'             => array( '7d', '2026-11-15', '2026-11-16' );
		yield 'days in Arabic'   => array( '٧ أيام', '2026-11-15', '2026-11-16' );
		yield 'weeks'            => array( '2w', '2026-11-08', '2026-11-09' );
		yield 'months'           => array( '1 شهر', '2026-10-22', '2026-10-23' );
		yield 'years'            => array( '1y', '2025-11-22', '2025-11-23' );
		yield 'no date'          => array( '2026-02-30', null, null );
		yield 'no month'         => array( '2026-13', null, null );
		yield 'a word'           => array( 'soon', null, null );
		yield 'no unit'          => array( '7q', null, null );
		yield 'long ago'         => array( '1900', null, null );
		yield 'zeros'            => array( '0/0/2026', null, null );
	}

	#[DataProvider( 'periods' )]
	public function test_times_are_read( string $typed, ?string $from, ?string $until ): void {
		$period = SearchPeriod::read( $typed, new \DateTimeImmutable( '2026-11-22 01:30', new \DateTimeZone( 'Asia/Riyadh' ) ) );
		self::assertSame( array( $from, $until ), array( $period?->from, $period?->until ) );
		self::assertSame( 1_440, SearchPeriod::read( '٢٤س', new \DateTimeImmutable() )?->minutes );
	}

	/** @return array{queries: list<array{query: string, parts: list<array<string, mixed>>}>, names: array<string, string|null>, values: array<string, array<array-key, string|null>>} */
	private static function vectors(): array {
		/** @var array{queries: list<array{query: string, parts: list<array<string, mixed>>}>, names: array<string, string|null>, values: array<string, array<array-key, string|null>>} $vectors */
		$vectors = json_decode( (string) file_get_contents( dirname( __DIR__, 3 ) . '/fixtures/query-vectors.json' ), true, 8, JSON_THROW_ON_ERROR );
		return $vectors;
	}
}
