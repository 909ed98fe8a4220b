<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\Normaliser;
use Sanad\Search\WordForm;
use Sanad\Search\Words;

/** Word lists of Lucene's tests (Apache-2.0), read where they lie beside the checkout. */
final class LucenePairsTest extends TestCase {

	private const FILE = '/shared/data/arabic/lucene_arabic_pairs.tsv';

	/** Rows in which our rules differ on purpose, by kind and case, and why. The same list stands in `src/search/test/lucene.test.ts`. */
	private const DIFFERENT = array(
		'stem wa-'           => 'و goes only before five letters: most short words that begin with it are rooted in it',
		'stem two suffixes'  => 'one ending goes, not two',
		'stem not arabic'    => 'words are folded before they are stemmed',
		'analyze plural -in' => 'one ending goes: أمريكيين keeps the ي that أمريكي loses',
		'analyze stop word'  => 'stop words stay in the index; the query drops them',
	);

	public function test_every_row_agrees_or_is_named(): void {
		$file = dirname( __DIR__, 5 ) . self::FILE;
		if ( ! is_readable( $file ) ) {
			self::markTestSkipped( "Not there: {$file}" );
		}
		$there = array();
		foreach ( array_slice( (array) file( $file, FILE_IGNORE_NEW_LINES ), 1 ) as $line ) {
			[ $kind, $case, $input, $expected ] = explode( "\t", (string) $line );
			$name                               = "{$kind} {$case}";
			$there[ $name ]                     = true;
			$ours                               = match ( $kind ) {
				'normalize' => Normaliser::fold( $input ),
				'stem'      => WordForm::stem( Normaliser::fold( $input ) ),
				default     => implode( ' ', array_map( WordForm::stem( ... ), Words::in_order( $input ) ) ),
			};
			if ( isset( self::DIFFERENT[ $name ] ) ) {
				self::assertNotSame( $expected, $ours, "{$name} agrees by now." );
			} else {
				self::assertSame( $expected, $ours, $name );
			}
		}
		self::assertSame( array(), array_diff_key( self::DIFFERENT, $there ), 'Named, but not there.' );
		self::assertGreaterThan( 40, count( $there ) );
	}
}
