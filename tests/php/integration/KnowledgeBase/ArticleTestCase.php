<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Feedback\ArticleStats;
use Sanad\KnowledgeBase\KnowledgeBaseFeature;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Tests\Integration\DeskTestCase;

/** A test of articles: a help centre of its own. */
abstract class ArticleTestCase extends DeskTestCase {

	protected KnowledgeBaseFeature $knowledge_base;

	protected ArticleStats $stats;

	protected function setUp(): void {
		parent::setUp();
		$this->knowledge_base = new KnowledgeBaseFeature( $this->desk );
		$this->stats          = new ArticleStats( $this->desk->db, $this->clock );
	}

	/**
	 * An article, published unless said otherwise.
	 *
	 * @param array{post_status?: string, post_content?: string, post_excerpt?: string, post_password?: string, post_name?: string, post_date?: string, post_date_gmt?: string, menu_order?: int} $post
	 * @param array<string, mixed> $meta
	 */
	protected function article( string $title = 'Delivery times', VisibleTo $visibility = VisibleTo::Everyone, array $post = array(), array $meta = array() ): int {
		$id = wp_insert_post(
			array_map( static fn ( string|int $value ): string|int => is_string( $value ) ? wp_slash( $value ) : $value, $post + array(
				'post_type'    => ArticleType::NAME,
				'post_title'   => $title,
				'post_status'  => 'publish',
				'post_content' => '<!-- wp:paragraph --><p>Text.</p><!-- /wp:paragraph -->',
			) ) + array( 'meta_input' => $meta + array( ArticleMeta::VISIBILITY => $visibility->value ) ),
			true
		);
		self::assertIsInt( $id );
		return $id;
	}

	protected function category( string $name, int $parent = 0 ): int {
		$term = wp_insert_term( $name, ArticleType::CATEGORY, array( 'parent' => max( 0, $parent ) ) );
		self::assertIsArray( $term );
		return (int) $term['term_id'];
	}

	/** @param list<int> $categories */
	protected function shelve( int $article_id, array $categories ): void {
		self::assertIsArray( wp_set_object_terms( $article_id, $categories, ArticleType::CATEGORY ) );
	}

	protected function found( int $id ): Article {
		$article = $this->knowledge_base->articles->find( $id );
		self::assertNotNull( $article );
		return $article;
	}

	protected function as_manager(): \WP_User {
		$user = $this->create_user( 'sanad_manager' );
		$this->act_as( $user );
		return $user;
	}

	protected function as_agent(): \WP_User {
		$user = $this->create_user( 'sanad_agent' );
		$this->act_as( $user );
		return $user;
	}

	/** Addresses with words, as shops have them. */
	protected function use_permalinks(): void {
		/** @var \WP_Rewrite $wp_rewrite */
		global $wp_rewrite;
		$wp_rewrite->set_permalink_structure( '/%postname%/' );
		// The types register their addresses with the structure of their time.
		foreach ( array( ArticleType::CATEGORY, ArticleType::TAG ) as $taxonomy ) {
			unregister_taxonomy( $taxonomy );
		}
		unregister_post_type( ArticleType::NAME );
		( new \Sanad\KnowledgeBase\ArticleType( new ArticleMeta(), $this->knowledge_base->addresses ) )->register_types();
		flush_rewrite_rules( false );
	}

	protected function tearDown(): void {
		/** @var \WP_Rewrite $wp_rewrite */
		global $wp_rewrite;
		parent::tearDown();
		$wp_rewrite->init();
	}
}
