<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Page\ArticleLists;
use Sanad\Security\Ability;

/** Gathers what `blocks/knowledge-base/render.php` prints. */
final class HomeBlock {

	public const NAME = 'sanad/knowledge-base';

	/** Most articles that are listed where they have no category. */
	private const MAX_OTHERS = 50;

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly CategoryRepository $categories,
		private readonly ArticleLists $lists,
		private readonly Reader $reader
	) {}

	/**
	 * The HTML.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values ): string {
		$attributes = new Attributes( $values );
		$language   = $this->reader->language( $attributes );
		$search     = $attributes->bool( 'showSearch', true ) ? $this->search( $language ) : '';
		return $this->reader->speak( $language, fn (): string => $this->template->html( $this->view( $attributes, $language, $search ) ) );
	}

	private function view( Attributes $attributes, string $language, string $search ): HomeView {
		$audience = $this->reader->audience();
		$parent   = $attributes->int( 'parentId', 0, 0, PHP_INT_MAX );
		$shelves  = $this->shelves( $audience, $language, $parent, $attributes->int( 'articleCount', 3, 0, 10 ) );
		$others   = 0 === $parent ? $this->lists->of_category( $audience, $language, -1, self::MAX_OTHERS ) : array();
		$layout   = $attributes->word( 'layout', array( 'cards', 'list' ) );
		return new HomeView(
			wrapper: $this->reader->wrapper( "sanad-home is-{$layout}", $language ),
			search: $search,
			level: $attributes->int( 'headingLevel', 2, 2, 4 ),
			shows_icons: $attributes->bool( 'showIcons', true ),
			shows_descriptions: $attributes->bool( 'showDescriptions', true ),
			shows_counts: $attributes->bool( 'showCounts', true ),
			shelves: $shelves,
			others: $others,
			empty: array() === $shelves && array() === $others && 0 === $parent ? $this->empty_text() : ''
		);
	}

	/** @return list<Shelf> */
	private function shelves( Audience $audience, string $language, int $parent, int $article_count ): array {
		$shelves = Shelf::nested( $this->categories->tree( $language ), $this->categories->counts( $audience, $language ), $parent );
		return array_map(
			fn ( Shelf $shelf ): Shelf => new Shelf( $shelf->category, $shelf->count, $this->first( $shelf, $audience, $language, $article_count ) ),
			$shelves
		);
	}

	/** @return list<Article> */
	private function first( Shelf $shelf, Audience $audience, string $language, int $count ): array {
		return 0 === $count ? array() : $this->lists->of_category( $audience, $language, $shelf->category->id, $count );
	}

	/** As a block of its own, so that it brings its script along. */
	private function search( string $language ): string {
		return render_block(
			array(
				'blockName'    => SearchBlock::NAME,
				'attrs'        => array( 'language' => $language, 'size' => 'large' ),
				'innerBlocks'  => array(),
				'innerHTML'    => '',
				'innerContent' => array(),
			)
		);
	}

	private function empty_text(): string {
		return current_user_can( Ability::ManageContent->value ) && post_type_exists( ArticleType::NAME )
			? __( 'There are no articles in this language yet. Published articles appear here by themselves.', 'sanad' )
			: __( 'There are no articles here yet.', 'sanad' );
	}
}
