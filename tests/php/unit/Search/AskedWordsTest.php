<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Search;

use PHPUnit\Framework\TestCase;
use Sanad\Search\AskedWord;
use Sanad\Search\AskedWords;
use Sanad\Search\WordLists;

final class AskedWordsTest extends TestCase {

	private WordLists $lists;

	protected function setUp(): void {
		$this->lists = new WordLists(
			array( array( 'تذكرة', 'تذاكر' ) ),
			array( array( 'COD', 'cash on delivery' ), array( 'track', 'where is my order' ) ),
			array( 'on', 'is', 'my', 'where', 'عن' )
		);
	}

	public function test_stop_words_are_left_out_unless_they_stand_alone(): void {
		self::assertSame( array( 'parcel' ), $this->words( 'where is my parcel' ) );
		self::assertSame( array( 'where', 'is' ), $this->words( 'Where is?' ) );
		self::assertSame( array(), $this->words( ' … ' ) );
	}

	public function test_only_the_last_word_may_be_unfinished(): void {
		$prefixes = fn ( string $text, bool $whole = false ): array => array_map( static fn ( AskedWord $word ): string => $word->word, array_values( array_filter( AskedWords::of( $text, $this->lists, $whole ), static fn ( AskedWord $word ): bool => $word->is_prefix ) ) );
		self::assertSame( array( 'par' ), $prefixes( 'big par' ) );
		self::assertSame( array(), $prefixes( 'big par ' ) );
		self::assertSame( array(), $prefixes( 'big par', true ) );
		self::assertSame( array(), $prefixes( 'big p' ) );
		self::assertSame( array( 'p' ), $prefixes( 'p' ) );
		self::assertSame( array(), $prefixes( 'big is' ) );
	}

	public function test_pairs_are_found_in_both_directions_and_by_their_forms(): void {
		foreach ( array( 'تذكرة' => 'تذاكر', 'تذاكر' => 'تذكره', 'التذاكر' => 'تذكره', 'تذكرتي' => 'تذاكر' ) as $typed => $other ) {
			self::assertContains( array( $other ), AskedWords::of( $typed, $this->lists, true )[0]->related, $typed );
		}
	}

	public function test_phrases_are_asked_for_beside_their_words(): void {
		$asked = AskedWords::of( 'Cash on Delivery fee', $this->lists, true );
		self::assertSame( array( 'cash', 'delivery', 'fee', 'cash on delivery' ), array_map( static fn ( AskedWord $word ): string => $word->word, $asked ) );
		self::assertSame( array( array( 'cod' ) ), $asked[3]->related );
		self::assertTrue( $asked[3]->is_phrase() );
		// Stop words of a phrase need not stand in an article, unless one word alone were left.
		self::assertSame( array( array( 'cash', 'delivery' ) ), AskedWords::of( 'cod', $this->lists, true )[0]->related );
		self::assertSame( array( array( 'where', 'is', 'my', 'order' ) ), AskedWords::of( 'track', $this->lists, true )[0]->related );
	}

	public function test_a_pasted_letter_is_cut(): void {
		self::assertCount( AskedWords::MAX, AskedWords::of( implode( ' ', range( 100, 200 ) ), $this->lists, true ) );
	}

	public function test_the_shipped_lists_are_clean(): void {
		$lists = WordLists::shipped();
		self::assertGreaterThanOrEqual( 80, count( $lists->pairs ) );
		foreach ( $lists->pairs as [ $one, $many ] ) {
			self::assertNotSame( \Sanad\Search\Normaliser::fold( $one ), \Sanad\Search\Normaliser::fold( $many ) );
		}
		foreach ( array( ...$lists->pairs, ...$lists->synonyms ) as $group ) {
			self::assertGreaterThanOrEqual( 2, count( $group ) );
			self::assertLessThanOrEqual( WordLists::MAX_GROUP, count( $group ), implode( ' ', $group ) );
			foreach ( $group as $entry ) {
				self::assertLessThanOrEqual( WordLists::MAX_WORD, mb_strlen( $entry ), $entry );
			}
		}
	}

	/** @return list<string> */
	private function words( string $text ): array {
		return array_map( static fn ( AskedWord $word ): string => $word->word, AskedWords::of( $text, $this->lists, true ) );
	}
}
