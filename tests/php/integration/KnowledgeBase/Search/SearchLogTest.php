<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use PHPUnit\Framework\Attributes\DataProvider;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\Search\SearchLog;

/** What is kept of searches: enough to see which article is missing, nothing that tells of a person. */
final class SearchLogTest extends SearchTestCase {

	protected function setUp(): void {
		parent::setUp();
		// What a browser sends from a page of this site.
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'same-origin';
	}

	protected function tearDown(): void {
		unset( $_SERVER['HTTP_SEC_FETCH_SITE'] );
		parent::tearDown();
	}

	/** @return iterable<string, array{string, string}> */
	public static function queries(): iterable {
		yield 'folded' => array( ' كيف أُرْجِعُ الطلب؟ ', 'كيف ارجع الطلب' );
		yield 'address' => array( 'mail to Sara.H+x@example.com please', 'mail to please' );
		yield 'phone' => array( 'call +966 50 123-4567 now', 'call now' );
		yield 'phone in Arabic digits' => array( 'جوالي ٠٥٠١٢٣٤٥٦٧', 'جوالي' );
		yield 'order number' => array( 'where is order #1000234', 'where is order' );
		yield 'short numbers stay' => array( 'size 42 within 14 days 1234', 'size 42 within 14 days 1234' );
		yield 'card' => array( '4111 1111 1111 1111', '' );
		yield 'link' => array( 'https://example.com/my-account?key=abc broken', 'broken' );
		yield 'nothing' => array( ' ?! ', '' );
	}

	#[DataProvider( 'queries' )]
	public function test_nothing_personal_is_kept( string $query, string $kept ): void {
		self::assertSame( $kept, SearchLog::text( $query ) );
	}

	public function test_a_settled_search_is_counted_with_what_it_finds(): void {
		$id = $this->article( 'Refunds', 'Text' );
		foreach ( array( 'Refund', 'refund', 'umbrella' ) as $query ) {
			self::assertSame( array( 'recorded' => true ), $this->tell( array( 'query' => $query, 'language' => 'en' ) ) );
		}
		self::assertSame( array( 'recorded' => true ), $this->tell( array( 'query' => 'refund', 'language' => 'en', 'clicked' => $id ) ) );
		self::assertSame( array( 'recorded' => false ), $this->tell( array( 'query' => '0501234567', 'language' => 'en' ) ) );

		$this->as_manager();
		$report = $this->shaped( 'SearchReport', $this->rest( 'GET', '/article-searches' ) );
		self::assertSame( array( 'searches' => 3, 'without_results' => 1 ), $report['figures'] );
		self::assertSame( 2, $report['total'] );
		self::assertSame( array( 'refund', 2, 1, 1 ), array( $this->at( $report, 'items', 0, 'query' ), $this->at( $report, 'items', 0, 'searches' ), $this->at( $report, 'items', 0, 'results' ), $this->at( $report, 'items', 0, 'clicks' ) ) );
		$missing = $this->shaped( 'SearchReport', $this->rest( 'GET', '/article-searches', array( 'without_results' => true ) ) );
		self::assertSame( array( 1, 'umbrella' ), array( $missing['total'], $this->at( $missing, 'items', 0, 'query' ) ) );
		self::assertSame( 0, $this->shaped( 'SearchReport', $this->rest( 'GET', '/article-searches', array( 'language' => 'ar' ) ) )['total'] );
	}

	public function test_the_report_asks_what_a_search_found_last(): void {
		$this->tell( array( 'query' => 'camel', 'language' => 'en' ) );
		$this->clock->set( $this->clock->now()->modify( '+1 day' )->format( 'Y-m-d H:i:s' ) );
		$this->article( 'Camel', 'Text' );
		$this->tell( array( 'query' => 'camel', 'language' => 'en' ) );
		self::assertSame( array( 0, array( 1, 0, 2, 0 ) ), array( count( $this->feature->log->report( 30, '', true, 1, 50 ) ), array_values( get_object_vars( $this->feature->log->figures( 30, '' ) ) ) ) );
		self::assertSame( 1, $this->feature->log->figures( 1, '' )->searches );
	}

	public function test_counts_and_clicks_tell_nothing_of_hidden_articles(): void {
		$hidden = $this->article( 'Camel', 'Text', meta: array( ArticleMeta::VISIBILITY => 'agents' ) );
		$this->tell( array( 'query' => 'camel', 'language' => 'en' ) );
		self::assertSame( array( 'recorded' => false ), $this->tell( array( 'query' => 'camel', 'language' => 'en', 'clicked' => $hidden ) ) );
		self::assertSame( array( 'recorded' => false ), $this->tell( array( 'query' => 'camel', 'language' => 'en', 'clicked' => 999_999 ) ) );
		$counted = $this->feature->log->report( 30, '', false, 1, 50 );
		self::assertSame( array( 0, 0 ), array( $counted[0]->results, $counted[0]->clicks ) );
	}

	public function test_only_our_own_pages_may_tell_and_not_without_end(): void {
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'cross-site';
		self::assertSame( 403, $this->rest( 'POST', '/knowledge-base/searches', array( 'query' => 'camel', 'language' => 'en' ) )->get_status() );
		$_SERVER['HTTP_SEC_FETCH_SITE'] = 'same-origin';
		for ( $search = 0; $search < 60; $search++ ) {
			self::assertSame( 200, $this->rest( 'POST', '/knowledge-base/searches', array( 'query' => 'camel', 'language' => 'en' ) )->get_status() );
		}
		$this->assert_refused( 429, 'sanad_too_many', $this->rest( 'POST', '/knowledge-base/searches', array( 'query' => 'camel', 'language' => 'en' ) ) );
	}

	public function test_a_day_holds_so_many_searches_and_no_more(): void {
		$table = $this->desk->db->table( 'article_searches' );
		$rows  = array();
		for ( $search = 0; $search < 2_000; $search++ ) {
			$rows[] = sprintf( "('%s', 'en', '%s', 'q%d', 1)", $this->clock->now()->format( 'Y-m-d' ), hash( 'sha256', "q{$search}" ), $search );
		}
		$this->desk->db->execute( "INSERT INTO {$table} (day, language, query_hash, query, searches) VALUES " . implode( ', ', $rows ) );
		self::assertSame( array( 'recorded' => false ), $this->tell( array( 'query' => 'something else', 'language' => 'en' ) ) );
		self::assertSame( array( 'recorded' => true ), $this->tell( array( 'query' => 'q7', 'language' => 'en' ) ) );
	}

	public function test_a_language_that_the_help_centre_lacks_is_the_sites(): void {
		$this->tell( array( 'query' => 'camel', 'language' => 'xx' ) );
		self::assertSame( 'en', $this->feature->log->report( 30, '', false, 1, 50 )[0]->language );
	}

	public function test_counts_are_forgotten_after_a_year(): void {
		$this->tell( array( 'query' => 'camel', 'language' => 'en' ) );
		$this->clock->set( $this->clock->now()->modify( '+365 days' )->format( 'Y-m-d H:i:s' ) );
		self::assertSame( 0, $this->feature->log->forget_old( 100 ) );
		$this->clock->set( $this->clock->now()->modify( '+1 day' )->format( 'Y-m-d H:i:s' ) );
		self::assertSame( 1, $this->feature->log->forget_old( 100 ) );
	}

	/**
	 * @param array<string, mixed> $search
	 * @return array<string, mixed>
	 */
	private function tell( array $search ): array {
		return $this->shaped( 'Recorded', $this->rest( 'POST', '/knowledge-base/searches', $search ) );
	}
}
