<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Messages\Snippet;

/** The head of the pages of public articles and categories: other languages, description, address, data for search engines. */
final class ArticleHead {

	private const DESCRIPTION = 160;

	/** Plugins that print descriptions, addresses and data for search engines themselves, by a constant that each defines. */
	private const SEO_PLUGINS = array( 'WPSEO_VERSION', 'RANK_MATH_VERSION', 'AIOSEO_VERSION', 'SEOPRESS_VERSION', 'THE_SEO_FRAMEWORK_VERSION', 'SLIM_SEO_VER' );

	public function __construct(
		private readonly ArticleRepository $articles,
		private readonly CategoryRepository $categories,
		private readonly Visibility $visibility,
		private readonly Languages $languages,
		private readonly StructuredData $data
	) {}

	/** Adds the hook. */
	public function register(): void {
		add_action( 'wp_head', array( $this, 'print' ), 5 );
	}

	/** Prints what belongs to this page; nothing for what not everybody may read. */
	public function print(): void {
		if ( is_singular( ArticleType::NAME ) ) {
			$article = $this->articles->find( get_queried_object_id() );
			if ( null !== $article && $this->visibility->can_read( Audience::guest(), $article->id ) ) {
				$this->print_article( $article );
			}
		} elseif ( is_tax( ArticleType::CATEGORY ) ) {
			$this->print_category( get_queried_object_id() );
		}
	}

	private function print_article( Article $article ): void {
		$urls = array();
		foreach ( $this->articles->translations( $article ) as $language => $translation ) {
			if ( $this->visibility->can_read( Audience::guest(), $translation->id ) ) {
				$urls[ $language ] = $translation->url;
			}
		}
		$this->print_alternates( $urls );
		if ( self::is_left_to_others() ) {
			return;
		}
		$description = $this->description( $article );
		if ( '' !== $description ) {
			printf( "<meta name=\"description\" content=\"%s\">\n", esc_attr( $description ) );
		}
		echo StructuredData::script( $this->data->of_article( $article, $description ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON in which nothing can be read as HTML.
	}

	private function print_category( int $id ): void {
		$language = $this->languages->current();
		$category = $this->categories->find( $id, $language );
		if ( null === $category || ! isset( $this->categories->counts( Audience::guest(), '' )[ $id ] ) ) {
			return;
		}
		$urls = array();
		foreach ( $this->languages->all() as $other ) {
			$translated = isset( $this->categories->counts( Audience::guest(), $other )[ $id ] ) ? $this->categories->find( $id, $other ) : null;
			if ( null !== $translated ) {
				$urls[ $other ] = $translated->url;
			}
		}
		$this->print_alternates( $urls );
		if ( self::is_left_to_others() ) {
			return;
		}
		if ( '' !== $category->description ) {
			printf( "<meta name=\"description\" content=\"%s\">\n", esc_attr( Snippet::of( $category->description, self::DESCRIPTION ) ) );
		}
		$page = get_query_var( 'paged' );
		if ( ! is_numeric( $page ) || (int) $page < 2 ) {
			printf( "<link rel=\"canonical\" href=\"%s\">\n", esc_url( $category->url ) );
		}
		echo StructuredData::script( $this->data->of_category( $category, $language ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON in which nothing can be read as HTML.
	}

	/**
	 * The same in other languages, and the one for all who speak none of them. A plugin for several
	 * languages prints its own.
	 *
	 * @param array<string, string> $urls By language.
	 */
	private function print_alternates( array $urls ): void {
		if ( count( $urls ) < 2 || true === $this->languages->source()?->prints_alternates() ) {
			return;
		}
		foreach ( $urls as $language => $url ) {
			printf( "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n", esc_attr( $language ), esc_url( $url ) );
		}
		$default = $urls[ $this->languages->site() ] ?? $urls['en'] ?? array_values( $urls )[0];
		printf( "<link rel=\"alternate\" hreflang=\"x-default\" href=\"%s\">\n", esc_url( $default ) );
	}

	private function description( Article $article ): string {
		$text = '' !== trim( $article->excerpt ) ? $article->excerpt : wp_strip_all_tags( strip_shortcodes( excerpt_remove_blocks( get_post( $article->id )->post_content ?? '' ) ) );
		return Snippet::of( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), self::DESCRIPTION );
	}

	private static function is_left_to_others(): bool {
		$is_left = array() !== array_filter( self::SEO_PLUGINS, 'defined' );
		/**
		 * Filters whether description, canonical address of categories and JSON-LD of the help centre
		 * are left to another plugin.
		 *
		 * @param bool $is_left Whether a known SEO plugin runs.
		 */
		return true === apply_filters( 'sanad_seo_is_left_to_others', $is_left );
	}
}
