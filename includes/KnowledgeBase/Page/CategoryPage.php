<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

use Sanad\Blocks;
use Sanad\KnowledgeBase\ArticleQuery;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Blocks\HomeBlock;
use Sanad\KnowledgeBase\Blocks\ListBlock;
use Sanad\KnowledgeBase\Blocks\Reader;
use Sanad\KnowledgeBase\Category;
use Sanad\KnowledgeBase\CategoryRepository;

/**
 * The page of a category. Themes show archives as blogs, with dates and whole posts; so the list is
 * shown the way the theme shows its pages, unless it has a template for these categories.
 *
 * The query stays what it is, an archive of a category, for titles, addresses and search engines.
 */
final class CategoryPage {

	private const PER_PAGE = 50;

	/** Blocks whose styles the page needs. */
	private const BLOCKS = array( 'sanad/article-breadcrumbs', 'sanad/article-search', 'sanad/knowledge-base', 'sanad/article-list', 'sanad/still-need-help' );

	public function __construct(
		private readonly Blocks $blocks,
		private readonly CategoryRepository $categories,
		private readonly ArticleRepository $articles,
		private readonly ListBlock $list,
		private readonly Reader $reader
	) {}

	/** Adds the hook: here WordPress looks for the template, after everybody has seen the query. */
	public function register(): void {
		add_filter( 'taxonomy_template_hierarchy', array( $this, 'show' ) );
	}

	/**
	 * @param list<string> $templates Names of files, the first that exists is taken.
	 * @return list<string>
	 */
	public function show( array $templates ): array {
		$category = is_tax( ArticleType::CATEGORY ) ? $this->categories->find( get_queried_object_id(), $this->reader->languages->current() ) : null;
		if ( null === $category || $this->has_template( array_diff( $templates, array( 'taxonomy.php' ) ) ) ) {
			return $templates;
		}
		$this->put_into_query( $category );
		add_filter( 'single_term_title', static fn (): string => $category->name );
		add_action( 'wp_enqueue_scripts', fn () => array_map( $this->blocks->enqueue_styles( ... ), self::BLOCKS ) );
		return array( 'page.php', ...$templates );
	}

	/** @param array<string> $files Templates for these categories alone. */
	private function has_template( array $files ): bool {
		$slugs = array_map( static fn ( string $file ): string => basename( $file, '.php' ), array_values( $files ) );
		return '' !== locate_template( array_values( $files ) )
			|| ( wp_is_block_theme() && array() !== get_block_templates( array( 'slug__in' => $slugs ) ) );
	}

	/** The loop of the theme finds one page. */
	private function put_into_query( Category $category ): void {
		/** @var \WP_Query $wp_query */
		global $wp_query, $post;
		$page = new \WP_Post(
			(object) array(
				'ID'             => 0,
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => esc_html( $category->name ),
				'post_content'   => $this->content( $category ),
				'post_date'      => current_time( 'mysql' ),
				'post_date_gmt'  => current_time( 'mysql', true ),
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
				'filter'         => 'raw',
			)
		);

		$wp_query->post          = $page;
		$wp_query->posts         = array( $page );
		$wp_query->post_count    = 1;
		$wp_query->max_num_pages = 1;
		$post                    = $page; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- What a template reads; themes' loops do the same.
	}

	private function content( Category $category ): string {
		$language = $this->reader->languages->current();
		$wrapper  = $this->reader->wrapper( 'sanad-category', $language );
		$about    = '' === $category->description ? '' : sprintf( '<p lang="%s" dir="auto">%s</p>', esc_attr( $wrapper['lang'] ), esc_html( $category->description ) );
		return '<!-- wp:sanad/article-breadcrumbs /--><!-- wp:sanad/article-search /-->' . $about
			. $this->below( $category )
			. $this->articles_of( $category, $language )
			. '<!-- wp:sanad/still-need-help /-->';
	}

	/** Categories below this one, with their first articles. */
	private function below( Category $category ): string {
		$children = array_filter( $this->categories->tree( $this->reader->languages->current() ), static fn ( Category $other ): bool => $other->parent_id === $category->id );
		$settings = array( 'parentId' => $category->id, 'showSearch' => false, 'articleCount' => 5 );
		return array() === $children ? '' : '<!-- wp:' . HomeBlock::NAME . ' ' . wp_json_encode( $settings ) . ' /-->';
	}

	/** The list is printed without its block, from a template that is there only with it. */
	private function articles_of( Category $category, string $language ): string {
		if ( ! \WP_Block_Type_Registry::get_instance()->is_registered( ListBlock::NAME ) ) {
			return '';
		}
		$asked = get_query_var( 'paged' );
		$page  = max( 1, is_numeric( $asked ) ? (int) $asked : 1 );
		$found = $this->articles->list( new ArticleQuery( audience: $this->reader->audience(), language: $language, category_id: $category->id, page: $page, per_page: self::PER_PAGE ) );
		$links = paginate_links( array( 'total' => (int) ceil( $found->total / self::PER_PAGE ), 'current' => $page ) );
		return $this->list->html( $found->items, $language ) . ( is_string( $links ) ? '<nav class="sanad-category__pages">' . $links . '</nav>' : '' );
	}
}
