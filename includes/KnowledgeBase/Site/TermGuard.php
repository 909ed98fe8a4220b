<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;

/** Leaves out of lists of categories by themes and plugins those in which the reader finds nothing. */
final class TermGuard {

	public function __construct( private readonly CategoryRepository $categories ) {}

	/** Adds the hook. */
	public function register(): void {
		add_filter( 'get_terms', array( $this, 'filter' ), 10, 3 );
	}

	/**
	 * @param mixed $terms      What was found, in whatever form was asked for.
	 * @param mixed $taxonomies Names.
	 * @param mixed $arguments  Of the query.
	 */
	public function filter( mixed $terms, mixed $taxonomies, mixed $arguments ): mixed {
		if ( ! is_array( $terms ) || ! is_array( $taxonomies ) || ! in_array( ArticleType::CATEGORY, $taxonomies, true ) || ! is_array( $arguments ) || empty( $arguments['hide_empty'] ) ) {
			return $terms;
		}
		$audience = Audience::current();
		if ( $audience->is_staff ) {
			return $terms;
		}
		$counts = $this->categories->counts( $audience, '' );
		$shown  = array();
		foreach ( $terms as $key => $term ) {
			if ( ! $term instanceof \WP_Term || ArticleType::CATEGORY !== $term->taxonomy ) {
				$shown[ $key ] = $term;
			} elseif ( isset( $counts[ $term->term_id ] ) ) {
				$shown[ $key ]        = clone $term;
				$shown[ $key ]->count = $counts[ $term->term_id ];
			}
		}
		return array_is_list( $terms ) ? array_values( $shown ) : $shown;
	}

	/**
	 * Narrows the arguments of a query for categories.
	 *
	 * @param array<string, mixed> $arguments
	 * @return array<string, mixed>
	 */
	public static function narrow( array $arguments, CategoryRepository $categories, Audience $audience ): array {
		if ( $audience->is_staff ) {
			return $arguments;
		}
		$visible = array_keys( $categories->counts( $audience, '' ) );
		$wanted  = wp_parse_id_list( is_array( $arguments['include'] ?? null ) ? $arguments['include'] : array() );
		$left    = array() === $wanted ? $visible : array_values( array_intersect( $wanted, $visible ) );
		return array( 'include' => array() === $left ? array( 0 ) : $left ) + $arguments;
	}
}
