<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Messages\Snippet;
use Sanad\SanadException;

/** Makes, changes, orders and deletes categories. Who may is the policy's to say, before it comes here. */
final class CategoryEditor {

	public function __construct( private readonly CategoryRepository $categories, private readonly Languages $languages ) {}

	/**
	 * @param array{name?: string, slug?: string, parent_id?: int, names?: array<mixed>, descriptions?: array<mixed>, icon?: string} $values
	 * @throws SanadException 400 for what makes no sense.
	 */
	public function create( array $values ): Category {
		$name = $this->name( $values );
		if ( '' === $name ) {
			throw SanadException::invalid( 'name', __( 'A category needs a name.', 'sanad' ) );
		}
		$made = wp_insert_term( wp_slash( $name ), ArticleType::CATEGORY, $this->arguments( $values ) );
		if ( is_wp_error( $made ) ) {
			throw self::refused( $made );
		}
		$id = (int) $made['term_id'];
		update_term_meta( $id, CategoryMeta::ORDER, $this->last_place( $values['parent_id'] ?? 0 ) );
		$this->write_meta( $id, $values );
		return $this->found( $id );
	}

	/**
	 * @param array{name?: string, slug?: string, parent_id?: int, names?: array<mixed>, descriptions?: array<mixed>, icon?: string} $values
	 * @throws SanadException 404, 400 for what makes no sense.
	 */
	public function change( int $id, array $values ): Category {
		$category = $this->found( $id );
		if ( isset( $values['parent_id'] ) ) {
			$this->check_parent( $category->id, $values['parent_id'] );
		}
		$arguments = $this->arguments( $values );
		$name      = $this->name( $values );
		if ( '' !== $name ) {
			$arguments['name'] = wp_slash( $name );
		}
		$changed = array() === $arguments ? array() : wp_update_term( $id, ArticleType::CATEGORY, $arguments );
		if ( is_wp_error( $changed ) ) {
			throw self::refused( $changed );
		}
		$this->write_meta( $id, $values );
		return $this->found( $id );
	}

	/** Its articles lose it, its sub-categories go up to its parent. @throws SanadException 404. */
	public function delete( int $id ): void {
		$category = $this->found( $id );
		if ( true !== wp_delete_term( $category->id, ArticleType::CATEGORY ) ) {
			throw SanadException::storage();
		}
	}

	/**
	 * Makes these the sub-categories of one, in this order.
	 *
	 * @param int       $parent_id    0 for the top.
	 * @param list<int> $category_ids
	 * @throws SanadException 404, 400 if one would stand below itself.
	 */
	public function order( int $parent_id, array $category_ids ): void {
		foreach ( $category_ids as $id ) {
			$this->check_parent( $this->found( $id )->id, $parent_id );
		}
		foreach ( $category_ids as $place => $id ) {
			if ( $this->found( $id )->parent_id !== $parent_id ) {
				$moved = wp_update_term( $id, ArticleType::CATEGORY, array( 'parent' => max( 0, $parent_id ) ) );
				if ( is_wp_error( $moved ) ) {
					throw self::refused( $moved );
				}
			}
			update_term_meta( $id, CategoryMeta::ORDER, $place + 1 );
		}
	}

	private function found( int $id ): Category {
		return $this->categories->find( $id, $this->languages->site() ) ?? throw SanadException::not_found();
	}

	/** @param array{name?: string, names?: array<mixed>, ...} $values */
	private function name( array $values ): string {
		$names = CategoryMeta::texts( $values['names'] ?? array(), CategoryMeta::MAX_NAME );
		return Snippet::plain( $values['name'] ?? $names[ $this->languages->site() ] ?? '' );
	}

	/**
	 * @param array{slug?: string, parent_id?: int, descriptions?: array<mixed>, ...} $values
	 * @return array{slug?: string, parent?: int<0, max>, description?: string, name?: string}
	 */
	private function arguments( array $values ): array {
		$arguments = array();
		if ( isset( $values['slug'] ) && '' !== trim( $values['slug'] ) ) {
			$arguments['slug'] = sanitize_title( $values['slug'] );
		}
		if ( isset( $values['parent_id'] ) ) {
			$this->check_parent( 0, $values['parent_id'] );
			$arguments['parent'] = max( 0, $values['parent_id'] );
		}
		if ( isset( $values['descriptions'] ) ) {
			$descriptions             = CategoryMeta::texts( $values['descriptions'], CategoryMeta::MAX_DESCRIPTION );
			$arguments['description'] = wp_slash( $descriptions[ $this->languages->site() ] ?? '' );
		}
		return $arguments;
	}

	/** @param array{names?: array<mixed>, descriptions?: array<mixed>, icon?: string, ...} $values */
	private function write_meta( int $id, array $values ): void {
		// What stands in the term itself is not kept twice.
		$others = fn ( array $texts ): array => array_diff_key( $texts, array( $this->languages->site() => true ) );
		if ( isset( $values['names'] ) ) {
			update_term_meta( $id, CategoryMeta::NAMES, wp_slash( $others( CategoryMeta::texts( $values['names'], CategoryMeta::MAX_NAME ) ) ) );
		}
		if ( isset( $values['descriptions'] ) ) {
			update_term_meta( $id, CategoryMeta::DESCRIPTIONS, wp_slash( $others( CategoryMeta::texts( $values['descriptions'], CategoryMeta::MAX_DESCRIPTION ) ) ) );
		}
		if ( isset( $values['icon'] ) ) {
			update_term_meta( $id, CategoryMeta::ICON, Icons::has( $values['icon'] ) ? $values['icon'] : '' );
		}
	}

	/** @param int $id 0 for a category that is being made. */
	private function check_parent( int $id, int $parent_id ): void {
		if ( 0 === $parent_id ) {
			return;
		}
		if ( ! get_term( $parent_id, ArticleType::CATEGORY ) instanceof \WP_Term ) {
			throw SanadException::invalid( 'parent_id', __( 'The category above does not exist any more.', 'sanad' ) );
		}
		if ( $id > 0 && ( $id === $parent_id || in_array( $id, get_ancestors( $parent_id, ArticleType::CATEGORY, 'taxonomy' ), true ) ) ) {
			throw SanadException::invalid( 'parent_id', __( 'A category cannot stand below itself.', 'sanad' ) );
		}
	}

	private function last_place( int $parent_id ): int {
		$last = 0;
		foreach ( $this->categories->tree( $this->languages->site() ) as $category ) {
			if ( $category->parent_id === $parent_id ) {
				$last = max( $last, $category->order );
			}
		}
		return $last + 1;
	}

	private static function refused( \WP_Error $error ): SanadException {
		return 'term_exists' === $error->get_error_code() || 'duplicate_term_slug' === $error->get_error_code()
			? SanadException::invalid( 'name', __( 'There is a category of this name here already.', 'sanad' ) )
			: SanadException::storage( new \RuntimeException( $error->get_error_message() ) );
	}
}
