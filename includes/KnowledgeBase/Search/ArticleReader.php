<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Search;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Visibility;

/** Reads a published article for the index. */
final class ArticleReader {

	public function __construct( private readonly Languages $languages, private readonly Visibility $visibility ) {}

	/** The article as it is now; null if nobody may find it. */
	public function read( int $article_id ): ?IndexedArticle {
		$post = get_post( $article_id );
		if ( null === $post || ArticleType::NAME !== $post->post_type || 'publish' !== $post->post_status || '' !== $post->post_password ) {
			return null;
		}
		$text = ArticleText::of( $post, $this->tags( $post->ID ) );
		return new IndexedArticle(
			$post->ID,
			$post->post_modified_gmt,
			$this->languages->of_article( $post->ID ),
			$this->visibility->of_article( $post->ID )->value,
			ArticleMeta::text( $post->ID, ArticleMeta::GROUP ),
			$text->title,
			ArticleMeta::ids( $post->ID, ArticleMeta::PRODUCTS ),
			$post->post_date_gmt,
			$text->excerpt,
			$text->body,
			ArticleWords::of( $text )
		);
	}

	/** @return list<string> */
	private function tags( int $article_id ): array {
		$terms = get_the_terms( $article_id, ArticleType::TAG );
		return is_array( $terms ) ? array_map( static fn ( \WP_Term $term ): string => $term->name, array_values( $terms ) ) : array();
	}
}
