<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/**
 * A draft that was made of a ticket waits for somebody to check it: it cannot be published while its
 * marks are there and nobody has said that they may stay.
 */
final class Check {

	/** Class of the notice above a draft. */
	public const NOTICE = 'sanad-check';

	/** Class of a mark in the place of something personal. */
	public const MARK = 'sanad-removed';

	private const PUBLISHED = array( 'publish', 'future', 'private' );

	/** @var array<int, true> Articles that the running request declares checked. */
	private array $confirmed = array();

	/** Adds the hooks: one that explains to the editor, one that nothing gets past. */
	public function register(): void {
		add_filter( 'rest_pre_insert_' . ArticleType::NAME, array( $this, 'explain' ), 10, 2 );
		add_filter( 'wp_insert_post_data', array( $this, 'hold_back' ), 10, 2 );
		add_action( 'wp_after_insert_post', array( $this, 'finish' ), 10, 2 );
	}

	/** Whether an article still has to be checked. */
	public function is_open( int $post_id ): bool {
		$post = get_post( $post_id );
		return null !== $post && $this->needs_check( $post_id ) && self::has_marks( $post->post_content );
	}

	/** What somebody is told who wants to publish it. */
	public static function sentence(): string {
		return __( 'This draft was made of a ticket and still holds marks where personal data stood. Write something general in their place and delete the notice, or say that you have checked it; then publish it.', 'sanad' );
	}

	/**
	 * Refuses to publish, with a sentence, where the block editor asks.
	 *
	 * @param mixed                                  $prepared The post as it would be saved.
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	public function explain( mixed $prepared, \WP_REST_Request $request ): mixed {
		$post_id = is_object( $prepared ) ? ( get_object_vars( $prepared )['ID'] ?? null ) : null;
		if ( ! is_int( $post_id ) || ! is_object( $prepared ) ) {
			return $prepared;
		}
		$meta = $request->get_param( 'meta' );
		if ( is_array( $meta ) && array_key_exists( ArticleMeta::NEEDS_CHECK, $meta ) && ! rest_sanitize_boolean( is_scalar( $meta[ ArticleMeta::NEEDS_CHECK ] ) ? (string) $meta[ ArticleMeta::NEEDS_CHECK ] : false ) ) {
			$this->confirmed[ $post_id ] = true;
		}
		$new     = get_object_vars( $prepared );
		$status  = $new['post_status'] ?? get_post_status( $post_id );
		$content = $new['post_content'] ?? get_post( $post_id )?->post_content;
		if ( in_array( $status, self::PUBLISHED, true ) && is_string( $content ) && $this->needs_check( $post_id ) && self::has_marks( $content ) ) {
			return new \WP_Error( 'sanad_needs_check', self::sentence(), array( 'status' => 400 ) );
		}
		return $prepared;
	}

	/**
	 * Keeps it a draft, whoever saves it in whatever way.
	 *
	 * @param array<string, mixed> $data    Slashed.
	 * @param array<string, mixed> $postarr
	 * @return array<string, mixed>
	 */
	public function hold_back( array $data, array $postarr ): array {
		$post_id = is_numeric( $postarr['ID'] ?? null ) ? (int) $postarr['ID'] : 0;
		$content = is_string( $data['post_content'] ?? null ) ? wp_unslash( $data['post_content'] ) : '';
		if ( ArticleType::NAME === ( $data['post_type'] ?? '' ) && $post_id > 0 && in_array( $data['post_status'] ?? '', self::PUBLISHED, true )
			&& $this->needs_check( $post_id ) && self::has_marks( $content ) ) {
			$data['post_status'] = 'draft';
		}
		return $data;
	}

	/** What is published without marks has been checked. */
	public function finish( int $post_id, \WP_Post $post ): void {
		if ( ArticleType::NAME === $post->post_type && 'publish' === $post->post_status && $this->needs_check( $post_id ) ) {
			delete_post_meta( $post_id, ArticleMeta::NEEDS_CHECK );
		}
	}

	private function needs_check( int $post_id ): bool {
		return ! isset( $this->confirmed[ $post_id ] ) && '1' === ArticleMeta::text( $post_id, ArticleMeta::NEEDS_CHECK );
	}

	private static function has_marks( string $content ): bool {
		return str_contains( $content, self::MARK ) || str_contains( $content, self::NOTICE );
	}
}
