<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\Search\Matched;

/** What was mistyped is found as it was meant, and said so; what was typed right is left alone. */
final class CorrectionTest extends SearchTestCase {

	/** @return iterable<string, array{string, string, string}> Typed, meant, as it stands in the article. */
	public static function mistakes(): iterable {
		yield 'a letter less' => array( 'delivry', 'delivery', 'Delivery' );
		yield 'a letter more' => array( 'delivvery', 'delivery', 'Delivery' );
		yield 'another letter' => array( 'delivary', 'delivery', 'Delivery' );
		yield 'swapped neighbours' => array( 'delievry', 'delivery', 'Delivery' );
		yield 'ظ for ض' => array( 'الظمان', 'الضمان', 'الضَّمان' );
		yield 'د for ذ' => array( 'تدكرة', 'تذكرة', 'تذكرة' );
		yield 'س for ث' => array( 'مسال', 'مثال', 'مثال' );
		yield 'without its alef' => array( 'استرجع', 'استرجاع', 'استرجاع' );
		yield 'with the article' => array( 'الاستبادل', 'استبدال', 'استبدال' );
	}

	#[DataProvider( 'mistakes' )]
	public function test_mistakes_are_corrected( string $typed, string $meant, string $stands ): void {
		$this->feature->lists->save( array(), array(), array(), null );
		$id   = $this->article( 'Other title', "x {$stands} y", 'ar' );
		$hits = $this->find( "  {$typed}, ", 'ar' );
		self::assertSame( array( $id, Matched::Typo ), array( $hits->items[0]->article_id ?? 0, $hits->items[0]->matched ?? null ) );
		self::assertSame( "{$meant},", $hits->corrected );
		self::assertStringContainsString( "<mark>{$stands}</mark>", $hits->items[0]->passage_html );
	}

	public function test_what_stands_in_an_article_is_not_corrected(): void {
		$this->article( 'Form', 'form' );
		$this->article( 'From', 'from' );
		$hits = $this->find( 'form' );
		self::assertCount( 1, $hits->items );
		self::assertNull( $hits->corrected );
	}

	public function test_only_the_wrong_word_is_corrected(): void {
		$id   = $this->article( 'Delivery to islands', 'Text.' );
		$hits = $this->find( 'Islands DELIVRY' );
		self::assertSame( $id, $hits->items[0]->article_id );
		self::assertSame( 'Islands delivery', $hits->corrected );
	}

	public function test_codes_and_short_words_are_what_they_are(): void {
		$this->article( 'Order 12345', 'AB1234 cat' );
		foreach ( array( '12346', 'AB1235', 'car' ) as $query ) {
			$hits = $this->find( $query );
			self::assertSame( array( array(), null ), array( $hits->items, $hits->corrected ), $query );
		}
	}
}
