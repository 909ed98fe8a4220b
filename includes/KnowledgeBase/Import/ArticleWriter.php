<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\WooCommerce\Products;

/** Writes imported articles. Whoever imports is their author, whoever the source names. */
final class ArticleWriter {

	private const MAX_EXCERPT = 1_000;

	private const MAX_TAGS = 30;

	private const MAX_TAG = 100;

	public function __construct( private readonly Shelves $shelves, private readonly Products $products ) {}

	/**
	 * Makes an article without a text, so that others can link to it.
	 *
	 * @throws SanadException 503.
	 */
	public function reserve( Plan $plan ): int {
		$id = wp_insert_post(
			array(
				'post_type'   => ArticleType::NAME,
				'post_status' => 'draft',
				'post_title'  => wp_slash( $plan->title ),
				'post_name'   => wp_unique_post_slug( $plan->slug, 0, 'publish', ArticleType::NAME, 0 ),
				'post_author' => get_current_user_id(),
				'meta_input'  => array(
					ArticleMeta::LANGUAGE   => $plan->language,
					ArticleMeta::GROUP      => $plan->group,
					ArticleMeta::VISIBILITY => '' === $plan->entry->visibility ? 'public' : $plan->entry->visibility,
				),
			),
			true
		);
		return is_wp_error( $id ) ? throw SanadException::storage( new \RuntimeException( $id->get_error_message() ) ) : $id;
	}

	/**
	 * Whether an article differs from what is imported.
	 *
	 * @param list<int>|null $related Null if the source names none.
	 */
	public function differs( Plan $plan, string $content, ?array $related ): bool {
		$post  = get_post( $plan->id );
		$entry = $plan->entry;
		if ( null === $post || $post->post_title !== $plan->title || trim( $post->post_content ) !== trim( $content ) ) {
			return true;
		}
		return ( null !== $entry->excerpt && $post->post_excerpt !== self::excerpt( $entry->excerpt ) )
			|| ( '' !== $entry->visibility && ArticleMeta::text( $plan->id, ArticleMeta::VISIBILITY ) !== $entry->visibility )
			|| ( null !== $entry->categories && self::sorted( $this->shelves->ids( $entry->categories, false ) ) !== self::sorted( self::terms( $plan->id, 'ids', ArticleType::CATEGORY ) ) )
			|| ( null !== $entry->tags && self::folded( self::tags( $entry->tags ) ) !== self::folded( self::terms( $plan->id, 'names', ArticleType::TAG ) ) )
			|| ( null !== $entry->products && self::sorted( array_values( $this->products->ids_by_sku( $entry->products ) ) ) !== self::sorted( ArticleMeta::ids( $plan->id, ArticleMeta::PRODUCTS ) ) )
			|| ( null !== $related && $related !== ArticleMeta::ids( $plan->id, ArticleMeta::RELATED ) );
	}

	/**
	 * Writes everything that the source says. Slug and status of an article stay: its address may be
	 * known to others, and who unpublished it had a reason.
	 *
	 * @param list<int>|null $related
	 * @param string|null    $status  Of an article that was only just made; null leaves it.
	 * @throws SanadException 503.
	 */
	public function write( Plan $plan, string $content, ?array $related, ?string $status ): void {
		$entry = $plan->entry;
		if ( '' !== $entry->visibility ) {
			// Before the text: nothing may be seen for a moment by whom it is not meant for.
			update_post_meta( $plan->id, ArticleMeta::VISIBILITY, $entry->visibility );
		}
		if ( null !== $entry->categories ) {
			wp_set_object_terms( $plan->id, array_values( array_filter( $this->shelves->ids( $entry->categories, true ) ) ), ArticleType::CATEGORY );
		}
		if ( null !== $entry->tags ) {
			wp_set_object_terms( $plan->id, self::tags( $entry->tags ), ArticleType::TAG );
		}
		if ( null !== $entry->products ) {
			ArticleMeta::set_products( $plan->id, array_values( $this->products->ids_by_sku( $entry->products ) ) );
		}
		if ( null !== $related ) {
			update_post_meta( $plan->id, ArticleMeta::RELATED, $related );
		}
		$values = array( 'ID' => $plan->id, 'post_title' => wp_slash( $plan->title ), 'post_content' => wp_slash( $content ) );
		if ( null !== $entry->excerpt ) {
			$values['post_excerpt'] = wp_slash( self::excerpt( $entry->excerpt ) );
		}
		if ( null !== $status ) {
			$values['post_status'] = $status;
		}
		$saved = wp_update_post( $values, true );
		if ( is_wp_error( $saved ) ) {
			throw SanadException::storage( new \RuntimeException( $saved->get_error_message() ) );
		}
	}

	/** What of the source could not be taken over, as a sentence. */
	public function left_out( Plan $plan ): ?string {
		$names   = $plan->entry->products ?? array();
		$missing = array_diff( $names, array_map( 'strval', array_keys( $this->products->ids_by_sku( $names ) ) ) );
		return array() === $missing ? null : sprintf(
			/* translators: %s: numbers of products (SKUs), joined by commas. */
			__( 'There is no product with this number: %s', 'sanad' ),
			implode( ', ', $missing )
		);
	}

	private static function excerpt( string $text ): string {
		return htmlspecialchars( mb_substr( Snippet::plain( $text ), 0, self::MAX_EXCERPT ), ENT_NOQUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * @param list<string> $names
	 * @return list<string>
	 */
	private static function tags( array $names ): array {
		$clean = array_map( static fn ( string $name ): string => mb_substr( Snippet::plain( $name ), 0, self::MAX_TAG ), array_slice( $names, 0, self::MAX_TAGS ) );
		return array_values( array_unique( array_filter( $clean, static fn ( string $name ): bool => '' !== $name ) ) );
	}

	/**
	 * @param 'ids'|'names' $fields
	 * @return list<int|string>
	 */
	private static function terms( int $id, string $fields, string $taxonomy ): array {
		$terms = wp_get_object_terms( $id, $taxonomy, array( 'fields' => $fields ) );
		return is_array( $terms ) ? array_values( array_filter( $terms, static fn ( mixed $term ): bool => is_int( $term ) || is_string( $term ) ) ) : array();
	}

	/**
	 * Tags as WordPress tells them apart: what differs in case only is one of them.
	 *
	 * @param list<int|string> $names
	 * @return list<int|string>
	 */
	private static function folded( array $names ): array {
		$decoded = array_map( static fn ( int|string $name ): string => mb_strtolower( html_entity_decode( (string) $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ), $names );
		return self::sorted( array_values( array_unique( $decoded ) ) );
	}

	/**
	 * @param list<int|string> $values
	 * @return list<int|string>
	 */
	private static function sorted( array $values ): array {
		sort( $values );
		return $values;
	}
}
