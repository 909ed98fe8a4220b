<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\Addresses;
use Sanad\KnowledgeBase\ArticleSlug;
use Sanad\KnowledgeBase\ArticleType;

/** Keeps the addresses of the help centre working: rules that are current, slugs that can be read, pages that lie below the same base. */
final class AddressRules {

	/** Option: the base that the stored rewrite rules were made for. */
	private const RULES_OPTION = 'sanad_help_rules';

	/** @param string $file Absolute path of plugin.php. */
	public function __construct( private readonly Addresses $addresses, private readonly string $file ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'wp_loaded', array( $this, 'refresh' ) );
		add_action( 'deactivate_' . plugin_basename( $this->file ), array( $this, 'forget' ) );
		add_filter( 'request', array( $this, 'find_page' ) );
		add_filter( 'wp_unique_post_slug_is_bad_flat_slug', array( $this, 'is_bad_slug' ), 10, 3 );
		add_filter( 'wp_insert_post_data', array( $this, 'make_slug_readable' ), 10, 3 );
		add_filter( 'post_type_link', array( $this, 'encode' ), 10, 2 );
		add_filter( 'term_link', array( $this, 'encode_category' ), 10, 3 );
	}

	/** Makes the rewrite rules anew when the base has changed or the plugin was away; what others flushed meanwhile had no rules of ours. */
	public function refresh(): void {
		if ( get_option( self::RULES_OPTION ) !== $this->addresses->base() ) {
			flush_rewrite_rules( false );
			update_option( self::RULES_OPTION, $this->addresses->base() );
		}
	}

	/** The plugin is switched off: its rules go, and come back with it. */
	public function forget(): void {
		delete_option( self::RULES_OPTION );
	}

	/**
	 * A page may be called like our base and have sub-pages and parts. They are found wherever no article is.
	 *
	 * @param array<string, mixed> $variables What the address was understood as.
	 * @return array<string, mixed>
	 */
	public function find_page( array $variables ): array {
		$slug = $variables[ ArticleType::NAME ] ?? null;
		if ( ! is_string( $slug ) || '' === $slug ) {
			return $variables;
		}
		$base   = $this->addresses->base();
		$number = $variables['page'] ?? '';
		if ( 'page' === $slug && is_numeric( $number ) ) {
			return array( 'pagename' => $base, 'paged' => $number );
		}
		if ( null !== get_page_by_path( $slug, OBJECT, ArticleType::NAME ) || ! get_page_by_path( "{$base}/{$slug}" ) instanceof \WP_Post ) {
			return $variables;
		}
		return array( 'pagename' => "{$base}/{$slug}" ) + array_diff_key( $variables, array_flip( array( ArticleType::NAME, 'post_type', 'name' ) ) );
	}

	/**
	 * An article called like the part before the categories would hide them.
	 *
	 * @param mixed $is_bad
	 * @param mixed $slug
	 * @param mixed $post_type
	 */
	public function is_bad_slug( mixed $is_bad, mixed $slug, mixed $post_type ): mixed {
		return ArticleType::NAME === $post_type && in_array( $slug, array( Addresses::CATEGORY, 'page' ), true ) ? true : $is_bad;
	}

	/**
	 * Gives an article whose slug WordPress made of the title one that can be read and typed.
	 *
	 * @param array<string, mixed> $data    Slashed.
	 * @param array<string, mixed> $postarr
	 * @param array<string, mixed> $given   As whoever saves it gave it.
	 * @return array<string, mixed>
	 */
	public function make_slug_readable( array $data, array $postarr, array $given ): array {
		$title = $data['post_title'] ?? null;
		if ( ArticleType::NAME !== ( $data['post_type'] ?? '' ) || ! is_string( $title ) || '' === ( $data['post_name'] ?? '' ) || ! empty( $given['post_name'] ) ) {
			return $data;
		}
		$slug   = ArticleSlug::of( html_entity_decode( wp_unslash( $title ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		$id     = is_numeric( $postarr['ID'] ?? null ) ? (int) $postarr['ID'] : 0;
		$status = is_string( $data['post_status'] ?? null ) ? $data['post_status'] : '';
		if ( '' !== $slug ) {
			$data['post_name'] = wp_unique_post_slug( sanitize_title( $slug ), $id, $status, ArticleType::NAME, 0 );
		}
		return $data;
	}

	/**
	 * A base that is not ASCII is written in the address as browsers send it.
	 *
	 * @param mixed $url
	 * @param mixed $post
	 */
	public function encode( mixed $url, mixed $post ): mixed {
		return is_string( $url ) && $post instanceof \WP_Post && ArticleType::NAME === $post->post_type ? self::ascii( $url ) : $url;
	}

	/**
	 * @param mixed $url
	 * @param mixed $term
	 * @param mixed $taxonomy
	 */
	public function encode_category( mixed $url, mixed $term, mixed $taxonomy ): mixed {
		return is_string( $url ) && ArticleType::CATEGORY === $taxonomy ? self::ascii( $url ) : $url;
	}

	private static function ascii( string $url ): string {
		return (string) preg_replace_callback( '/[^\x00-\x7F]+/', static fn ( array $found ): string => rawurlencode( $found[0] ), $url );
	}
}
