<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Database\Connection;

/** Finds the page with the contact form, so that nobody has to name it in a setting. */
final class ContactPage {

	/** Option: id of the page; 0 while there is none. */
	public const OPTION = 'sanad_contact_page';

	public function __construct( private readonly Connection $db ) {}

	/** Adds the hook that notices a new page. */
	public function register(): void {
		add_action( 'save_post_page', array( $this, 'notice' ), 10, 2 );
	}

	/** Remembers a page that shows the form, if none is known. */
	public function notice( int $page_id, \WP_Post $page ): void {
		if ( $this->shows_form( $page ) && 0 === $this->id() ) {
			update_option( self::OPTION, $page_id, true );
		}
	}

	/**
	 * Address of the page in a language, as far as a plugin for languages knows one; empty if there is no page.
	 *
	 * @param string $language Two-letter code.
	 */
	public function url( string $language ): string {
		$id = $this->id();
		if ( 0 === $id ) {
			return '';
		}
		// WPML's own filter, which Polylang answers too.
		$translated = apply_filters( 'wpml_object_id', $id, 'page', true, $language ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- Not ours.
		return (string) get_permalink( is_numeric( $translated ) && (int) $translated > 0 ? (int) $translated : $id );
	}

	/** Id of the page, or 0. */
	public function id(): int {
		$stored = get_option( self::OPTION );
		$id     = is_numeric( $stored ) ? (int) $stored : 0;
		if ( false !== $stored && ( 0 === $id || $this->shows_form( get_post( $id ) ) ) ) {
			return $id;
		}
		$id = $this->search();
		update_option( self::OPTION, $id, true );
		return $id;
	}

	private function search(): int {
		$posts = $this->db->core_table( 'posts' );
		return (int) $this->db->value(
			"SELECT ID FROM {$posts} WHERE post_type = 'page' AND post_status = 'publish' AND post_password = '' AND post_content LIKE %s ORDER BY ID LIMIT 1",
			array( '%' . $this->db->esc_like( '<!-- wp:' . FormBlock::NAME . ' ' ) . '%' )
		);
	}

	private function shows_form( ?\WP_Post $page ): bool {
		return null !== $page && 'publish' === $page->post_status && '' === $page->post_password && has_block( FormBlock::NAME, $page );
	}
}
