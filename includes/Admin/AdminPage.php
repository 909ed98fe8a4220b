<?php
declare(strict_types=1);

namespace Sanad\Admin;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\Plugin;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Tickets\TicketRepository;

/**
 * The screen of the desk in wp-admin: its place in the menu, and the page that the app fills.
 */
final class AdminPage {

	/** Seconds between two heartbeats on our screen, where they only renew login and nonce. */
	private const HEARTBEAT = 120;

	/** Above WooCommerce (55.5), below the separator after Comments. */
	private const POSITION = 54;

	/** The screen's hook suffix, known once the menu is there. */
	private string $hook = '';

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly Policy $policy,
		private readonly AppAssets $assets,
		private readonly BootData $boot,
		private readonly Submenu $submenu
	) {}

	/** Adds the menu and what belongs to the screen. */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add_menu' ) );
		add_action( 'admin_enqueue_scripts', array( $this, 'enqueue' ) );
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue_editor' ) );
		add_action( 'in_admin_header', array( $this, 'remove_notices' ) );
		add_filter( 'admin_body_class', array( $this, 'body_class' ) );
		add_filter( 'heartbeat_settings', array( $this, 'slow_heartbeat' ) );
		$this->submenu->register();
	}

	/** Adds the menu "Sanad" with the number of open tickets. */
	public function add_menu(): void {
		$hook = add_menu_page(
			__( 'Sanad', 'sanad' ),
			__( 'Sanad', 'sanad' ) . $this->bubble(),
			Ability::ViewTickets->value,
			Plugin::SLUG,
			array( $this, 'render' ),
			MenuIcon::data_uri(),
			self::POSITION
		);
		$this->hook = $hook;
		$this->submenu->add();
	}

	/** Prints what the app fills. Without JavaScript it says what is missing. */
	public function render(): void {
		printf(
			'<div id="sanad-app"><noscript><div class="notice notice-error inline"><p>%s</p></div></noscript></div>',
			esc_html__( 'The desk needs JavaScript. Switch it on in your browser and load this page again.', 'sanad' )
		);
	}

	/**
	 * Loads the app, on its own screen only.
	 *
	 * @param string $hook Hook suffix of the screen that is shown.
	 */
	public function enqueue( string $hook ): void {
		if ( ! $this->is_screen( $hook ) ) {
			return;
		}
		$this->assets->enqueue( $this->boot );
		// Where a browser has no emoji it would put pictures, from another server, in the place of texts that
		// React draws and takes away again. The block editor goes without it for the same reason.
		remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
	}

	/** Loads what stands beside the editor of an article, and beside no other. */
	public function enqueue_editor(): void {
		if ( ArticleType::NAME === get_current_screen()?->post_type ) {
			$this->assets->enqueue_editor( $this->boot );
		}
	}

	/** Keeps notices of others out of a frame that fills the window; every other screen shows them. */
	public function remove_notices(): void {
		if ( ! $this->is_screen() ) {
			return;
		}
		foreach ( array( 'admin_notices', 'all_admin_notices', 'user_admin_notices', 'network_admin_notices' ) as $hook ) {
			remove_all_actions( $hook );
		}
	}

	/**
	 * Marks the page, so that our styles reach the frame around the app. Full screen is printed here
	 * already, or the menu would flash before the app hides it.
	 *
	 * @param string $classes Separated by spaces.
	 */
	public function body_class( string $classes ): string {
		if ( ! $this->is_screen() ) {
			return $classes;
		}
		return $classes . ' sanad-screen ' . ( $this->boot->is_full_screen() ? 'sanad-full-screen ' : '' );
	}

	/**
	 * @param array<string, mixed> $settings Of the heartbeat.
	 * @return array<string, mixed>
	 */
	public function slow_heartbeat( array $settings ): array {
		if ( $this->is_screen() ) {
			$settings['interval'] = self::HEARTBEAT;
		}
		return $settings;
	}

	/** @param string|null $hook Hook suffix; null asks for the current screen. */
	private function is_screen( ?string $hook = null ): bool {
		if ( '' === $this->hook ) {
			return false;
		}
		return ( $hook ?? get_current_screen()?->id ) === $this->hook;
	}

	/** The number of open tickets beside the menu's name, as WordPress shows updates. */
	private function bubble(): string {
		$user = wp_get_current_user();
		if ( ! $this->policy->can_view_tickets( $user ) ) {
			return '';
		}
		$open = $this->tickets->open_total( $this->policy->team_scope( $user ) );
		if ( 0 === $open ) {
			return '';
		}
		return sprintf(
			' <span class="awaiting-mod count-%1$d"><span class="pending-count" aria-hidden="true">%2$s</span><span class="screen-reader-text">%3$s</span></span>',
			$open,
			esc_html( number_format_i18n( $open ) ),
			/* translators: %s: number of tickets. */
			esc_html( sprintf( _n( '%s open ticket', '%s open tickets', $open, 'sanad' ), number_format_i18n( $open ) ) )
		);
	}
}
