<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\SanadException;

/** Changes articles from our own screens. Who may is the policy's to say, before it comes here. */
final class ArticleEditor {

	public function __construct( private readonly ArticleRepository $articles, private readonly Check $check ) {}

	/**
	 * Changes what is given.
	 *
	 * @param list<int>|null   $category_ids
	 * @param int|null         $owner_id  0 for nobody.
	 * @param string|null      $review_at `Y-m-d`, '' for none.
	 * @throws SanadException 400 for what makes no sense, 404, 503.
	 */
	public function change( int $id, ?string $status = null, ?int $order = null, ?array $category_ids = null, ?VisibleTo $visibility = null, ?int $owner_id = null, ?string $review_at = null ): Article {
		$article = $this->articles->find( $id ) ?? throw SanadException::not_found();
		$this->check_categories( $category_ids ?? array() );
		if ( null !== $owner_id && $owner_id > 0 && false === get_userdata( $owner_id ) ) {
			throw SanadException::invalid( 'owner_id', __( 'This person does not exist any more.', 'sanad' ) );
		}
		$review = null === $review_at || '' === $review_at ? $review_at : self::day( $review_at );
		if ( 'publish' === $status && $this->check->is_open( $id ) ) {
			throw SanadException::invalid( 'status', Check::sentence() );
		}
		// WordPress would publish it at once.
		if ( 'future' === $status && (int) get_post_timestamp( $id ) <= time() ) {
			throw SanadException::invalid( 'status', __( 'The time of this article is not ahead. Choose another in the editor.', 'sanad' ) );
		}
		// The rule first: an article that is published and hidden in one go is never public in between.
		if ( null !== $visibility ) {
			update_post_meta( $id, ArticleMeta::VISIBILITY, $visibility->value );
		}
		if ( null !== $owner_id ) {
			update_post_meta( $id, ArticleMeta::OWNER, $owner_id );
		}
		if ( null !== $review ) {
			update_post_meta( $id, ArticleMeta::REVIEW_AT, $review );
		}
		if ( null !== $category_ids ) {
			wp_set_object_terms( $id, $category_ids, ArticleType::CATEGORY );
		}
		$this->save( $article, $status, $order );
		return $this->articles->find( $id ) ?? throw SanadException::not_found();
	}

	/**
	 * Puts the articles of a category in order; those that are not named keep theirs, behind.
	 *
	 * @param list<int> $article_ids
	 * @return list<Article> In their order.
	 * @throws SanadException 400 if one is no article of the category, 503.
	 */
	public function order( int $category_id, array $article_ids ): array {
		$articles = $this->articles->find_many( $article_ids );
		foreach ( $article_ids as $id ) {
			if ( ! isset( $articles[ $id ] ) || ! in_array( $category_id, $articles[ $id ]->category_ids, true ) ) {
				throw SanadException::invalid( 'article_ids', __( 'One of these articles is not in this category any more. Load the list again.', 'sanad' ) );
			}
		}
		$rest  = $this->articles->list( new ArticleQuery( category_id: $category_id, without_ids: $article_ids, per_page: PHP_INT_MAX ) );
		$place = 0;
		foreach ( array( ...array_values( $articles ), ...$rest->items ) as $article ) {
			$this->save( $article, null, ++$place );
		}
		return array_values( $this->articles->find_many( $article_ids ) );
	}

	private function save( Article $article, ?string $status, ?int $order ): void {
		if ( 'trash' === $status ) {
			if ( ! in_array( wp_trash_post( $article->id ), array( false, null ), true ) || 'trash' === $article->status ) {
				return;
			}
			throw SanadException::storage();
		}
		if ( 'trash' === $article->status && null !== $status ) {
			wp_untrash_post( $article->id );
		}
		$changes = array_filter( array( 'post_status' => $status, 'menu_order' => $order ), static fn ( mixed $value ): bool => null !== $value );
		if ( array() === $changes || array( 'menu_order' => $article->order ) === $changes ) {
			return;
		}
		if ( array( 'menu_order' ) === array_keys( $changes ) ) {
			$this->articles->place( $article->id, (int) $order );
			return;
		}
		$saved = wp_update_post( array( 'ID' => $article->id ) + $changes, true );
		if ( is_wp_error( $saved ) ) {
			throw SanadException::storage( new \RuntimeException( $saved->get_error_message() ) );
		}
	}

	/** @param list<int> $category_ids */
	private function check_categories( array $category_ids ): void {
		foreach ( $category_ids as $category_id ) {
			if ( ! get_term( $category_id, ArticleType::CATEGORY ) instanceof \WP_Term ) {
				throw SanadException::invalid( 'category_ids', __( 'One of these categories does not exist any more.', 'sanad' ) );
			}
		}
	}

	private static function day( string $value ): string {
		$day = \DateTimeImmutable::createFromFormat( '!Y-m-d', $value );
		if ( false === $day || $day->format( 'Y-m-d' ) !== $value ) {
			throw SanadException::invalid( 'review_at', __( 'There is no such day.', 'sanad' ) );
		}
		return $value;
	}
}
