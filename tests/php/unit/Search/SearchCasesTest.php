<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\Normaliser;
use Sanad\Search\SearchTerms;
use Sanad\Search\Stemmer;
use Sanad\Search\Tokens;

/** What has to be found by what, and what must not; the same cases are run against the app's own normaliser. */
final class SearchCasesTest extends TestCase {

	/** A word list of Lucene's tests (Apache-2.0), read where it lies beside the checkout. */
	private const LUCENE = '/shared/data/arabic/lucene_arabic_pairs.tsv';

	/** @return \Generator<string, array{string, string, bool}> */
	public static function cases(): \Generator {
		/** @var list<array{string, string, bool, string}> $cases */
		$cases = json_decode( (string) file_get_contents( dirname( __DIR__, 3 ) . '/fixtures/search-cases.json' ), true, 8, JSON_THROW_ON_ERROR );
		foreach ( $cases as $number => [ $query, $document, $matches, $why ] ) {
			yield "{$number}: {$why}" => array( $query, $document, $matches );
		}
	}

	#[DataProvider( 'cases' )]
	public function test_a_query_finds_what_it_should( string $query, string $document, bool $matches ): void {
		self::assertSame( $matches, self::finds( $query, $document ) );
	}

	public function test_every_case_is_there(): void {
		self::assertCount( 34, iterator_to_array( self::cases() ) );
	}

	public function test_words_of_lucenes_normaliser(): void {
		$file = dirname( __DIR__, 5 ) . self::LUCENE;
		if ( ! is_readable( $file ) ) {
			self::markTestSkipped( "Not there: {$file}" );
		}
		$checked = 0;
		foreach ( array_slice( (array) file( $file, FILE_IGNORE_NEW_LINES ), 1 ) as $line ) {
			[ $kind, $case, $input, $expected ] = explode( "\t", (string) $line );
			if ( 'normalize' === $kind ) {
				self::assertSame( $expected, Normaliser::fold( $input ), $case );
				++$checked;
			}
		}
		self::assertGreaterThan( 10, $checked );
	}

	/** Two forms of a word meet if the stem of one is the stem of the other. */
	public function test_forms_of_one_word_meet(): void {
		foreach ( array( array( 'الحسن', 'حسن' ), array( 'والحسن', 'حسن' ), array( 'بالحسن', 'حسن' ), array( 'للاخر', 'اخر' ), array( 'ساهدات', 'ساهد' ), array( 'ساهدون', 'ساهد' ), array( 'ساهدين', 'ساهدون' ) ) as [ $one, $other ] ) {
			self::assertSame( Stemmer::stem( $one ), Stemmer::stem( $other ), "{$one} {$other}" );
		}
	}

	/** The way of the database, without one. */
	private static function finds( string $query, string $document ): bool {
		$tokens = Tokens::of_text( $document );
		$terms  = SearchTerms::of( $query )->terms;
		foreach ( $terms as $term ) {
			$found = false;
			foreach ( $term->patterns() as $pattern ) {
				$found = $found || str_contains( $tokens, rtrim( substr( $pattern, 1 ), '%' ) );
			}
			if ( ! $found ) {
				return false;
			}
		}
		return array() !== $terms;
	}
}
