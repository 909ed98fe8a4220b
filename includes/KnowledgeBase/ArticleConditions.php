<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Database\Connection;

/** Turns the wishes of an {@see ArticleQuery} into SQL about the posts `p`. */
final class ArticleConditions {

	/** @var list<string> */
	private array $conditions = array();

	/** @var list<int|string|null> */
	private array $arguments = array();

	public function __construct(
		private readonly Connection $db,
		private readonly Visibility $visibility,
		private readonly Languages $languages
	) {}

	/** @return array{string, list<int|string|null>} Condition with placeholders, and their values. */
	public function of( ArticleQuery $query ): array {
		$this->conditions = array();
		$this->arguments  = array();
		$this->add( 'p.post_type = %s', ArticleType::NAME );
		$this->status( $query );
		$this->readable( $query->audience );
		$this->language( $query->language );
		$this->category( $query );
		if ( null !== $query->visibility ) {
			$this->visible_to( array( $query->visibility->value ) );
		}
		if ( $query->owner_id > 0 ) {
			$this->has_meta( ArticleMeta::OWNER, array( $query->owner_id ) );
		}
		if ( array() !== $query->product_ids ) {
			$this->has_meta( ArticleMeta::PRODUCTS, $query->product_ids );
		}
		if ( null !== $query->ids ) {
			$this->in( 'p.ID', $query->ids );
		}
		if ( array() !== $query->without_ids ) {
			$this->add( "p.ID NOT IN ({$this->db->in( $query->without_ids )})", ...$query->without_ids );
		}
		$this->only( $query->only );
		return array( implode( ' AND ', $this->conditions ), $this->arguments );
	}

	private function status( ArticleQuery $query ): void {
		if ( null !== $query->audience ) {
			$this->add( "p.post_status = 'publish' AND p.post_password = ''" );
		} elseif ( '' !== $query->status ) {
			$this->add( 'p.post_status = %s', $query->status );
		} else {
			$all = array_values( array_diff( ArticleType::STATUSES, array( 'trash' ) ) );
			$this->in( 'p.post_status', $all );
		}
	}

	private function readable( ?Audience $audience ): void {
		if ( null === $audience ) {
			return;
		}
		$hidden = $this->visibility->hidden_ids( $audience );
		if ( array() !== $hidden ) {
			$this->add( "p.ID NOT IN ({$this->db->in( $hidden )})", ...$hidden );
		}
	}

	/** An article that says nothing is in the site's language. */
	private function language( string $language ): void {
		if ( '' === $language ) {
			return;
		}
		if ( $language === $this->languages->site() ) {
			$this->add( "( {$this->meta_sql( 1 )} OR NOT {$this->meta_sql()} )", ArticleMeta::LANGUAGE, $language, ArticleMeta::LANGUAGE );
			return;
		}
		$this->has_meta( ArticleMeta::LANGUAGE, array( $language ) );
	}

	private function category( ArticleQuery $query ): void {
		if ( 0 === $query->category_id ) {
			return;
		}
		$in = "EXISTS ( SELECT 1 FROM {$this->db->core_table( 'term_relationships' )} r JOIN {$this->db->core_table( 'term_taxonomy' )} t ON t.term_taxonomy_id = r.term_taxonomy_id
			WHERE r.object_id = p.ID AND t.taxonomy = %s";
		if ( $query->category_id < 0 ) {
			$this->add( "NOT {$in} )", ArticleType::CATEGORY );
			return;
		}
		$children = $query->with_children ? get_term_children( $query->category_id, ArticleType::CATEGORY ) : array();
		$ids      = array( $query->category_id, ...array_values( array_filter( is_array( $children ) ? $children : array(), 'is_int' ) ) );
		$this->add( "{$in} AND t.term_id IN ({$this->db->in( $ids )}) )", ArticleType::CATEGORY, ...$ids );
	}

	/** @param list<string> $rules */
	private function visible_to( array $rules ): void {
		if ( in_array( VisibleTo::Everyone->value, $rules, true ) ) {
			$this->add( "( {$this->meta_sql( count( $rules ) )} OR NOT {$this->meta_sql()} )", ArticleMeta::VISIBILITY, ...array( ...$rules, ArticleMeta::VISIBILITY ) );
			return;
		}
		$this->has_meta( ArticleMeta::VISIBILITY, $rules );
	}

	private function only( ?ArticleFilter $filter ): void {
		if ( ArticleFilter::Stale === $filter ) {
			$this->add(
				"EXISTS ( SELECT 1 FROM {$this->db->core_table( 'postmeta' )} m WHERE m.post_id = p.ID AND m.meta_key = %s AND m.meta_value <> '' AND m.meta_value < %s )",
				ArticleMeta::REVIEW_AT,
				current_datetime()->format( 'Y-m-d' )
			);
		}
		if ( ArticleFilter::Unhelpful === $filter || ArticleFilter::Unread === $filter ) {
			$this->add( "p.post_status = 'publish'" );
		}
		if ( ArticleFilter::MissingTranslation === $filter ) {
			$posts = $this->db->core_table( 'posts' );
			$meta  = $this->db->core_table( 'postmeta' );
			$this->add(
				"( SELECT COUNT(*) FROM {$meta} g JOIN {$meta} h ON h.meta_key = g.meta_key AND h.meta_value = g.meta_value
				JOIN {$posts} o ON o.ID = h.post_id AND o.post_status NOT IN ( 'trash', 'auto-draft', 'inherit' )
				WHERE g.post_id = p.ID AND g.meta_key = %s ) < %d",
				ArticleMeta::GROUP,
				count( $this->languages->all() )
			);
		}
	}

	/** @param list<int|string> $values */
	private function has_meta( string $key, array $values ): void {
		$this->add( $this->meta_sql( count( $values ) ), $key, ...array_map( 'strval', $values ) );
	}

	/** @param int $values How many values it may have; 0 for any. */
	private function meta_sql( int $values = 0 ): string {
		$in = 0 === $values ? '' : ' AND m.meta_value IN (' . implode( ', ', array_fill( 0, $values, '%s' ) ) . ')';
		return "EXISTS ( SELECT 1 FROM {$this->db->core_table( 'postmeta' )} m WHERE m.post_id = p.ID AND m.meta_key = %s{$in} )";
	}

	/** @param list<int|string> $values */
	private function in( string $column, array $values ): void {
		if ( array() === $values ) {
			$this->add( '1 = 0' );
			return;
		}
		$this->add( "{$column} IN ({$this->db->in( $values )})", ...$values );
	}

	private function add( string $condition, int|string|null ...$arguments ): void {
		$this->conditions[] = $condition;
		array_push( $this->arguments, ...array_values( $arguments ) );
	}
}
