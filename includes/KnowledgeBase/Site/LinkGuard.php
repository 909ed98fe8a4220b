<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Addresses;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;

/** Keeps links from leading to, or naming, what their reader may not see: where WordPress asks the database without a query. */
final class LinkGuard {

	public function __construct( private readonly Visibility $visibility, private readonly Addresses $addresses ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'get_next_post_where', array( $this, 'narrow_neighbours' ) );
		add_filter( 'get_previous_post_where', array( $this, 'narrow_neighbours' ) );
		add_filter( 'wp_get_nav_menu_items', array( $this, 'narrow_menu' ) );
		add_filter( 'render_block_core/navigation-link', array( $this, 'narrow_menu_block' ), 10, 2 );
		add_filter( 'oembed_request_post_id', array( $this, 'embed_only_public' ) );
		add_filter( 'is_post_embeddable', array( $this, 'is_embeddable' ), 10, 2 );
		add_filter( 'old_slug_redirect_post_id', array( $this, 'follow_only_visible' ) );
		add_filter( 'redirect_canonical', array( $this, 'guess_only_visible' ) );
	}

	/** The next and the previous article. @param mixed $where SQL about the posts `p`. */
	public function narrow_neighbours( mixed $where ): mixed {
		$hidden = is_string( $where ) ? $this->visibility->hidden_ids( Audience::current() ) : array();
		return is_string( $where ) && array() !== $hidden ? $where . ' AND p.ID NOT IN (' . implode( ',', $hidden ) . ')' : $where;
	}

	/** @param mixed $items Of a menu made of items. */
	public function narrow_menu( mixed $items ): mixed {
		if ( ! is_array( $items ) || is_admin() ) {
			return $items;
		}
		return array_values( array_filter( $items, fn ( mixed $item ): bool => ! is_object( $item ) || $this->may_link( get_object_vars( $item ) ) ) );
	}

	/**
	 * @param mixed $html
	 * @param mixed $block As parsed.
	 */
	public function narrow_menu_block( mixed $html, mixed $block ): mixed {
		$attributes = is_array( $block ) && is_array( $block['attrs'] ?? null ) ? $block['attrs'] : array();
		$is_article = ArticleType::NAME === ( $attributes['type'] ?? '' ) && 'post-type' === ( $attributes['kind'] ?? '' ) && is_numeric( $attributes['id'] ?? null );
		return $is_article && ! $this->visibility->can_read( Audience::current(), (int) $attributes['id'] ) ? '' : $html;
	}

	/** Other sites get to embed what everybody may read. @param mixed $post_id */
	public function embed_only_public( mixed $post_id ): mixed {
		return is_numeric( $post_id ) && $this->is_hidden( (int) $post_id, Audience::guest() ) ? 0 : $post_id;
	}

	/**
	 * @param mixed $embeddable
	 * @param mixed $post
	 */
	public function is_embeddable( mixed $embeddable, mixed $post ): mixed {
		return $post instanceof \WP_Post && $this->is_hidden( $post->ID, Audience::guest() ) ? false : $embeddable;
	}

	/** Where an address leads that an article once had. @param mixed $post_id */
	public function follow_only_visible( mixed $post_id ): mixed {
		return is_numeric( $post_id ) && $this->is_hidden( (int) $post_id, Audience::current() ) ? 0 : $post_id;
	}

	/**
	 * WordPress guesses what a wrong address may have meant, and finds the address of an id. What lies
	 * below our base must be an article that the visitor can read: the look-up itself is narrowed.
	 *
	 * @param mixed $url
	 */
	public function guess_only_visible( mixed $url ): mixed {
		if ( ! is_string( $url ) || ! is_404() ) {
			return $url;
		}
		$path = trim( rawurldecode( (string) wp_parse_url( $url, PHP_URL_PATH ) ), '/' );
		$home = trim( (string) wp_parse_url( home_url(), PHP_URL_PATH ), '/' );
		$base = trim( $home . '/' . $this->addresses->base(), '/' ) . '/';
		$asks = (string) wp_parse_url( $url, PHP_URL_QUERY );
		$ours = str_starts_with( $path . '/', $base ) || str_contains( $asks, ArticleType::NAME );
		return $ours && 0 === url_to_postid( $url ) ? false : $url;
	}

	/** @param array<mixed> $item Of a menu. */
	private function may_link( array $item ): bool {
		$id = ArticleType::NAME === ( $item['object'] ?? '' ) && 'post_type' === ( $item['type'] ?? '' ) ? ( $item['object_id'] ?? null ) : null;
		return ! is_numeric( $id ) || $this->visibility->can_read( Audience::current(), (int) $id );
	}

	private function is_hidden( int $post_id, Audience $audience ): bool {
		return ArticleType::NAME === get_post_type( $post_id ) && ! $this->visibility->can_read( $audience, $post_id );
	}
}
