<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

use Sanad\KnowledgeBase\ArticleType;

/** What a site has without Sanad's search, to compare it with. */
final class OtherSearches {

	/**
	 * WordPress's own search: every word LIKE, in title, excerpt and text.
	 *
	 * @return list<int> Ids, best first.
	 */
	public static function like( string $query ): array {
		$ids = array();
		foreach ( get_posts( array( 'post_type' => ArticleType::NAME, 's' => $query, 'numberposts' => Relevance::DEPTH, 'orderby' => 'relevance', 'suppress_filters' => false ) ) as $post ) {
			$ids[] = $post instanceof \WP_Post ? $post->ID : $post;
		}
		return $ids;
	}

	/** Full text as MySQL has it, over title, excerpt and text. On MySQL and MariaDB only; call it once. */
	public static function add_full_text( \wpdb $wpdb ): void {
		$wpdb->query( "ALTER TABLE {$wpdb->posts} ADD FULLTEXT KEY compared_title (post_title), ADD FULLTEXT KEY compared (post_title, post_excerpt, post_content)" );
	}

	/**
	 * Full text in natural language mode, the title counting twice more.
	 *
	 * @return list<int> Ids, best first.
	 */
	public static function full_text( \wpdb $wpdb, string $query ): array {
		$ids = $wpdb->get_col(
			$wpdb->prepare(
				"SELECT ID FROM {$wpdb->posts} WHERE post_type = %s AND post_status = 'publish' AND MATCH(post_title, post_excerpt, post_content) AGAINST(%s)
				ORDER BY MATCH(post_title, post_excerpt, post_content) AGAINST(%s) + 2 * MATCH(post_title) AGAINST(%s) DESC, ID LIMIT %d",
				ArticleType::NAME,
				$query,
				$query,
				$query,
				Relevance::DEPTH
			)
		);
		return array_map( 'intval', $ids );
	}
}
