<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\Category;
use Sanad\KnowledgeBase\CategoryRepository;

/** What search engines read of an article or category: schema.org in JSON-LD. Names no person of the staff. */
final class StructuredData {

	/** From so many on, an article is a page of questions. */
	private const MIN_QUESTIONS = 2;

	public function __construct( private readonly CategoryRepository $categories ) {}

	/**
	 * @param string $description Plain text; may be empty.
	 * @return list<array<string, mixed>> Things of the graph.
	 */
	public function of_article( Article $article, string $description ): array {
		$post  = get_post( $article->id );
		$image = get_the_post_thumbnail_url( $article->id, 'full' );
		$site  = array(
			'@type' => 'Organization',
			'name'  => self::site_name(),
			'url'   => home_url( '/' ),
		);
		$graph = array(
			array(
				'@type'            => 'TechArticle',
				'@id'              => $article->url . '#article',
				'mainEntityOfPage' => $article->url,
				'headline'         => mb_substr( $article->title, 0, 110 ),
				'inLanguage'       => $article->language,
				'datePublished'    => $article->published_at?->format( 'c' ),
				'dateModified'     => $article->updated_at->format( 'c' ),
				'author'           => $site,
				'publisher'        => $site,
			) + array_filter( array( 'description' => $description, 'image' => false === $image ? '' : $image ) ),
			$this->trail( $this->shelf_of( $article ), array( $article->title, $article->url ) ),
		);
		$questions = null === $post ? array() : Questions::of( parse_blocks( $post->post_content ) );
		if ( count( $questions ) >= self::MIN_QUESTIONS ) {
			$graph[] = self::faq( $questions, $article->url );
		}
		return $graph;
	}

	/** @return list<array<string, mixed>> */
	public function of_category( Category $category, string $language ): array {
		return array( $this->trail( $this->above( $category, $language ), array( $category->name, $category->url ) ) );
	}

	/**
	 * A graph as a script element. Nothing in it can end the script, or be read as HTML.
	 *
	 * @param list<array<string, mixed>> $graph
	 */
	public static function script( array $graph ): string {
		$json = wp_json_encode( array( '@context' => 'https://schema.org', '@graph' => $graph ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		return false === $json ? '' : "<script type=\"application/ld+json\">{$json}</script>\n";
	}

	/**
	 * @param list<array{question: string, answer: string}> $questions
	 * @return array<string, mixed>
	 */
	private static function faq( array $questions, string $url ): array {
		return array(
			'@type'      => 'FAQPage',
			'@id'        => $url . '#faq',
			'mainEntity' => array_map(
				static fn ( array $pair ): array => array(
					'@type'          => 'Question',
					'name'           => $pair['question'],
					'acceptedAnswer' => array( '@type' => 'Answer', 'text' => esc_html( $pair['answer'] ) ),
				),
				$questions
			),
		);
	}

	/**
	 * @param list<Category>       $above From the top.
	 * @param array{string, string} $last  Name and address.
	 * @return array<string, mixed>
	 */
	private function trail( array $above, array $last ): array {
		$steps = array( array( self::site_name(), home_url( '/' ) ), ...array_map( static fn ( Category $category ): array => array( $category->name, $category->url ), $above ), $last );
		$items = array();
		foreach ( $steps as $index => [ $name, $url ] ) {
			$items[] = array( '@type' => 'ListItem', 'position' => $index + 1, 'name' => $name, 'item' => $url );
		}
		return array( '@type' => 'BreadcrumbList', 'itemListElement' => $items );
	}

	/** @return list<Category> The first category of an article and those above it, from the top. */
	private function shelf_of( Article $article ): array {
		$category = array() === $article->category_ids ? null : $this->categories->find( $article->category_ids[0], $article->language );
		return null === $category ? array() : array( ...$this->above( $category, $article->language ), $category );
	}

	/** @return list<Category> From the top. */
	private function above( Category $category, string $language ): array {
		$above = array();
		foreach ( array_reverse( get_ancestors( $category->id, \Sanad\KnowledgeBase\ArticleType::CATEGORY, 'taxonomy' ) ) as $id ) {
			$above[] = $this->categories->find( $id, $language );
		}
		return array_values( array_filter( $above ) );
	}

	private static function site_name(): string {
		return html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
}
