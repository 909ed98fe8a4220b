<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;

/** Core's REST API for articles, which the block editor uses: readers get only what they may read. */
final class ArticleRestController extends \WP_REST_Posts_Controller {

	public function __construct( private readonly Visibility $visibility ) {
		parent::__construct( ArticleType::NAME );
	}

	/**
	 * Asked for every article of every answer, whatever way the request names it.
	 *
	 * @param \WP_Post $post
	 */
	public function check_read_permission( $post ): bool {
		return parent::check_read_permission( $post )
			&& ( current_user_can( 'edit_post', $post->ID ) || $this->visibility->can_read( Audience::current(), $post->ID ) );
	}

	/**
	 * Readers get the language of an article and nothing else of what is kept with it. The schema says
	 * so too, but core does not pass the context of a key with several rows on.
	 *
	 * @param \WP_Post                               $item
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return \WP_REST_Response
	 */
	public function prepare_item_for_response( $item, $request ) {
		$response = parent::prepare_item_for_response( $item, $request );
		$data     = $response->get_data();
		if ( 'edit' === $request['context'] || ! is_array( $data ) || ! is_array( $data['meta'] ?? null ) ) {
			return $response;
		}
		$data['meta'] = array_filter(
			$data['meta'],
			static fn ( mixed $key ): bool => ArticleMeta::LANGUAGE === $key || ! str_starts_with( (string) $key, '_sanad_' ),
			ARRAY_FILTER_USE_KEY
		);
		$response->set_data( $data );
		return $response;
	}
}
