<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;

/** The index follows the articles, whoever changes them and however. */
final class ArticleIndexerTest extends SearchTestCase {

	public function test_the_index_follows_an_article_through_its_life(): void {
		$id = $this->article( 'Delivery', 'By camel.', post: array( 'post_status' => 'draft' ) );
		self::assertSame( array(), $this->found( 'camel' ) );

		wp_update_post( array( 'ID' => $id, 'post_status' => 'publish' ) );
		self::assertSame( array( $id ), $this->found( 'camel' ) );

		wp_update_post( array( 'ID' => $id, 'post_content' => 'By horse.' ) );
		self::assertSame( array(), $this->found( 'camel' ) );
		self::assertSame( array( $id ), $this->found( 'horse' ) );

		wp_update_post( array( 'ID' => $id, 'post_password' => 'secret' ) );
		self::assertSame( array(), $this->found( 'horse' ) );
		wp_update_post( array( 'ID' => $id, 'post_password' => '' ) );
		self::assertSame( array( $id ), $this->found( 'horse' ) );

		wp_trash_post( $id );
		self::assertSame( array(), $this->found( 'horse' ) );
		wp_untrash_post( $id );
		wp_publish_post( $id );
		self::assertSame( array( $id ), $this->found( 'horse' ) );

		wp_delete_post( $id, true );
		self::assertSame( array(), $this->found( 'horse' ) );
	}

	public function test_a_scheduled_article_is_found_once_it_is_live(): void {
		$later = gmdate( 'Y-m-d H:i:s', time() + HOUR_IN_SECONDS );
		$id    = $this->article( 'Delivery', 'By camel.', post: array( 'post_status' => 'future', 'post_date' => $later, 'post_date_gmt' => $later ) );
		self::assertSame( array(), $this->found( 'camel' ) );
		// What WordPress's own scheduled event does at that time.
		wp_publish_post( $id );
		self::assertSame( array( $id ), $this->found( 'camel' ) );
	}

	public function test_meta_and_tags_count_at_once(): void {
		$id = $this->article( 'Delivery', 'By camel.' );
		self::assertSame( 'en', $this->find( 'camel' )->items[0]->language );
		update_post_meta( $id, ArticleMeta::LANGUAGE, 'ar' );
		self::assertSame( 'ar', $this->find( 'camel' )->items[0]->language );
		update_post_meta( $id, ArticleMeta::VISIBILITY, 'agents' );
		self::assertSame( array(), $this->found( 'camel' ) );
		delete_post_meta( $id, ArticleMeta::VISIBILITY );
		self::assertSame( array( $id ), $this->found( 'camel' ) );

		wp_set_object_terms( $id, array( 'Dromedary' ), ArticleType::TAG );
		self::assertSame( array( $id ), $this->found( 'dromedary' ) );
		$tag = get_term_by( 'name', 'Dromedary', ArticleType::TAG );
		self::assertInstanceOf( \WP_Term::class, $tag );
		wp_update_term( $tag->term_id, ArticleType::TAG, array( 'name' => 'Bactrian' ) );
		self::assertSame( array( $id ), $this->found( 'bactrian' ) );
		self::assertSame( array(), $this->found( 'dromedary' ) );
	}

	public function test_saving_the_same_again_writes_no_places(): void {
		$id = $this->article( 'Delivery', 'By camel.' );
		$this->feature->indexer->flush();
		$queries = array();
		add_filter(
			'query',
			static function ( string $query ) use ( &$queries ): string {
				$queries[] = $query;
				return $query;
			}
		);
		wp_update_post( array( 'ID' => $id ) );
		$this->feature->indexer->flush();
		self::assertSame( array(), array_filter( $queries, static fn ( string $query ): bool => 1 === preg_match( '/(INSERT|DELETE|UPDATE).*sanad_article_(places|words)/s', $query ) ) );
	}

	public function test_counts_of_words_stay_true(): void {
		$one = $this->article( 'One', 'camel horse' );
		$two = $this->article( 'Two', 'camel camel' );
		wp_update_post( array( 'ID' => $one, 'post_content' => 'horse mule' ) );
		wp_update_post( array( 'ID' => $two, 'post_content' => 'mule' ) );
		$this->feature->indexer->flush();
		$db   = $this->desk->db;
		$rows = $db->rows( "SELECT w.word, w.documents, COUNT(p.article_id) AS places FROM {$db->table( 'article_words' )} w LEFT JOIN {$db->table( 'article_places' )} p ON p.word_id = w.id GROUP BY w.id, w.word, w.documents" );
		self::assertSame( array( 'horse', 'mule', 'one', 'two' ), $this->sorted( array_map( static fn ( array $row ): string => (string) $row['word'], $rows ) ) );
		foreach ( $rows as $row ) {
			self::assertSame( $row['places'], $row['documents'], (string) $row['word'] );
		}
	}

	public function test_the_job_finds_what_nobody_told_and_goes_on_where_it_was_stopped(): void {
		$ids = array();
		for ( $i = 0; $i < 60; $i++ ) {
			$ids[] = $this->article( "Article {$i}", "Text of number{$i}." );
		}
		$this->feature->indexer->flush();
		self::assertTrue( $this->feature->indexer->progress()->is_complete() );

		$this->feature->indexer->rebuild();
		self::assertSame( array( 0, 60 ), array( $this->feature->indexer->progress()->indexed, $this->feature->indexer->progress()->total ) );
		// Out of time before it begins: what was found before is still found.
		self::assertSame( 0, $this->feature->indexer->run_due( 0 ) );
		self::assertSame( array( $ids[7] ), $this->found( 'number7' ) );
		self::assertSame( 60, $this->feature->indexer->run_due( 20 ) );
		self::assertSame( 0, $this->feature->indexer->run_due( 20 ) );
		self::assertTrue( $this->feature->indexer->progress()->is_complete() );

		// Behind the back of every hook, as a restored backup does.
		$this->wpdb()->update( $this->wpdb()->posts, array( 'post_content' => 'camel', 'post_modified_gmt' => '2030-01-01 00:00:00' ), array( 'ID' => $ids[3] ) );
		$this->wpdb()->update( $this->wpdb()->posts, array( 'post_status' => 'draft' ), array( 'ID' => $ids[4] ) );
		clean_post_cache( $ids[3] );
		clean_post_cache( $ids[4] );
		self::assertSame( 2, $this->feature->indexer->run_due( 20 ) );
		self::assertSame( array( $ids[3] ), $this->found( 'camel' ) );
		self::assertSame( array(), $this->found( 'number4' ) );
	}

	public function test_an_article_that_cannot_be_read_holds_up_nobody(): void {
		add_filter(
			'sanad_searchable_block_text',
			static function ( string $text, string $name, array $attributes ): string {
				if ( isset( $attributes['breaks'] ) ) {
					throw new \RuntimeException( 'Broken block.' );
				}
				return $text;
			},
			10,
			3
		);
		$this->article( 'Broken', '<!-- wp:paragraph {"breaks":true} --><p>camel</p><!-- /wp:paragraph -->' );
		$whole = $this->article( 'Whole', 'horse' );
		$this->feature->indexer->flush();
		$this->feature->indexer->run_due( 5 );
		self::assertTrue( $this->feature->indexer->progress()->is_complete() );
		self::assertSame( array( $whole ), $this->found( 'horse' ) );
	}

	public function test_transcripts_are_found_and_markup_is_not(): void {
		$id = $this->article( 'Film', '<!-- wp:sanad/video {"transcript":"First the lid, then the hinge."} --><figure class="wallpaper"><img alt="A drawer" src="x.png"></figure><!-- /wp:sanad/video --><p>con<strong>tin</strong>ued</p>' );
		self::assertSame( array( $id ), $this->found( 'hinge' ) );
		self::assertSame( array( $id ), $this->found( 'drawer' ) );
		self::assertSame( array( $id ), $this->found( 'continued' ) );
		self::assertSame( array(), $this->found( 'wallpaper' ) );
		self::assertSame( array(), $this->found( 'figure' ) );
	}

	/**
	 * @param list<string> $texts
	 * @return list<string>
	 */
	private function sorted( array $texts ): array {
		sort( $texts );
		return $texts;
	}
}
