<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\KnowledgeBaseFeature;
use Sanad\KnowledgeBase\ReadingFeature;
use Sanad\KnowledgeBase\Search\ArticleHit;
use Sanad\KnowledgeBase\Search\ArticleHits;
use Sanad\KnowledgeBase\Search\ArticleSearchQuery;
use Sanad\KnowledgeBase\SearchFeature;
use Sanad\Security\ClientAddress;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\Rest\RestTestCase;

/** A test of the search for articles: articles to find, and somebody who looks for them. */
abstract class SearchTestCase extends RestTestCase {

	protected SearchFeature $feature;

	protected function setUp(): void {
		parent::setUp();
		$knowledge_base = new KnowledgeBaseFeature( $this->desk );
		$reading        = new ReadingFeature( $this->desk, $knowledge_base, new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock ), new ClientAddress( $this->desk->keys ) );
		$this->feature  = new SearchFeature( $this->desk, $knowledge_base, $reading );
		$this->feature->indexer->register();
	}

	/**
	 * A published article, unless the data say something else.
	 *
	 * @param array{post_status?: string, post_password?: string, post_date?: string, post_date_gmt?: string, post_excerpt?: string} $post
	 * @param array<string, mixed>                                                                                                    $meta
	 */
	protected function article( string $title, string $body = '', string $language = 'en', array $post = array(), array $meta = array() ): int {
		$id = wp_insert_post(
			$post + array(
				'post_type'    => ArticleType::NAME,
				'post_status'  => 'publish',
				'post_title'   => wp_slash( $title ),
				'post_content' => wp_slash( $body ),
				'meta_input'   => $meta + array( ArticleMeta::LANGUAGE => $language ),
			),
			true
		);
		self::assertIsInt( $id );
		return $id;
	}

	protected function find( string $text, string $language = 'en', ?Audience $audience = null, int $limit = 10, bool $whole_words = true ): ArticleHits {
		return $this->feature->search->find( new ArticleSearchQuery( $text, $language, $audience ?? Audience::guest(), limit: $limit, whole_words: $whole_words ) );
	}

	/** @return list<int> Ids of what is found, best first. */
	protected function found( string $text, string $language = 'en', ?Audience $audience = null, bool $whole_words = true ): array {
		return array_map( static fn ( ArticleHit $hit ): int => $hit->article_id, $this->find( $text, $language, $audience, whole_words: $whole_words )->items );
	}
}
