<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Visibility;

/** Puts our controllers where core would put its own, so that core's REST API knows who is reading. */
final class RestGuard {

	public function __construct( private readonly Visibility $visibility, private readonly CategoryRepository $categories ) {}

	/** Adds the hooks: before core registers its routes (99). */
	public function register(): void {
		add_action( 'rest_api_init', array( $this, 'replace_controllers' ), 1 );
		add_filter( 'rest_' . ArticleType::CATEGORY . '_query', array( $this, 'narrow_categories' ) );
		add_filter( 'rest_request_before_callbacks', array( $this, 'guard_file' ), 10, 3 );
	}

	/** Core takes the controller that is there already. */
	public function replace_controllers(): void {
		$type = get_post_type_object( ArticleType::NAME );
		if ( null !== $type ) {
			$type->rest_controller = new ArticleRestController( $this->visibility );
		}
		foreach ( array( ArticleType::CATEGORY, ArticleType::TAG ) as $name ) {
			$taxonomy = get_taxonomy( $name );
			if ( false !== $taxonomy ) {
				$taxonomy->rest_controller = new TermRestController( $name, $this->categories );
			}
		}
	}

	/**
	 * @param array<string, mixed> $arguments Of `get_terms()`.
	 * @return array<string, mixed>
	 */
	public function narrow_categories( array $arguments ): array {
		return TermGuard::narrow( $arguments, $this->categories, Audience::current() );
	}

	/**
	 * A file of a hidden article is asked for by its own id, and core only asks whether the article is published.
	 *
	 * @param mixed                                  $response An error, or what an earlier filter answered.
	 * @param mixed                                  $handler  The endpoint that matched.
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 */
	public function guard_file( mixed $response, mixed $handler, \WP_REST_Request $request ): mixed {
		$callback = is_array( $handler ) ? ( $handler['callback'] ?? null ) : null;
		if ( ! is_array( $callback ) || ! ( $callback[0] ?? null ) instanceof \WP_REST_Attachments_Controller || is_wp_error( $response ) ) {
			return $response;
		}
		$id     = $request['id'];
		$file   = is_numeric( $id ) && (int) $id > 0 ? get_post( (int) $id ) : null;
		$parent = null === $file || $file->post_parent < 1 ? null : get_post( $file->post_parent );
		if ( null === $file || null === $parent || ArticleType::NAME !== $parent->post_type || $this->visibility->can_read( Audience::current(), $parent->ID ) || current_user_can( 'edit_post', $parent->ID ) ) {
			return $response;
		}
		return new \WP_Error( 'rest_post_invalid_id', __( 'This does not exist, or you may not see it.', 'sanad' ), array( 'status' => 404 ) );
	}
}
