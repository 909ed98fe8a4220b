<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Search\SearchTerms;
use Sanad\Search\Stemmer;
use Sanad\Search\Tokens;

/** What has to be found by what, and what must not; the same cases are run against the app's own normaliser. */
final class SearchCasesTest extends TestCase {

	/** More cases, read where they lie beside the checkout. */
	private const SHARED = '/shared/data/search-cases.json';

	/** @return \Generator<string, array{string, string, bool}> */
	public static function cases(): \Generator {
		yield from self::cases_of( dirname( __DIR__, 3 ) . '/fixtures/search-cases.json' );
	}

	public function test_the_cases_beside_the_checkout(): void {
		$file = dirname( __DIR__, 5 ) . self::SHARED;
		if ( ! is_readable( $file ) ) {
			self::markTestSkipped( "Not there: {$file}" );
		}
		foreach ( self::cases_of( $file ) as $name => [ $query, $document, $matches ] ) {
			self::assertSame( $matches, self::finds( $query, $document ), $name );
		}
	}

	/** @return \Generator<string, array{string, string, bool}> */
	private static function cases_of( string $file ): \Generator {
		/** @var list<array{string, string, bool, string}> $cases */
		$cases = json_decode( (string) file_get_contents( $file ), true, 8, JSON_THROW_ON_ERROR );
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
