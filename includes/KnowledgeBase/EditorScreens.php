<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

use Sanad\Plugin;
use Sanad\Security\Ability;

/** WordPress's own screens for articles: reachable without an entry in the menu, and with a way back to ours. */
final class EditorScreens {

	/**
	 * Screens that WordPress opens to whoever may open an entry of the menu. Without one of ours it
	 * asks for the right to write posts, which support managers do not have.
	 */
	private const SCREENS = array( 'edit.php', 'post-new.php', 'edit-tags.php' );

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'open' ), 99 );
		add_action( 'admin_head', array( $this, 'hide' ) );
		add_action( 'load-edit.php', array( $this, 'lead_back' ) );
	}

	/** Adds entries for the check of rights. */
	public function open(): void {
		foreach ( self::SCREENS as $screen ) {
			add_submenu_page( Plugin::SLUG, '', '', Ability::ManageContent->value, self::entry( $screen ) );
		}
	}

	/** Takes them away again before the menu is printed. */
	public function hide(): void {
		foreach ( self::SCREENS as $screen ) {
			remove_submenu_page( Plugin::SLUG, self::entry( $screen ) );
		}
	}

	/** Where the editor's way back leads, which names the type and nothing else; WordPress's own list has more in its address. */
	public function lead_back(): void {
		if ( array( 'post_type' => ArticleType::NAME ) === $_GET ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only leads somewhere else.
			wp_safe_redirect( admin_url( 'admin.php?page=' . Plugin::SLUG . '&screen=articles' ) );
			exit;
		}
	}

	private static function entry( string $screen ): string {
		return $screen . '?post_type=' . ArticleType::NAME;
	}
}
