<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\Normaliser;
use Sanad\Search\WordForm;
use Sanad\Search\Words;

/** The vectors to which the app's side of the rules is held too; `tests/fixtures/search-vectors.php` writes them. */
final class VectorsTest extends TestCase {

	public function test_they_are_of_these_rules(): void {
		self::assertSame( Normaliser::VERSION, self::vectors()['version'] );
	}

	public function test_letters_are_folded(): void {
		if ( ! class_exists( \Normalizer::class ) ) {
			self::markTestSkipped( 'Without the PHP extension intl only the letters of Arabic texts are folded.' );
		}
		foreach ( self::vectors()['fold'] as $letter => $folded ) {
			self::assertSame( $folded, Normaliser::fold( (string) $letter ), bin2hex( (string) $letter ) );
		}
		foreach ( self::vectors()['texts'] as [ 'text' => $text, 'folded' => $folded, 'words' => $words ] ) {
			self::assertSame( $folded, Normaliser::fold( $text ) );
			self::assertSame( $words, Words::of( $text ) );
		}
	}

	public function test_words_are_stemmed(): void {
		foreach ( self::vectors()['stems'] as $word => $stem ) {
			self::assertSame( $stem, WordForm::stem( (string) $word ) );
		}
	}

	public function test_words_have_their_places(): void {
		foreach ( self::vectors()['texts'] as [ 'text' => $text ] ) {
			foreach ( Words::placed( $text ) as $word ) {
				self::assertSame( $word->written, substr( $text, $word->offset, $word->end() - $word->offset ) );
				$parts = Words::in_order( $word->written );
				// A sign such as ½ stands for more than one word; it is found by none of them.
				self::assertTrue( array( $word->word ) === $parts || count( $parts ) > 1, $word->written );
			}
		}
	}

	/** @return array{version: int, fold: array<array-key, string>, texts: list<array{text: string, folded: string, words: list<string>}>, stems: array<array-key, string>} */
	private static function vectors(): array {
		/** @var array{version: int, fold: array<array-key, string>, texts: list<array{text: string, folded: string, words: list<string>}>, stems: array<array-key, string>} $vectors */
		$vectors = json_decode( (string) file_get_contents( dirname( __DIR__, 3 ) . '/fixtures/search-vectors.json' ), true, 8, JSON_THROW_ON_ERROR );
		return $vectors;
	}
}
