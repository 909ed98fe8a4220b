<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\Search\Matched;

final class ArticleSearchTest extends SearchTestCase {

	public function test_finds_words_in_every_spelling_and_form(): void {
		$arabic  = $this->article( 'إِرْجَاع المُنتجات', '<p>يمكنك إرجاع القطعة خلال ١٤ يومًا.</p>', 'ar' );
		$english = $this->article( 'Shipping costs', '<p>Parcels over 200 ship free.</p>' );

		self::assertSame( array( $arabic ), $this->found( 'ارجاع', 'ar' ) );
		self::assertSame( array( $arabic ), $this->found( 'المنتج', 'ar' ) );
		self::assertSame( array( $arabic ), $this->found( '14', 'ar' ) );
		self::assertSame( array( $english ), $this->found( 'parcel' ) );
		self::assertSame( array( $english ), $this->found( 'shipped' ) );
		self::assertSame( array(), $this->found( 'umbrella' ) );
		self::assertSame( array(), $this->found( '' ) );
		self::assertSame( array(), $this->found( '؟ !! …' ) );
	}

	public function test_a_title_counts_more_than_a_heading_and_a_heading_more_than_the_text(): void {
		$body    = $this->article( 'Third', '<p>About invoices and more.</p>' );
		$heading = $this->article( 'Second', '<h2>Invoices</h2><p>About things and more.</p>' );
		$title   = $this->article( 'Invoices', '<p>About things and more.</p>' );
		self::assertSame( array( $title, $heading, $body ), $this->found( 'invoices' ) );
	}

	public function test_a_closer_match_comes_first(): void {
		$this->feature->lists->save( array( array( 'شحنة', 'شحنات' ) ), array( array( 'طرد', 'شحنة' ) ), array(), null );
		$synonym = $this->article( 'طرد', 'نص', 'ar' );
		$stem    = $this->article( 'الشحنة', 'نص', 'ar' );
		$itself  = $this->article( 'شحنه', 'نص', 'ar' );
		$hits    = $this->find( 'شحنة', 'ar' )->items;
		self::assertSame( array( $itself, $stem, $synonym ), array( $hits[0]->article_id, $hits[1]->article_id, $hits[2]->article_id ) );
		self::assertSame( array( Matched::Folded, Matched::Stem, Matched::Related ), array( $hits[0]->matched, $hits[1]->matched, $hits[2]->matched ) );
	}

	public function test_the_readers_language_comes_first(): void {
		$english = $this->article( 'PayPal', 'PayPal and PayPal again.' );
		$arabic  = $this->article( 'الدفع', 'يمكن الدفع عن طريق PayPal أيضا.', 'ar' );
		self::assertSame( array( $arabic, $english ), $this->found( 'paypal', 'ar' ) );
		self::assertSame( array( $english, $arabic ), $this->found( 'paypal', 'en' ) );
	}
}
