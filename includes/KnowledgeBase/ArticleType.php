<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Security\Ability;

/**
 * Articles as WordPress knows them: the post type, and the taxonomies of its shelves and tags.
 *
 * Whoever may manage content may write all of them; there are no own and others' articles.
 */
final class ArticleType {

	/** Post type. */
	public const NAME = 'sanad_article';

	/** Taxonomy of the categories. */
	public const CATEGORY = 'sanad_category';

	/** Taxonomy of the tags; they have no pages of their own. */
	public const TAG = 'sanad_article_tag';

	/** Query variable of our own WP_Query that has to see articles whoever asks; no address can set it. */
	public const UNGUARDED = 'sanad_unguarded';

	/** Where core's REST API has the articles, below `wp/v2`. */
	public const REST_BASE = 'sanad-articles';

	/** Statuses in which an article can lie. */
	public const STATUSES = array( 'publish', 'draft', 'pending', 'future', 'private', 'trash' );

	/** What WordPress tells apart about writing posts. */
	private const WRITING = array(
		'create_posts', 'edit_posts', 'edit_others_posts', 'edit_private_posts', 'edit_published_posts', 'publish_posts', 'read_private_posts',
		'delete_posts', 'delete_private_posts', 'delete_published_posts', 'delete_others_posts',
	);

	public function __construct( private readonly ArticleMeta $meta, private readonly Addresses $addresses ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'init', array( $this, 'register_types' ), 5 );
	}

	/** Taxonomies first: their addresses begin like those of articles and have to be tried before them. */
	public function register_types(): void {
		register_taxonomy(
			self::CATEGORY,
			self::NAME,
			array(
				'labels'       => self::category_labels(),
				'public'       => true,
				'hierarchical' => true,
				'show_in_menu' => false,
				'show_in_rest' => true,
				'rest_base'    => 'sanad-categories',
				'rewrite'      => array( 'slug' => $this->addresses->category_base(), 'with_front' => false ),
				'capabilities' => self::term_capabilities(),
			)
		);
		register_taxonomy(
			self::TAG,
			self::NAME,
			array(
				'labels'       => array( 'name' => __( 'Article tags', 'sanad' ), 'singular_name' => __( 'Article tag', 'sanad' ) ),
				'public'       => false,
				'show_ui'      => true,
				'show_in_menu' => false,
				'show_in_rest' => true,
				'rest_base'    => 'sanad-article-tags',
				'rewrite'      => false,
				'capabilities' => self::term_capabilities(),
			)
		);
		register_post_type(
			self::NAME,
			array(
				'labels'          => self::article_labels(),
				'description'     => __( 'Articles of the help centre.', 'sanad' ),
				'public'          => true,
				'show_in_menu'    => false,
				'show_in_rest'    => true,
				'rest_base'       => self::REST_BASE,
				'has_archive'     => false,
				'rewrite'         => array( 'slug' => $this->addresses->base(), 'with_front' => false ),
				'supports'        => array( 'title', 'editor', 'author', 'excerpt', 'thumbnail', 'revisions', 'page-attributes', 'custom-fields' ),
				'capability_type' => array( 'sanad_article', 'sanad_articles' ),
				'map_meta_cap'    => true,
				'capabilities'    => array_fill_keys( self::WRITING, Ability::ManageContent->value ),
			)
		);
		$this->meta->register_meta();
	}

	/** @return array{manage_terms: string, edit_terms: string, delete_terms: string, assign_terms: string} */
	private static function term_capabilities(): array {
		return array_fill_keys( array( 'manage_terms', 'edit_terms', 'delete_terms', 'assign_terms' ), Ability::ManageContent->value );
	}

	/** @return array<string, string> */
	private static function article_labels(): array {
		return array(
			'name'               => __( 'Articles', 'sanad' ),
			'singular_name'      => __( 'Article', 'sanad' ),
			'add_new'            => __( 'New article', 'sanad' ),
			'add_new_item'       => __( 'New article', 'sanad' ),
			'edit_item'          => __( 'Edit article', 'sanad' ),
			'new_item'           => __( 'New article', 'sanad' ),
			'view_item'          => __( 'View article', 'sanad' ),
			'view_items'         => __( 'View articles', 'sanad' ),
			'search_items'       => __( 'Search articles', 'sanad' ),
			'not_found'          => __( 'No articles found.', 'sanad' ),
			'not_found_in_trash' => __( 'No articles in the trash.', 'sanad' ),
			'all_items'          => __( 'All articles', 'sanad' ),
			'item_published'     => __( 'Article published.', 'sanad' ),
			'item_updated'       => __( 'Article updated.', 'sanad' ),
		);
	}

	/** @return array<string, string> */
	private static function category_labels(): array {
		return array(
			'name'          => __( 'Article categories', 'sanad' ),
			'singular_name' => __( 'Article category', 'sanad' ),
			'search_items'  => __( 'Search categories', 'sanad' ),
			'all_items'     => __( 'All categories', 'sanad' ),
			'parent_item'   => __( 'Parent category', 'sanad' ),
			'edit_item'     => __( 'Edit category', 'sanad' ),
			'add_new_item'  => __( 'New category', 'sanad' ),
			'not_found'     => __( 'No categories found.', 'sanad' ),
		);
	}
}
