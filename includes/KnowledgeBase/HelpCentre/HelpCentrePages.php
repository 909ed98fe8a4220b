<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\HelpCentre;

use Sanad\KnowledgeBase\Addresses;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\Languages;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\SanadException;

/**
 * The start pages of the help centre, one a language: ordinary pages, so that an owner can change
 * them, with the blocks of the help centre inside.
 */
final class HelpCentrePages {

	/** Option: ids of the pages by language. */
	public const OPTION = 'sanad_help_pages';

	public function __construct(
		private readonly Languages $languages,
		private readonly Addresses $addresses,
		private readonly Translator $translator
	) {}

	/** Adds the hook. */
	public function register(): void {
		add_filter( 'sanad_current_language', array( $this, 'language_of_page' ) );
	}

	/** On a start page the help centre speaks its language, and in its preview in the editor. */
	public function language_of_page( string $language ): string {
		$page = is_page() ? get_queried_object_id() : ( wp_is_rest_endpoint() ? (int) get_the_ID() : 0 );
		$own  = 0 === $page ? '' : $this->language_of( $page );
		return '' === $own ? $language : $own;
	}

	/** The language whose start page this is; '' for every other page. */
	public function language_of( int $page_id ): string {
		return (string) array_search( $page_id, $this->ids(), true );
	}

	/**
	 * The pages that exist, whatever their status.
	 *
	 * @return array<string, \WP_Post> By language, in the order of the languages of the help centre.
	 */
	public function all(): array {
		$pages = array();
		foreach ( $this->ids() as $language => $id ) {
			$page = get_post( $id );
			if ( $page instanceof \WP_Post && 'page' === $page->post_type ) {
				$pages[ $language ] = $page;
			}
		}
		$order = array_flip( $this->languages->all() );
		uksort( $pages, static fn ( string $a, string $b ): int => ( $order[ $a ] ?? PHP_INT_MAX ) <=> ( $order[ $b ] ?? PHP_INT_MAX ) );
		return $pages;
	}

	/** The published start page in a language, else that in the site's; null where there is none. */
	public function published( string $language ): ?\WP_Post {
		$pages = array_filter( $this->all(), static fn ( \WP_Post $page ): bool => 'publish' === $page->post_status );
		return $pages[ $language ] ?? $pages[ $this->languages->site() ] ?? null;
	}

	/** Its address; '' where there is none. */
	public function url( string $language ): string {
		$page = $this->published( $language );
		return null === $page ? '' : (string) get_permalink( $page );
	}

	/**
	 * Makes the page of every language that has none, and brings back those in the trash. Pages that
	 * exist stay as they are.
	 *
	 * @throws SanadException 503 if WordPress refuses to store a page.
	 */
	public function make(): void {
		$pages = $this->all();
		$ids   = $this->ids();
		foreach ( $this->languages->all() as $language ) {
			$page             = $pages[ $language ] ?? null;
			$ids[ $language ] = null === $page ? $this->create( $language ) : $this->restored( $page );
		}
		update_option( self::OPTION, $ids );
	}

	private function restored( \WP_Post $page ): int {
		if ( 'trash' === $page->post_status ) {
			wp_untrash_post( $page->ID );
			wp_update_post( array( 'ID' => $page->ID, 'post_status' => 'publish' ) );
		}
		return $page->ID;
	}

	private function create( string $language ): int {
		$title = $this->translator->run( $language, static fn (): string => __( 'Help', 'sanad' ) );
		$slug  = basename( $this->addresses->base() );
		$id    = wp_insert_post(
			array(
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => wp_slash( $title ),
				'post_content'   => wp_slash( Patterns::help_centre() ),
				// Above the articles: /help/ where they are /help/…/.
				'post_name'      => $this->languages->site() === $language ? $slug : "{$slug}-{$language}",
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
				'meta_input'     => array( ArticleMeta::LANGUAGE => $language ),
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw SanadException::unavailable( __( 'The page could not be made. Try again.', 'sanad' ) );
		}
		return $id;
	}

	/** @return array<string, int> */
	private function ids(): array {
		$stored = get_option( self::OPTION );
		$ids    = array();
		foreach ( is_array( $stored ) ? $stored : array() as $language => $id ) {
			if ( is_string( $language ) && is_numeric( $id ) && (int) $id > 0 ) {
				$ids[ $language ] = (int) $id;
			}
		}
		return $ids;
	}
}
