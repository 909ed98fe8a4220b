<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\SanadException;

/** Begins missing translations. */
final class ArticleTranslations {

	public function __construct( private readonly ArticleRepository $articles, private readonly Languages $languages ) {}

	/**
	 * The article in a language; where it is missing, a draft with everything of the original, whose
	 * title says that it waits for its translator.
	 *
	 * @throws SanadException 400 for a language that the help centre does not have, 503.
	 */
	public function begin( Article $original, string $language ): Article {
		if ( ! in_array( $language, $this->languages->all(), true ) ) {
			throw SanadException::invalid( 'language', __( 'The help centre does not have this language.', 'sanad' ) );
		}
		$there = $this->articles->translations( $original );
		if ( isset( $there[ $language ] ) ) {
			return $there[ $language ];
		}
		$id = $this->copy( $original, $language );
		$this->languages->source()?->connect( array_map( static fn ( Article $article ): int => $article->id, $there ) + array( $language => $id ) );
		return $this->articles->find( $id ) ?? throw SanadException::storage();
	}

	private function copy( Article $original, string $language ): int {
		$post = get_post( $original->id ) ?? throw SanadException::not_found();
		/* translators: 1: title of an article, 2: name of a language. */
		$title = sprintf( __( '%1$s (to be translated: %2$s)', 'sanad' ), $original->title, $this->languages->name( $language ) );
		$id    = wp_insert_post(
			array(
				'post_type'    => ArticleType::NAME,
				'post_status'  => 'draft',
				'post_title'   => wp_slash( $title ),
				'post_content' => wp_slash( $post->post_content ),
				'post_excerpt' => wp_slash( $post->post_excerpt ),
				'menu_order'   => $post->menu_order,
				'post_author'  => get_current_user_id(),
				'meta_input'   => array(
					ArticleMeta::LANGUAGE   => $language,
					ArticleMeta::GROUP      => $original->group,
					ArticleMeta::VISIBILITY => $original->visibility->value,
					ArticleMeta::OWNER      => $original->owner_id,
					ArticleMeta::RELATED    => $this->related( $original, $language ),
				),
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw SanadException::storage( new \RuntimeException( $id->get_error_message() ) );
		}
		ArticleMeta::set_products( $id, $original->product_ids );
		wp_set_object_terms( $id, $original->category_ids, ArticleType::CATEGORY );
		wp_set_object_terms( $id, $original->tag_names, ArticleType::TAG );
		$image = get_post_thumbnail_id( $post );
		if ( false !== $image && $image > 0 ) {
			set_post_thumbnail( $id, $image );
		}
		return $id;
	}

	/** @return list<int> Related articles, those in this language where there are some. */
	private function related( Article $original, string $language ): array {
		$related = array();
		foreach ( $this->articles->find_many( $original->related_ids ) as $article ) {
			$related[] = $this->articles->in_language( $article, $language )->id;
		}
		return $related;
	}
}
