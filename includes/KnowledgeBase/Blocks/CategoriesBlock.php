<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\CategoryRepository;

/** Gathers what `blocks/article-categories/render.php` prints. */
final class CategoriesBlock {

	public const NAME = 'sanad/article-categories';

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly CategoryRepository $categories,
		private readonly Reader $reader,
		private readonly Shown $shown
	) {}

	/**
	 * The HTML; nothing where there is no category with something in it.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values, string $content, \WP_Block $block ): string {
		$attributes = new Attributes( $values );
		$language   = $this->reader->language( $attributes );
		$shelves    = Shelf::nested(
			$this->categories->tree( $language ),
			$this->categories->counts( $this->reader->audience(), $language ),
			$attributes->int( 'parentId', 0, 0, PHP_INT_MAX )
		);
		if ( array() === $shelves ) {
			return '';
		}
		return $this->reader->speak(
			$language,
			fn (): string => $this->template->html(
				new CategoriesView(
					wrapper: $this->reader->wrapper( 'sanad-categories', $language ),
					shelves: $shelves,
					shows_counts: $attributes->bool( 'showCounts', true ),
					current_id: $this->shown->category_id( $this->shown->article( $block ) ),
					is_page: is_tax( ArticleType::CATEGORY )
				)
			)
		);
	}
}
