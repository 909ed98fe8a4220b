<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\Languages;

/** Copies posts and pages of this site. They stay what and where they are, and each is copied once. */
final class PostReader {

	private const TYPES = array( 'post', 'page' );

	private const STATUSES = array( 'publish', 'draft', 'pending', 'future', 'private' );

	public function __construct( private readonly Languages $languages ) {}

	/**
	 * Those of some posts that whoever asks may edit.
	 *
	 * @param list<int> $post_ids
	 * @return list<Entry>
	 */
	public function of_ids( array $post_ids ): array {
		_prime_post_caches( $post_ids );
		$entries = array();
		foreach ( $post_ids as $id ) {
			$post = get_post( $id );
			if ( null !== $post && in_array( $post->post_type, self::TYPES, true ) && in_array( $post->post_status, self::STATUSES, true ) && current_user_can( 'edit_post', $id ) ) {
				$entries[] = $this->entry( $post );
			}
		}
		return $entries;
	}

	/**
	 * Those of a category of posts, likewise.
	 *
	 * @return list<Entry>
	 */
	public function of_category( int $category_id ): array {
		$ids = get_posts(
			array(
				'post_type'        => 'post',
				'post_status'      => self::STATUSES,
				'cat'              => $category_id,
				'fields'           => 'ids',
				'posts_per_page'   => FileReader::MAX_ENTRIES + 1,
				'orderby'          => 'ID',
				'order'            => 'ASC',
				'suppress_filters' => true, // Posts in every language, also where a plugin shows one.
			)
		);
		return $this->of_ids( array_values( array_map( 'intval', array_filter( $ids, 'is_numeric' ) ) ) );
	}

	private function entry( \WP_Post $post ): Entry {
		$blocks = has_blocks( $post->post_content );
		return new Entry(
			path: "{$post->post_name}.html",
			title: HtmlPage::plain( $post->post_title ),
			html: $blocks ? '' : wpautop( $post->post_content ),
			markup: $blocks ? $post->post_content : '',
			slug: urldecode( $post->post_name ),
			language: $this->languages->source()?->of_post( $post->ID ) ?? '',
			group: sprintf( 'post:%d:%d', get_current_blog_id(), $this->original( $post->ID ) ),
			excerpt: '' === $post->post_excerpt ? null : HtmlPage::plain( $post->post_excerpt ),
			once: true
		);
	}

	/** The same number for all translations of a post. */
	private function original( int $post_id ): int {
		$translations = $this->languages->source()?->translations( $post_id ) ?? array();
		return array() === $translations ? $post_id : min( $translations );
	}
}
