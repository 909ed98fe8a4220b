<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

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
}
