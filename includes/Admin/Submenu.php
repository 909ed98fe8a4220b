<?php
declare(strict_types=1);

namespace Sanad\Admin;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\Plugin;
use Sanad\Security\Ability;

/**
 * The entries below "Sanad" in the menu. All of them are places of one page; the app goes from one to
 * the other without loading it again.
 */
final class Submenu {

	/** Screens without an entry of their own, with the one that they belong to. */
	private const BELONGS_TO = array( 'categories' => 'articles' );

	/** Keeps the right entry marked. */
	public function register(): void {
		add_filter( 'parent_file', array( $this, 'parent_file' ) );
		add_filter( 'submenu_file', array( $this, 'submenu_file' ) );
	}

	/** Adds the entries; to be called once the menu itself is there. */
	public function add(): void {
		foreach ( $this->entries() as $screen => $entry ) {
			add_submenu_page( Plugin::SLUG, $entry['label'], $entry['label'], $entry['ability']->value, self::slug( $screen ) );
		}
	}

	/**
	 * Opens our menu while an article is edited.
	 *
	 * @param string $file Slug of the menu that is open.
	 */
	public function parent_file( string $file ): string {
		return $this->is_article() ? Plugin::SLUG : $file;
	}

	/**
	 * Marks the entry of the screen that is shown.
	 *
	 * @param string|null $file Slug of the marked entry.
	 */
	public function submenu_file( ?string $file ): ?string {
		if ( $this->is_article() ) {
			return self::slug( 'articles' );
		}
		// Chooses what is marked, changes nothing.
		$page   = wp_unslash( $_GET['page'] ?? '' );
		$screen = wp_unslash( $_GET['screen'] ?? '' );
		if ( Plugin::SLUG !== $page || ! is_string( $screen ) ) {
			return $file;
		}
		$screen = self::BELONGS_TO[ $screen ] ?? $screen;
		return isset( $this->entries()[ $screen ] ) ? self::slug( $screen ) : $file;
	}

	private function is_article(): bool {
		return ArticleType::NAME === get_current_screen()?->post_type;
	}

	/**
	 * What stands in the menu and who sees it, by the name in the address; the inbox has none.
	 *
	 * @return array<string, array{label: string, ability: Ability}>
	 */
	private function entries(): array {
		return array(
			''               => array(
				'label'   => __( 'Inbox', 'sanad' ),
				'ability' => Ability::ViewTickets,
			),
			'articles'       => array(
				'label'   => __( 'Knowledge base', 'sanad' ),
				'ability' => Ability::ManageContent,
			),
			'canned-replies' => array(
				'label'   => __( 'Canned replies', 'sanad' ),
				'ability' => Ability::ViewTickets,
			),
			'macros'         => array(
				'label'   => __( 'Macros', 'sanad' ),
				'ability' => Ability::ViewTickets,
			),
			'search'         => array(
				'label'   => __( 'Search', 'sanad' ),
				'ability' => Ability::ManageContent,
			),
			'settings'       => array(
				'label'   => __( 'Settings', 'sanad' ),
				'ability' => Ability::ViewTickets,
			),
		);
	}

	/** What WordPress links to: the slug of the page itself, or an address, which it prints as it is. */
	private static function slug( string $screen ): string {
		return '' === $screen ? Plugin::SLUG : 'admin.php?page=' . Plugin::SLUG . '&screen=' . $screen;
	}
}
