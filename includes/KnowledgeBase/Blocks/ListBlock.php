<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Page\ArticleLists;
use Sanad\KnowledgeBase\Page\Excerpt;

/** Gathers what `blocks/article-list/render.php` prints. */
final class ListBlock {

	public const NAME = 'sanad/article-list';

	private const MAX = 50;

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly ArticleLists $lists,
		private readonly Reader $reader,
		private readonly Shown $shown
	) {}

	/**
	 * The HTML; nothing where there is nothing to list.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$attributes = new Attributes( $values );
		$source     = $attributes->word( 'source', array( 'related', 'popular', 'newest', 'category' ) );
		$language   = $this->reader->language( $attributes );
		$articles   = $this->articles( $source, $attributes, $language, $block );
		if ( array() === $articles ) {
			return '';
		}
		$heading = fn (): string => $attributes->bool( 'showHeading', true ) ? $attributes->text( 'heading', self::heading( $source ) ) : '';
		return $this->reader->speak( $language, fn (): string => $this->print( $articles, $language, $heading(), $attributes->int( 'headingLevel', 2, 2, 4 ), $attributes->bool( 'showExcerpt', false ) ) );
	}

	/**
	 * The same list of given articles, without a heading and with their beginnings; nothing without articles.
	 *
	 * @param list<Article> $articles
	 */
	public function html( array $articles, string $language ): string {
		if ( array() === $articles ) {
			return '';
		}
		// WordPress would say so itself, if this were one of the blocks of a page; before 7.1 it stumbles over nothing.
		$around                              = \WP_Block_Supports::$block_to_render;
		\WP_Block_Supports::$block_to_render = array( 'blockName' => self::NAME, 'attrs' => array() );
		try {
			return $this->print( $articles, $language, '', 2, true );
		} finally {
			\WP_Block_Supports::$block_to_render = $around;
		}
	}

	/** @param list<Article> $articles */
	private function print( array $articles, string $language, string $heading, int $level, bool $with_excerpts ): string {
		$excerpts = array();
		foreach ( $with_excerpts ? $articles : array() as $article ) {
			$excerpts[ $article->id ] = Excerpt::of( $article );
		}
		return $this->template->html(
			new ListView(
				wrapper: $this->reader->wrapper( 'sanad-articles', $language ),
				id: wp_unique_id( 'sanad-articles-' ),
				heading: $heading,
				level: $level,
				articles: $articles,
				excerpts: $excerpts
			)
		);
	}

	/** @return list<Article> */
	private function articles( string $source, Attributes $attributes, string $language, \WP_Block $block ): array {
		$audience = $this->reader->audience();
		$limit    = $attributes->int( 'count', 5, 1, self::MAX );
		$category = $attributes->int( 'categoryId', 0, 0, PHP_INT_MAX );
		$article  = $this->shown->article( $block );
		return match ( $source ) {
			'related'  => null === $article ? array() : $this->lists->related( $article, $audience, $limit ),
			'popular'  => $this->lists->popular( $audience, $language, $category, $limit ),
			'newest'   => $this->lists->newest( $audience, $language, $category, $limit ),
			default    => $this->of_category( 0 === $category ? $this->shown->category_id( $article ) : $category, $audience, $language, $limit ),
		};
	}

	/** @return list<Article> */
	private function of_category( int $category_id, Audience $audience, string $language, int $limit ): array {
		return 0 === $category_id ? array() : $this->lists->of_category( $audience, $language, $category_id, $limit );
	}

	private static function heading( string $source ): string {
		return match ( $source ) {
			'related' => __( 'Related articles', 'sanad' ),
			'popular' => __( 'Popular articles', 'sanad' ),
			'newest'  => __( 'New articles', 'sanad' ),
			default   => __( 'Articles', 'sanad' ),
		};
	}
}
