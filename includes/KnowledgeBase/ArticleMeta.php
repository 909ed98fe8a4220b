<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Security\Ability;

/**
 * What is kept with an article besides its text, as registered meta: the block editor reads and
 * writes it over core's REST API with the right to manage content.
 *
 * The group is not in REST, since only Sanad itself changes it.
 */
final class ArticleMeta {

	public const LANGUAGE    = '_sanad_language';
	public const GROUP       = '_sanad_group';
	public const VISIBILITY  = '_sanad_visibility';

	/** One row a product, so that articles can be looked for by product. */
	public const PRODUCTS    = '_sanad_products';

	/** One row with a list of article ids, since its order counts. */
	public const RELATED     = '_sanad_related';
	public const REVIEW_AT   = '_sanad_review_at';
	public const OWNER       = '_sanad_owner';
	public const NOTE        = '_sanad_note';

	/** True while the draft that was made of a ticket has not been checked; its editor takes it away. */
	public const NEEDS_CHECK = '_sanad_needs_check';

	/** Never shown to anybody who may not manage content. */
	public const INTERNAL = array( self::REVIEW_AT, self::OWNER, self::NOTE, self::NEEDS_CHECK );

	private const MAX_RELATED = 20;
	private const MAX_NOTE    = 10_000;

	/** Registers every key; called with the post type. */
	public function register_meta(): void {
		// Only editors ask with the context "edit", so whatever a reader asks for, this is not in the answer.
		$for_editors = array( 'schema' => array( 'context' => array( 'edit' ) ) );

		$this->key( self::LANGUAGE, 'string', $this->language( ... ), true );
		$this->key( self::VISIBILITY, 'string', $this->visibility( ... ), array( 'schema' => array( 'context' => array( 'edit' ), 'enum' => VisibleTo::values() ) ), array( 'default' => VisibleTo::Everyone->value ) );
		$this->key( self::PRODUCTS, 'integer', 'absint', $for_editors, array( 'single' => false, 'revisions_enabled' => true ) );
		$this->key(
			self::RELATED,
			'array',
			$this->related( ... ),
			array( 'schema' => array( 'context' => array( 'edit' ), 'items' => array( 'type' => 'integer' ), 'maxItems' => self::MAX_RELATED ) ),
			array( 'default' => array(), 'revisions_enabled' => true )
		);
		$this->key( self::REVIEW_AT, 'string', $this->date( ... ), $for_editors );
		$this->key( self::OWNER, 'integer', 'absint', $for_editors );
		$this->key( self::NOTE, 'string', $this->note( ... ), $for_editors, array( 'revisions_enabled' => true ) );
		$this->key( self::GROUP, 'string', $this->group( ... ), false );
		$this->key( self::NEEDS_CHECK, 'boolean', 'rest_sanitize_boolean', $for_editors );
	}

	/**
	 * Writes the products of an article: one row each, in this order.
	 *
	 * @param list<int> $product_ids
	 */
	public static function set_products( int $article_id, array $product_ids ): void {
		delete_post_meta( $article_id, self::PRODUCTS );
		foreach ( array_unique( $product_ids ) as $product_id ) {
			if ( $product_id > 0 ) {
				add_post_meta( $article_id, self::PRODUCTS, $product_id );
			}
		}
	}

	/** One value as text; '' if there is none. */
	public static function text( int $article_id, string $key ): string {
		$value = get_post_meta( $article_id, $key, true );
		return is_scalar( $value ) ? (string) $value : '';
	}

	/**
	 * Several values as ids, whether they lie in one row or in many.
	 *
	 * @return list<int>
	 */
	public static function ids( int $article_id, string $key ): array {
		$ids = array();
		$all = get_post_meta( $article_id, $key );
		foreach ( is_array( $all ) ? $all : array() as $row ) {
			foreach ( is_array( $row ) ? $row : array( $row ) as $id ) {
				if ( is_numeric( $id ) && (int) $id > 0 ) {
					$ids[ (int) $id ] = (int) $id;
				}
			}
		}
		return array_values( $ids );
	}

	/**
	 * @param callable                                                             $sanitize Takes the value.
	 * @param bool|array{schema: array<string, mixed>}                       $in_rest
	 * @param array{single?: bool, default?: mixed, revisions_enabled?: bool} $further
	 */
	private function key( string $key, string $type, callable $sanitize, bool|array $in_rest, array $further = array() ): void {
		register_post_meta(
			ArticleType::NAME,
			$key,
			$further + array(
				'type'              => $type,
				'single'            => true,
				'sanitize_callback' => $sanitize,
				'auth_callback'     => static fn ( mixed $allowed, mixed $meta_key, mixed $post_id, mixed $user_id ): bool => is_numeric( $user_id ) && user_can( (int) $user_id, Ability::ManageContent->value ),
				'show_in_rest'      => $in_rest,
			)
		);
	}

	private function language( mixed $value ): string {
		return is_string( $value ) ? Languages::code( $value ) : '';
	}

	private function visibility( mixed $value ): string {
		return VisibleTo::from_meta( $value )->value;
	}

	/** @return list<int> */
	private function related( mixed $value ): array {
		$ids = array_map( 'absint', array_filter( is_array( $value ) ? $value : array(), 'is_numeric' ) );
		return array_slice( array_values( array_unique( array_filter( $ids ) ) ), 0, self::MAX_RELATED );
	}

	/** A day that exists, or nothing. */
	private function date( mixed $value ): string {
		$day = is_string( $value ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d', $value ) : false;
		return false !== $day && $day->format( 'Y-m-d' ) === $value ? $value : '';
	}

	private function note( mixed $value ): string {
		return is_string( $value ) ? mb_substr( sanitize_textarea_field( $value ), 0, self::MAX_NOTE ) : '';
	}

	private function group( mixed $value ): string {
		return is_string( $value ) && wp_is_uuid( $value ) ? strtolower( $value ) : '';
	}
}
