<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Page;

use Sanad\Blocks;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;

/**
 * What stands around an article in any theme: the way to it and its contents above; feedback, related
 * articles and the way to ask below. A block that the article or the theme's template holds already
 * is not printed a second time.
 */
final class ArticleFrame {

	/** Option: `off` leaves articles as the theme shows them. */
	public const OPTION = 'sanad_article_frame';

	/** After everything else has been made of the content. */
	private const AFTER_ALL = 30;

	private const ABOVE = array( 'sanad/article-breadcrumbs', 'sanad/article-contents' );
	private const BELOW = array( 'sanad/article-feedback', 'sanad/article-list', 'sanad/still-need-help' );

	private bool $is_framed = false;

	public function __construct(
		private readonly Blocks $blocks,
		private readonly Visibility $visibility,
		private readonly TemplateBlocks $template
	) {}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'single_template_hierarchy', array( $this, 'prefer_page_template' ) );
		add_filter( 'the_content', array( $this, 'frame' ), self::AFTER_ALL );
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_styles' ) );
	}

	/**
	 * Articles look like the theme's pages, without author, date and neighbours, unless the theme
	 * has a template for articles.
	 *
	 * @param list<string> $templates Names of files, the first that exists is taken.
	 * @return list<string>
	 */
	public function prefer_page_template( array $templates ): array {
		$before = is_singular( ArticleType::NAME ) ? array_search( 'single.php', $templates, true ) : false;
		if ( is_int( $before ) ) {
			array_splice( $templates, $before, 0, array( 'page.php' ) );
		}
		return $templates;
	}

	/** Puts the blocks around the article of the page, once. */
	public function frame( string $content ): string {
		$post = get_post();
		if ( $this->is_framed || ! $post instanceof \WP_Post || ! $this->is_its_page( $post ) || doing_filter( 'get_the_excerpt' ) ) {
			return $content;
		}
		if ( post_password_required( $post ) || ! $this->visibility->may_open( Audience::current(), $post ) ) {
			return $content;
		}
		$this->is_framed = true;
		return $this->html( self::ABOVE ) . $content . $this->html( self::BELOW );
	}

	/** Loads the styles of the frame in the head, so that nothing jumps. */
	public function enqueue_styles(): void {
		if ( is_singular( ArticleType::NAME ) ) {
			array_map( $this->blocks->enqueue_styles( ... ), $this->shown( array( ...self::ABOVE, ...self::BELOW ) ) );
		}
	}

	/** Whether this is where the theme prints the article whose page it is, and not a teaser or a feed. */
	private function is_its_page( \WP_Post $post ): bool {
		return is_singular( ArticleType::NAME ) && ! is_feed() && is_main_query() && in_the_loop() && get_queried_object_id() === $post->ID;
	}

	/** @param list<string> $names Of blocks. */
	private function html( array $names ): string {
		$html = '';
		foreach ( $this->shown( $names ) as $name ) {
			$html .= do_blocks( "<!-- wp:{$name} /-->" );
		}
		return $html;
	}

	/**
	 * @param list<string> $names Of blocks.
	 * @return list<string> Those to print.
	 */
	private function shown( array $names ): array {
		if ( 'off' === get_option( self::OPTION ) ) {
			return array();
		}
		$post  = get_queried_object();
		$shown = array_filter(
			$names,
			fn ( string $name ): bool => \WP_Block_Type_Registry::get_instance()->is_registered( $name )
				&& ! ( $post instanceof \WP_Post && has_block( $name, $post ) )
				&& ! $this->template->has( $name )
		);
		/**
		 * Filters which blocks stand around an article.
		 *
		 * @param list<string>  $shown Names of blocks, in their order.
		 * @param \WP_Post|null $post  The article.
		 */
		$filtered = apply_filters( 'sanad_article_frame_blocks', array_values( $shown ), $post instanceof \WP_Post ? $post : null );
		return array_values( array_filter( is_array( $filtered ) ? $filtered : array(), 'is_string' ) );
	}
}
