<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Category;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\HelpCentre\HelpCentrePages;
use Sanad\KnowledgeBase\Visibility;

/** Gathers what `blocks/article-breadcrumbs/render.php` prints: the way from the start to here, and the other languages. */
final class BreadcrumbsBlock {

	public const NAME = 'sanad/article-breadcrumbs';

	/** Deeper than anybody nests; against a ring of parents. */
	private const MAX_DEPTH = 10;

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly ArticleRepository $articles,
		private readonly CategoryRepository $categories,
		private readonly Visibility $visibility,
		private readonly HelpCentrePages $pages,
		private readonly Reader $reader,
		private readonly Shown $shown
	) {}

	/**
	 * The HTML; nothing on pages outside of the help centre.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$article = is_tax( ArticleType::CATEGORY ) ? null : $this->shown->article( $block );
		if ( null === $article && ! is_tax( ArticleType::CATEGORY ) ) {
			return '';
		}
		$shows_languages = ( new Attributes( $values ) )->bool( 'showLanguages', true );
		$language        = $article->language ?? $this->reader->languages->current();
		return $this->reader->speak( $language, fn (): string => $this->html( $article, $language, $shows_languages ) );
	}

	private function html( ?Article $article, string $language, bool $shows_languages ): string {
		$way     = $this->way( $this->shown->category_id( $article ), $language );
		$current = $article->title ?? array_pop( $way )->name ?? '';
		$start   = $this->pages->url( $language );
		$above   = '' === $start ? array() : array( array( 'name' => __( 'Help', 'sanad' ), 'url' => $start ) );
		foreach ( $way as $category ) {
			$above[] = array( 'name' => $category->name, 'url' => $category->url );
		}
		return $this->template->html(
			new BreadcrumbsView(
				wrapper: $this->reader->wrapper( 'sanad-breadcrumbs', $language ),
				above: $above,
				current: $current,
				languages: null === $article || ! $shows_languages ? array() : $this->translations( $article )
			)
		);
	}

	/** @return list<Category> From the top down to the category itself. */
	private function way( int $category_id, string $language ): array {
		$way = array();
		for ( $id = $category_id; $id > 0 && count( $way ) < self::MAX_DEPTH; $id = $category->parent_id ) {
			$category = $this->categories->find( $id, $language );
			if ( null === $category ) {
				break;
			}
			array_unshift( $way, $category );
		}
		return $way;
	}

	/** @return list<array{language: string, name: string, direction: string, url: string}> */
	private function translations( Article $article ): array {
		$audience = $this->reader->audience();
		$others   = array();
		foreach ( $this->articles->translations( $article ) as $language => $other ) {
			if ( $other->id !== $article->id && $this->visibility->can_read( $audience, $other->id ) ) {
				$others[] = array(
					'language'  => $language,
					'name'      => $this->reader->languages->name( $language ),
					'direction' => $this->reader->languages->direction( $language ),
					'url'       => $other->url,
				);
			}
		}
		return $others;
	}
}
