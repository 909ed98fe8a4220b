<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\Audience;
use Sanad\Search\Tokens;

/** Nobody finds, counts or guesses by the search what he may not read. */
final class SearchVisibilityTest extends SearchTestCase {

	/** Articles that no guest may read, all about a word that stands in no other. */
	private const SECRET = 'zanzibar';

	public function test_guests_find_nothing_that_is_not_public(): void {
		$this->hidden_articles();
		$public = $this->article( 'Delivery', 'To the islands.' );
		foreach ( array( self::SECRET, 'zanz', 'zanzibr', 'znazibar', self::SECRET . ' islands', 'delivery ' . self::SECRET ) as $query ) {
			foreach ( array( true, false ) as $whole ) {
				$hits = $this->find( $query, 'en', Audience::guest(), 10, $whole );
				$ids  = array_map( static fn ( \Sanad\KnowledgeBase\Search\ArticleHit $hit ): int => $hit->article_id, $hits->items );
				self::assertSame( array(), array_diff( $ids, array( $public ) ), $query );
				self::assertSame( count( $ids ), $hits->total, $query );
				self::assertNull( $hits->corrected, "Corrected to a word of a hidden article: {$query}" );
			}
		}
	}

	public function test_what_guests_get_does_not_depend_on_what_is_hidden(): void {
		$this->article( 'Delivery', 'To the islands.' );
		$before = wp_json_encode( $this->answers() );
		$this->hidden_articles();
		self::assertSame( $before, wp_json_encode( $this->answers() ) );
	}

	public function test_customers_find_what_is_for_customers_and_staff_finds_everything_published(): void {
		$hidden   = $this->hidden_articles();
		$customer = Audience::of_user( $this->create_user( 'subscriber' ) );
		self::assertSame( array( $hidden['customers'] ), $this->found( self::SECRET, 'en', $customer ) );
		$for_staff = $this->found( self::SECRET, 'en', Audience::agents() );
		sort( $for_staff );
		self::assertSame( array( $hidden['customers'], $hidden['buyers'], $hidden['agents'] ), $for_staff );
	}

	public function test_what_is_hidden_later_is_found_no_more_even_before_it_is_indexed_again(): void {
		$id = $this->article( 'Delivery', self::SECRET );
		self::assertSame( array( $id ), $this->found( self::SECRET ) );
		// Behind the back of every hook, as an import into the database does.
		$this->wpdb()->delete( $this->wpdb()->postmeta, array( 'post_id' => $id, 'meta_key' => ArticleMeta::VISIBILITY ) );
		$this->wpdb()->insert( $this->wpdb()->postmeta, array( 'post_id' => $id, 'meta_key' => ArticleMeta::VISIBILITY, 'meta_value' => 'agents' ) );
		wp_cache_flush();
		$hits = $this->find( self::SECRET );
		self::assertSame( array( 0, 0 ), array( count( $hits->items ), $hits->total ) );
	}

	public function test_only_published_articles_without_password_are_indexed(): void {
		$hidden = $this->hidden_articles();
		$this->feature->indexer->flush();
		$this->feature->indexer->run_due( 5 );
		$indexed = array_map( 'intval', $this->desk->db->column( "SELECT article_id FROM {$this->desk->db->table( 'article_index' )} ORDER BY article_id" ) );
		self::assertSame( array( $hidden['customers'], $hidden['buyers'], $hidden['agents'] ), $indexed );
	}

	public function test_notes_are_never_found(): void {
		$this->article( 'Delivery', 'Text', meta: array( ArticleMeta::NOTE => 'Ask ' . self::SECRET ) );
		self::assertSame( array(), $this->found( self::SECRET, 'en', Audience::agents() ) );
	}

	public function test_no_word_of_a_deleted_article_stays_behind(): void {
		$id = $this->article( 'Delivery', 'Something about ' . self::SECRET );
		$this->feature->indexer->flush();
		self::assertNotNull( $this->word( self::SECRET ) );
		wp_delete_post( $id, true );
		$this->feature->indexer->flush();
		self::assertNull( $this->word( self::SECRET ) );
		foreach ( array( 'article_index', 'article_texts', 'article_places', 'article_words' ) as $table ) {
			self::assertSame( '0', $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( $table )}" ), $table );
		}
	}

	/** @return list<array{int, string|null, int}> What a guest gets for some queries. */
	private function answers(): array {
		$answers = array();
		foreach ( array( self::SECRET, 'zanz', 'zanzibr', 'island', 'delivery ' . self::SECRET ) as $query ) {
			$hits      = $this->find( $query, whole_words: false );
			$answers[] = array( count( $hits->items ), $hits->corrected, $hits->total );
		}
		return $answers;
	}

	/** @return array<string, int> Ids by what hides them. */
	private function hidden_articles(): array {
		$text   = self::SECRET . ' islands';
		$future = gmdate( 'Y-m-d H:i:s', time() + WEEK_IN_SECONDS );
		$hidden = array();
		foreach ( array( 'customers', 'buyers', 'agents' ) as $visibility ) {
			$hidden[ $visibility ] = $this->article( "For {$visibility}", $text, meta: array( ArticleMeta::VISIBILITY => $visibility ) );
		}
		$hidden['draft'] = $this->article( 'Draft', $text, post: array( 'post_status' => 'draft' ) );
		foreach ( array( 'private', 'pending', 'trash' ) as $status ) {
			$hidden[ $status ] = $this->article( "As {$status}", $text, post: array( 'post_status' => $status ) );
		}
		$hidden['future']   = $this->article( 'Scheduled', $text, post: array( 'post_status' => 'future', 'post_date' => $future, 'post_date_gmt' => $future ) );
		$hidden['password'] = $this->article( 'With a password', $text, post: array( 'post_password' => 'secret' ) );
		self::assertSame( 'future', get_post_status( $hidden['future'] ) );
		self::assertNotFalse( wp_insert_post( array( 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => $text, 'post_content' => $text ) ) );
		return $hidden;
	}

	private function word( string $word ): ?string {
		return $this->desk->db->value( "SELECT word FROM {$this->desk->db->table( 'article_words' )} WHERE token = %s", array( Tokens::word( $word ) ) );
	}
}
