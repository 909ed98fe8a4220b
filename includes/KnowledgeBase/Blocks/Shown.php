<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;

/** Which article or category the page around a block is about. */
final class Shown {

	public function __construct( private readonly ArticleRepository $articles, private readonly Visibility $visibility ) {}

	/** The article that a block stands in, if the reader may read it. Whoever edits it sees drafts too. */
	public function article( ?\WP_Block $block = null ): ?Article {
		$id      = $block->context['postId'] ?? null;
		$post    = get_post( is_numeric( $id ) && (int) $id > 0 ? (int) $id : null );
		$article = $post instanceof \WP_Post && ArticleType::NAME === $post->post_type ? $this->articles->find( $post->ID ) : null;
		if ( null === $article || ! $post instanceof \WP_Post ) {
			return null;
		}
		$may_read = $this->visibility->may_open( Audience::current(), $post ) || current_user_can( 'edit_post', $post->ID );
		return $may_read ? $article : null;
	}

	/** The category whose page this is, else the first of the article; 0 for none. */
	public function category_id( ?Article $article ): int {
		return is_tax( ArticleType::CATEGORY ) ? get_queried_object_id() : ( $article->category_ids[0] ?? 0 );
	}
}
