<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

/** The word lists over REST: kept as they were written, used at once. */
final class SearchListsTest extends SearchTestCase {

	private const LISTS = array(
		'pairs'      => array( array( 'صندوق', 'صناديق' ) ),
		'synonyms'   => array( array( 'COD', 'cash on delivery', 'الدفع عند الاستلام' ) ),
		'stop_words' => array( 'please', 'on' ),
	);

	public function test_shipped_lists_are_there(): void {
		$this->as_manager();
		$data = $this->shaped( 'SearchLists', $this->rest( 'GET', '/search-lists' ) );
		self::assertTrue( $data['is_shipped'] );
		self::assertGreaterThanOrEqual( 80, count( $this->list_at( $data, 'pairs' ) ) );
		self::assertGreaterThan( 20, count( $this->list_at( $data, 'synonyms' ) ) );
	}

	public function test_a_change_takes_effect_with_the_next_search(): void {
		$boxes = $this->article( 'الصناديق', 'نص', 'ar' );
		$cash  = $this->article( 'Pay in cash when the delivery comes', 'Text' );
		$this->as_manager();
		$this->rest( 'PUT', '/search-lists', array( 'pairs' => array(), 'synonyms' => array(), 'stop_words' => array() ) );
		self::assertSame( array(), $this->found( 'صندوق', 'ar' ) );
		self::assertSame( array(), $this->found( 'cod' ) );

		$saved = $this->shaped( 'SearchLists', $this->rest( 'PUT', '/search-lists', self::LISTS ) );
		self::assertSame( self::LISTS['synonyms'], $saved['synonyms'] );
		self::assertFalse( $saved['is_shipped'] );
		self::assertSame( array( $boxes ), $this->found( 'صندوق', 'ar' ) );
		self::assertSame( array( $cash ), $this->found( 'cod' ) );
		self::assertSame( array( $cash ), $this->found( 'الدفع عند الاستلام', 'ar' ) );
		self::assertSame( array(), $this->found( 'please' ) );

		$reset = $this->shaped( 'SearchLists', $this->rest( 'DELETE', '/search-lists' ) );
		self::assertTrue( $reset['is_shipped'] );
	}

	public function test_somebody_elses_change_is_not_overwritten(): void {
		$this->as_manager();
		$seen = $this->data( $this->rest( 'GET', '/search-lists' ) )['version'];
		$this->shaped( 'SearchLists', $this->rest( 'PUT', '/search-lists', array( 'version' => $seen ) + self::LISTS ) );
		$this->assert_refused( 409, 'sanad_conflict', $this->rest( 'PUT', '/search-lists', array( 'version' => $seen ) + self::LISTS ) );
	}

	public function test_wrong_lists_are_refused_and_nothing_changes(): void {
		$this->as_manager();
		foreach (
			array(
				array( 'pairs' => array( array( 'one' ) ) ),
				array( 'pairs' => array( array( 'one', 'two', 'three' ) ) ),
				array( 'pairs' => array( array( 'أحمد', 'احمد' ) ) ),
				array( 'synonyms' => array( array( 'one', '!?' ) ) ),
				array( 'synonyms' => array( array( 'one', str_repeat( 'x', 61 ) ) ) ),
				array( 'stop_words' => array( '' ) ),
				array( 'stop_words' => array_fill( 0, 2001, 'the' ) ),
			) as $wrong
		) {
			self::assertSame( 400, $this->rest( 'PUT', '/search-lists', $wrong + self::LISTS )->get_status(), (string) wp_json_encode( $wrong ) );
		}
		self::assertTrue( $this->data( $this->rest( 'GET', '/search-lists' ) )['is_shipped'] );
	}

	public function test_agents_may_not_change_them(): void {
		$this->as_agent();
		self::assertSame( 403, $this->rest( 'PUT', '/search-lists', self::LISTS )->get_status() );
		self::assertSame( 403, $this->rest( 'DELETE', '/search-lists' )->get_status() );
	}

	public function test_the_lists_are_not_loaded_with_every_page(): void {
		$this->feature->lists->save( array(), array(), array( 'the' ), null );
		self::assertArrayNotHasKey( 'sanad_search_lists', wp_load_alloptions( true ) );
	}

	public function test_the_index_can_be_made_anew(): void {
		$this->article( 'One', 'Text' );
		$this->feature->indexer->flush();
		$this->as_manager();
		self::assertSame( array( 'indexed' => 1, 'total' => 1, 'is_complete' => true ), $this->shaped( 'SearchIndexState', $this->rest( 'GET', '/search-index' ) ) );
		self::assertSame( array( 'indexed' => 0, 'total' => 1, 'is_complete' => false ), $this->shaped( 'SearchIndexState', $this->rest( 'POST', '/search-index' ) ) );
		self::assertSame( 1, $this->feature->indexer->run_due( 5 ) );
		self::assertTrue( $this->shaped( 'SearchIndexState', $this->rest( 'GET', '/search-index' ) )['is_complete'] );
	}
}
