<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/** The search over REST: shapes, limits, and what hostile queries do, which is nothing. */
final class SearchRoutesTest extends SearchTestCase {

	/** Searches of a visitor in a minute. */
	private const LIMIT = 120;

	public function test_the_public_answer(): void {
		$id   = $this->article( 'Returns & refunds', '<p>Send it back within 14 days. Refunds follow.</p>' );
		$term = wp_insert_term( 'Orders', ArticleType::CATEGORY );
		self::assertIsArray( $term );
		wp_set_object_terms( $id, array( (int) $term['term_id'] ), ArticleType::CATEGORY );

		$response = $this->rest( 'GET', '/knowledge-base/search', array( 'q' => 'refund', 'language' => 'ar' ) );
		$data     = $this->shaped( 'KnowledgeBaseHits', $response );
		self::assertSame( 'private, no-store', $this->header( $response, 'Cache-Control' ) );
		self::assertSame( array( $id ), $this->ids( $data, 'items' ) );
		self::assertSame( 'Returns & refunds', $this->at( $data, 'items', 0, 'title' ) );
		self::assertSame( 'Returns &amp; <mark>refunds</mark>', $this->at( $data, 'items', 0, 'title_html' ) );
		self::assertSame( 'Orders', $this->at( $data, 'items', 0, 'category' ) );
		self::assertTrue( $this->at( $data, 'items', 0, 'is_other_language' ) );
		self::assertSame( get_permalink( $id ), $this->at( $data, 'items', 0, 'url' ) );
		self::assertArrayNotHasKey( 'visibility', (array) $this->at( $data, 'items', 0 ) );
	}

	public function test_staff_also_finds_what_is_for_staff(): void {
		$id = $this->article( 'Refunds for staff', 'Text', meta: array( ArticleMeta::VISIBILITY => 'agents' ) );
		self::assertSame( array(), $this->ids( $this->shaped( 'KnowledgeBaseHits', $this->rest( 'GET', '/knowledge-base/search', array( 'q' => 'refund' ) ) ), 'items' ) );
		self::assertSame( 401, $this->rest( 'GET', '/articles/search', array( 'q' => 'refund' ) )->get_status() );
		$this->as_agent();
		$data = $this->shaped( 'ArticleHits', $this->rest( 'GET', '/articles/search', array( 'q' => 'refund', 'language' => 'en', 'limit' => 20 ) ) );
		self::assertSame( array( $id ), $this->ids( $data, 'items' ) );
		self::assertSame( 'agents', $this->at( $data, 'items', 0, 'visibility' ) );
	}

	public function test_a_category_and_those_below_it(): void {
		$parent = wp_insert_term( 'Orders', ArticleType::CATEGORY );
		self::assertIsArray( $parent );
		$child = wp_insert_term( 'Refunds', ArticleType::CATEGORY, array( 'parent' => max( 0, (int) $parent['term_id'] ) ) );
		$other = wp_insert_term( 'Sizes', ArticleType::CATEGORY );
		self::assertIsArray( $child );
		self::assertIsArray( $other );
		$inside  = $this->article( 'Refund one', 'Text' );
		$outside = $this->article( 'Refund two', 'Text' );
		wp_set_object_terms( $inside, array( (int) $child['term_id'] ), ArticleType::CATEGORY );
		wp_set_object_terms( $outside, array( (int) $other['term_id'] ), ArticleType::CATEGORY );
		$find = fn ( int $category ): array => $this->shaped( 'KnowledgeBaseHits', $this->rest( 'GET', '/knowledge-base/search', array( 'q' => 'refund', 'category' => $category ) ) );
		self::assertSame( array( $inside ), $this->ids( $find( (int) $parent['term_id'] ), 'items' ) );
		self::assertSame( 1, $find( (int) $parent['term_id'] )['total'] );
		self::assertSame( array(), $this->ids( $find( 999_999 ), 'items' ) );
	}

	public function test_articles_of_the_product_come_first(): void {
		$of_product = $this->article( 'Refund one', 'Text', meta: array( ArticleMeta::PRODUCTS => 77 ) );
		$general    = $this->article( 'Refund two', 'Text' );
		$find       = fn ( int $product ): array => $this->ids( $this->shaped( 'KnowledgeBaseHits', $this->rest( 'GET', '/knowledge-base/search', array( 'q' => 'refund', 'language' => 'en', 'product' => $product ) ) ), 'items' );
		self::assertSame( array( $general, $of_product ), $find( 78 ) );
		self::assertSame( array( $of_product, $general ), $find( 77 ) );
	}

	public function test_hostile_queries_find_nothing_and_break_nothing(): void {
		$id = $this->article( 'Mail', 'Write to help@example.com, 100%, C:\\path, <script>alert(1)</script>' );
		$this->as_agent();
		foreach ( array( 'user@x +"(*', '%_\\', "' or 7=7 -- ", '👍🏽', '" OR article_id > 0 #', str_repeat( '"', 200 ), "\u{202E}\u{FEFF}", "a\0b", '(((((((', "\xC3\x28", '*', str_repeat( 'ض', 200 ) ) as $query ) {
			$start    = microtime( true );
			$response = $this->rest( 'GET', '/articles/search', array( 'q' => $query ) );
			self::assertSame( 200, $response->get_status(), $query );
			self::assertSame( array(), $this->ids( $this->data( $response ), 'items' ), $query );
			self::assertLessThan( 1.0, microtime( true ) - $start, $query );
		}
		self::assertSame( '', $this->wpdb()->last_error );
		self::assertSame( 400, $this->rest( 'GET', '/articles/search', array( 'q' => str_repeat( 'x', 10_000 ) ) )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/articles/search', array( 'q' => array( 'a' ) ) )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/knowledge-base/search', array( 'q' => 'mail', 'limit' => 11 ) )->get_status() );
		self::assertSame( 400, $this->rest( 'GET', '/knowledge-base/search', array() )->get_status() );
		self::assertSame( array( $id ), $this->ids( $this->data( $this->rest( 'GET', '/articles/search', array( 'q' => 'help@example.com' ) ) ), 'items' ) );
	}

	public function test_markup_of_articles_never_becomes_markup_of_hits(): void {
		$this->article( 'Title <img src=x onerror=alert(1)> "quoted"', '&lt;script&gt;alert("refund")&lt;/script&gt; <p>refund &amp; <b onclick="x()">more</b></p>' );
		$hit = $this->find( 'refund' )->items[0];
		foreach ( array( $hit->title_html, $hit->passage_html ) as $html ) {
			self::assertDoesNotMatchRegularExpression( '#<(?!/?mark>)#', $html );
			self::assertStringNotContainsString( '"', $html );
		}
		self::assertStringContainsString( '&lt;script&gt;alert(&quot;<mark>refund</mark>&quot;)', $hit->passage_html );
	}

	public function test_a_flood_is_refused(): void {
		for ( $search = 0; $search < self::LIMIT; $search++ ) {
			self::assertSame( 200, $this->rest( 'GET', '/knowledge-base/search', array( 'q' => '' ) )->get_status() );
		}
		$response = $this->rest( 'GET', '/knowledge-base/search', array( 'q' => '' ) );
		$this->assert_refused( 429, 'sanad_too_many', $response );
		self::assertMatchesRegularExpression( '/^[1-9]\d*$/', $this->header( $response, 'Retry-After' ) );
	}
}
