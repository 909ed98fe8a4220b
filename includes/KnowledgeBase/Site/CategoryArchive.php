<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Addresses;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Category;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Languages;

/** What the address of a category finds, for whatever shows it: its articles in order and in one language, its name in that language. */
final class CategoryArchive {

	private const PER_PAGE = 50;

	public function __construct( private readonly CategoryRepository $categories, private readonly Languages $languages ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'query_vars', array( $this, 'allow_language' ) );
		add_action( 'pre_get_posts', array( $this, 'arrange' ) );
		add_filter( 'single_term_title', array( $this, 'name' ) );
		add_filter( 'get_the_archive_title_prefix', array( $this, 'drop_prefix' ) );
		add_filter( 'term_description', array( $this, 'description' ), 10, 4 );
	}

	/**
	 * @param list<string> $variables That an address may set.
	 * @return list<string>
	 */
	public function allow_language( array $variables ): array {
		$variables[] = Addresses::LANGUAGE_VARIABLE;
		return $variables;
	}

	/** The articles of this shelf itself, as their editors ordered them. */
	public function arrange( \WP_Query $query ): void {
		if ( ! $query->is_main_query() || is_admin() || ! $query->is_tax( ArticleType::CATEGORY ) ) {
			return;
		}
		$query->set( 'orderby', array( 'menu_order' => 'ASC', 'title' => 'ASC' ) );
		$query->set( 'posts_per_page', self::PER_PAGE );
		$slug = $query->get( ArticleType::CATEGORY );
		$term = is_string( $slug ) ? get_term_by( 'slug', $slug, ArticleType::CATEGORY ) : false;
		if ( ! $term instanceof \WP_Term ) {
			return;
		}
		$query->set( 'tax_query', array( array( 'taxonomy' => ArticleType::CATEGORY, 'terms' => array( $term->term_id ), 'include_children' => false ) ) );
		$language = $this->wanted( $query );
		// A shelf that has nothing in this language shows what it has.
		if ( isset( $this->categories->counts( Audience::current(), $language )[ $term->term_id ] ) ) {
			$query->set( 'meta_query', array( $this->in_language( $language ) ) );
		}
	}

	/** The name of the category whose page this is. @param mixed $name */
	public function name( mixed $name ): mixed {
		$category = $this->shown();
		return null === $category ? $name : $category->name;
	}

	/** "Category: Delivery" is what developers call it. @param mixed $prefix */
	public function drop_prefix( mixed $prefix ): mixed {
		return is_tax( ArticleType::CATEGORY ) ? '' : $prefix;
	}

	/**
	 * The description on the category's own page, in its language.
	 *
	 * @param mixed $description HTML.
	 * @param mixed $term_id
	 * @param mixed $taxonomy
	 * @param mixed $context
	 */
	public function description( mixed $description, mixed $term_id, mixed $taxonomy, mixed $context ): mixed {
		$category = 'display' === $context && ArticleType::CATEGORY === $taxonomy ? $this->shown() : null;
		return null === $category || ! is_numeric( $term_id ) || (int) $term_id !== $category->id ? $description : esc_html( $category->description );
	}

	private function shown(): ?Category {
		return is_tax( ArticleType::CATEGORY ) ? $this->categories->find( get_queried_object_id(), $this->languages->current() ) : null;
	}

	/** The query is not the global one yet, so what it asks for is read from itself. */
	private function wanted( \WP_Query $query ): string {
		$asked = $query->get( Addresses::LANGUAGE_VARIABLE );
		$code  = is_string( $asked ) ? Languages::code( $asked ) : '';
		return '' !== $code && in_array( $code, $this->languages->all(), true ) ? $code : $this->languages->current();
	}

	/** @return array<int|string, mixed> A clause of `meta_query`; an article that says nothing is in the site's language. */
	private function in_language( string $language ): array {
		$is = array( 'key' => ArticleMeta::LANGUAGE, 'value' => $language );
		return $language === $this->languages->site() ? array( 'relation' => 'OR', $is, array( 'key' => ArticleMeta::LANGUAGE, 'compare' => 'NOT EXISTS' ) ) : $is;
	}
}
