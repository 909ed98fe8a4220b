<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;

/** The shelves of the help centre, nested and in order. */
final class CategoryRepository {

	/** Kept for one request: what a customer has bought may change at any time. */
	private const CACHE_GROUP = 'sanad_request';

	public function __construct(
		private readonly Connection $db,
		private readonly Visibility $visibility,
		private readonly Languages $languages
	) {}

	/**
	 * All categories: each followed by its sub-categories, siblings in their order.
	 *
	 * @return list<Category>
	 */
	public function tree( string $language ): array {
		$children = array();
		foreach ( $this->terms() as $term ) {
			$category                           = $this->category( $term, $language );
			$children[ $category->parent_id ][] = $category;
		}
		foreach ( $children as &$siblings ) {
			usort( $siblings, static fn ( Category $a, Category $b ): int => array( $a->order, $a->name, $a->id ) <=> array( $b->order, $b->name, $b->id ) );
		}
		unset( $siblings );
		return self::below( 0, $children );
	}

	/** A category; null if there is none. */
	public function find( int $id, string $language ): ?Category {
		$term = $id > 0 ? get_term( $id, ArticleType::CATEGORY ) : null;
		return $term instanceof \WP_Term ? $this->category( $term, $language ) : null;
	}

	/**
	 * How many articles a reader finds in each category, those of its sub-categories included, each once.
	 *
	 * @param Audience|null $audience Null is the editor, for whom every status but the trash counts.
	 * @param string        $language Two-letter code; '' counts all languages.
	 * @return array<int, int> By category id; those without any are absent.
	 */
	public function counts( ?Audience $audience, string $language ): array {
		wp_cache_add_non_persistent_groups( self::CACHE_GROUP );
		$key    = implode( ':', array( 'counts', $audience?->key() ?? 'editor', $language, wp_cache_get_last_changed( 'posts' ), wp_cache_get_last_changed( 'terms' ) ) );
		$cached = wp_cache_get( $key, self::CACHE_GROUP );
		if ( is_array( $cached ) ) {
			/** @var array<int, int> $cached Nobody else writes to the group. */
			return $cached;
		}
		$counts = $this->count( new ArticleQuery( audience: $audience, language: $language ) );
		wp_cache_set( $key, $counts, self::CACHE_GROUP );
		return $counts;
	}

	/** @return array<int, int> */
	private function count( ArticleQuery $query ): array {
		$conditions            = new ArticleConditions( $this->db, $this->visibility, $this->languages );
		[ $where, $arguments ] = $conditions->of( $query );
		$rows                  = $this->db->rows(
			"SELECT t.term_id, p.ID FROM {$this->db->core_table( 'posts' )} p
			JOIN {$this->db->core_table( 'term_relationships' )} r ON r.object_id = p.ID
			JOIN {$this->db->core_table( 'term_taxonomy' )} t ON t.term_taxonomy_id = r.term_taxonomy_id
			WHERE {$where} AND t.taxonomy = %s",
			array( ...$arguments, ArticleType::CATEGORY )
		);
		$parents = array();
		foreach ( $this->terms() as $term ) {
			$parents[ $term->term_id ] = $term->parent;
		}
		$articles = array();
		foreach ( $rows as $row ) {
			$seen = array();
			for ( $id = (int) $row['term_id']; isset( $parents[ $id ] ) && ! isset( $seen[ $id ] ); $id = $parents[ $id ] ) {
				$seen[ $id ]                         = true;
				$articles[ $id ][ (int) $row['ID'] ] = true;
			}
		}
		return array_map( 'count', $articles );
	}

	/** The address of a category's page in a language. */
	public function url( \WP_Term $term, string $language ): string {
		$url = get_term_link( $term );
		if ( ! is_string( $url ) ) {
			return '';
		}
		return $language === $this->languages->site() ? $url : add_query_arg( Addresses::LANGUAGE_VARIABLE, $language, $url );
	}

	/** @return list<\WP_Term> */
	private function terms(): array {
		$terms = get_terms( array( 'taxonomy' => ArticleType::CATEGORY, 'hide_empty' => false, 'orderby' => 'none' ) );
		return is_array( $terms ) ? array_values( array_filter( $terms, static fn ( mixed $term ): bool => $term instanceof \WP_Term ) ) : array();
	}

	/**
	 * @param array<int, list<Category>> $children By parent.
	 * @param array<int, true>           $above    Against a ring of parents.
	 * @return list<Category>
	 */
	private static function below( int $parent, array $children, array $above = array() ): array {
		$list = array();
		foreach ( $children[ $parent ] ?? array() as $category ) {
			if ( ! isset( $above[ $category->id ] ) ) {
				array_push( $list, $category, ...self::below( $category->id, $children, $above + array( $category->id => true ) ) );
			}
		}
		return $list;
	}

	private function category( \WP_Term $term, string $language ): Category {
		$site         = $this->languages->site();
		$plain        = static fn ( string $text ): string => html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$names        = array( $site => $plain( $term->name ) ) + CategoryMeta::texts( get_term_meta( $term->term_id, CategoryMeta::NAMES, true ), CategoryMeta::MAX_NAME );
		$descriptions = array_filter( array( $site => $plain( $term->description ) ) ) + CategoryMeta::texts( get_term_meta( $term->term_id, CategoryMeta::DESCRIPTIONS, true ), CategoryMeta::MAX_DESCRIPTION );
		$order        = get_term_meta( $term->term_id, CategoryMeta::ORDER, true );
		$icon         = get_term_meta( $term->term_id, CategoryMeta::ICON, true );
		return new Category(
			$term->term_id,
			$term->parent,
			$term->slug,
			$names[ $language ] ?? $names[ $site ],
			$descriptions[ $language ] ?? $descriptions[ $site ] ?? '',
			$names,
			$descriptions,
			is_string( $icon ) && Icons::has( $icon ) ? $icon : '',
			is_numeric( $order ) ? (int) $order : 0,
			$this->url( $term, $language )
		);
	}
}
