<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Visibility;

/** What search engines are told that there is: articles that everybody may read, and the shelves on which there are some. */
final class SiteMaps {

	public function __construct( private readonly Visibility $visibility, private readonly CategoryRepository $categories ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'wp_sitemaps_posts_query_args', array( $this, 'articles' ), 10, 2 );
		add_filter( 'wp_sitemaps_taxonomies_query_args', array( $this, 'categories' ), 10, 2 );
		add_filter( 'wp_sitemaps_users_query_args', array( $this, 'authors' ) );
	}

	/**
	 * @param array<string, mixed> $arguments Of the query.
	 * @return array<string, mixed>
	 */
	public function articles( array $arguments, string $post_type ): array {
		if ( ArticleType::NAME === $post_type ) {
			$arguments['post__not_in'] = $this->visibility->hidden_ids( Audience::guest() ); // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams.PostNotIn_post__not_in -- A site map is cached by whoever reads it.
		}
		return $arguments;
	}

	/**
	 * @param array<string, mixed> $arguments Of the query.
	 * @return array<string, mixed>
	 */
	public function categories( array $arguments, string $taxonomy ): array {
		return ArticleType::CATEGORY === $taxonomy ? TermGuard::narrow( $arguments, $this->categories, Audience::guest() ) : $arguments;
	}

	/**
	 * Staff does not become public by writing an article.
	 *
	 * @param array<string, mixed> $arguments Of the query.
	 * @return array<string, mixed>
	 */
	public function authors( array $arguments ): array {
		$types = $arguments['has_published_posts'] ?? null;
		if ( is_array( $types ) ) {
			$arguments['has_published_posts'] = array_values( array_filter( $types, static fn ( mixed $type ): bool => ArticleType::NAME !== $type ) );
		}
		return $arguments;
	}
}
