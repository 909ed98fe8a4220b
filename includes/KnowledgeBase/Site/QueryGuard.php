<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Security\Ability;

/**
 * Leaves out of every query of WordPress, theme and plugins what its reader may not find: lists,
 * searches, REST, feeds, site map, link suggestions. `pre_get_posts` runs for queries with
 * suppressed filters too.
 */
final class QueryGuard {

	public function __construct( private readonly Visibility $visibility ) {}

	/** Adds the hook: last, so that nothing is put back. */
	public function register(): void {
		add_action( 'pre_get_posts', array( $this, 'narrow' ), PHP_INT_MAX );
	}

	/** Narrows a query that may find articles, or files that belong to one. */
	public function narrow( \WP_Query $query ): void {
		if ( true === $query->get( ArticleType::UNGUARDED ) || ! post_type_exists( ArticleType::NAME ) || self::is_page_of_article( $query ) ) {
			return;
		}
		$finds_articles = self::may_find( $query, ArticleType::NAME );
		$finds_files    = self::may_find( $query, 'attachment' );
		if ( ! $finds_articles && ! $finds_files ) {
			return;
		}
		// What feeds hold is kept and passed on by others; who writes articles sees all of them elsewhere.
		if ( ! $query->is_feed() && current_user_can( Ability::ManageContent->value ) ) {
			return;
		}
		$hidden = $this->visibility->hidden_ids( $query->is_feed() ? Audience::guest() : Audience::current() );
		if ( array() === $hidden ) {
			return;
		}
		if ( $finds_articles ) {
			self::leave_out( $query, $hidden );
		}
		if ( $finds_files ) {
			self::leave_out_files( $query, $hidden );
		}
	}

	/** A page of its own is answered by {@see ArticleGate}: with a way to sign in, where that helps. */
	private static function is_page_of_article( \WP_Query $query ): bool {
		return $query->is_main_query() && ! is_admin() && $query->is_singular();
	}

	private static function may_find( \WP_Query $query, string $type ): bool {
		$types = $query->get( 'post_type' );
		$types = is_array( $types ) ? $types : array( $types );
		return array() === array_filter( $types ) || in_array( 'any', $types, true ) || in_array( $type, $types, true );
	}

	/** @param list<int> $hidden */
	private static function leave_out( \WP_Query $query, array $hidden ): void {
		// WordPress reads only the first of these that is set.
		foreach ( array( 'p', 'page_id', 'attachment_id' ) as $name ) {
			if ( in_array( self::number( $query->get( $name ) ), $hidden, true ) ) {
				$query->set( $name, 0 );
				$query->set( 'post__in', array( 0 ) );
			}
		}
		$wanted = self::numbers( $query->get( 'post__in' ) );
		if ( array() !== $wanted ) {
			$left = array_values( array_diff( $wanted, $hidden ) );
			$query->set( 'post__in', array() === $left ? array( 0 ) : $left );
			return;
		}
		$query->set( 'post__not_in', array_values( array_unique( array( ...self::numbers( $query->get( 'post__not_in' ) ), ...$hidden ) ) ) );
	}

	/** @param list<int> $hidden */
	private static function leave_out_files( \WP_Query $query, array $hidden ): void {
		$parent = $query->get( 'post_parent' );
		if ( is_numeric( $parent ) ) {
			if ( in_array( (int) $parent, $hidden, true ) ) {
				$query->set( 'post__in', array( 0 ) );
			}
			return;
		}
		$wanted = self::numbers( $query->get( 'post_parent__in' ) );
		if ( array() !== $wanted ) {
			$left = array_values( array_diff( $wanted, $hidden ) );
			$query->set( 'post_parent__in', array() === $left ? array( -1 ) : $left );
			return;
		}
		$query->set( 'post_parent__not_in', array_values( array_unique( array( ...self::numbers( $query->get( 'post_parent__not_in' ) ), ...$hidden ) ) ) );
	}

	private static function number( mixed $value ): int {
		return is_numeric( $value ) ? absint( $value ) : 0;
	}

	/** @return list<int> */
	private static function numbers( mixed $value ): array {
		$list = is_array( $value ) ? $value : ( is_scalar( $value ) ? wp_parse_list( (string) $value ) : array() );
		return array_values( array_map( 'absint', array_filter( $list, 'is_numeric' ) ) );
	}
}
