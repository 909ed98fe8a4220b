<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Agents\Roles;

/**
 * Runs when the owner deletes the plugin. Keeps every ticket, unless the owner has chosen on that
 * site to have the data deleted with it.
 */
final class Uninstaller {

	/** Option, '1' if the data of this site goes with the plugin. */
	public const DELETE_OPTION = 'sanad_delete_data';

	private const SITES_AT_ONCE = 100;
	private const POSTS_AT_ONCE = 100;

	public function __construct( private readonly \wpdb $wpdb, private readonly Roles $roles ) {}

	/** Adds the hook; WordPress keeps only a static callback for it. */
	public static function register( string $plugin_file ): void {
		register_uninstall_hook( $plugin_file, array( self::class, 'run' ) );
	}

	/** What WordPress calls, without the rest of the plugin being wired. */
	public static function run(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		( new self( $wpdb, new Roles() ) )->uninstall();
	}

	/** Goes over all sites of a network, or the only one there is. */
	public function uninstall(): void {
		if ( ! is_multisite() ) {
			if ( $this->uninstall_site() ) {
				$this->delete_user_meta( 'sanad_' );
			}
			return;
		}
		$after = 0;
		$whole = true;
		do {
			// By id and not by offset, so that a site deleted meanwhile shifts nobody out of the batch.
			$sites = $this->wpdb->get_col( $this->wpdb->prepare( "SELECT blog_id FROM {$this->wpdb->blogs} WHERE blog_id > %d ORDER BY blog_id LIMIT %d", $after, self::SITES_AT_ONCE ) );
			foreach ( $sites as $site_id ) {
				$after = (int) $site_id;
				switch_to_blog( $after );
				$whole = $this->uninstall_site() && $whole;
				restore_current_blog();
			}
		} while ( count( $sites ) === self::SITES_AT_ONCE );
		if ( $whole ) {
			$this->delete_user_meta( 'sanad_' );
		}
	}

	/**
	 * The schedules and roles go in any case; the tables, files and options only if the owner said so.
	 *
	 * @return bool Whether he did.
	 */
	private function uninstall_site(): bool {
		$delete = in_array( get_option( self::DELETE_OPTION ), array( '1', 1, true ), true );
		/**
		 * Fires on each site when the plugin is deleted, before anything goes.
		 *
		 * @param bool $delete Whether the owner chose to delete the data too.
		 */
		do_action( 'sanad_uninstalled', $delete );
		$this->roles->remove();
		if ( $delete ) {
			$this->delete_posts();
			$this->delete_terms();
			$this->drop_tables();
			$this->delete_options();
			$this->delete_user_meta( $this->wpdb->prefix . 'sanad_' );
		}
		return $delete;
	}

	/** Whatever was written in our post types, with revisions; through WordPress, so that the rest of each goes too. */
	private function delete_posts(): void {
		do {
			$ids = $this->wpdb->get_col( $this->wpdb->prepare( "SELECT ID FROM {$this->wpdb->posts} WHERE post_type LIKE %s ORDER BY ID LIMIT %d", $this->wpdb->esc_like( 'sanad_' ) . '%', self::POSTS_AT_ONCE ) );
			foreach ( $ids as $id ) {
				if ( ! wp_delete_post( (int) $id, true ) instanceof \WP_Post ) {
					// Somebody keeps it from being deleted; the next round would meet it again.
					return;
				}
			}
		} while ( count( $ids ) === self::POSTS_AT_ONCE );
	}

	private function delete_terms(): void {
		$terms = $this->wpdb->get_results( $this->wpdb->prepare( "SELECT term_id, taxonomy FROM {$this->wpdb->term_taxonomy} WHERE taxonomy LIKE %s", $this->wpdb->esc_like( 'sanad_' ) . '%' ), ARRAY_A );
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			if ( ! is_array( $term ) || ! is_string( $term['taxonomy'] ?? null ) || '' === $term['taxonomy'] || ! is_numeric( $term['term_id'] ?? null ) ) {
				continue;
			}
			if ( ! taxonomy_exists( $term['taxonomy'] ) ) {
				// WordPress deletes no term of a taxonomy that it does not know, and the plugin is not there any more.
				register_taxonomy( $term['taxonomy'], array() );
			}
			wp_delete_term( (int) $term['term_id'], $term['taxonomy'] );
		}
	}

	private function drop_tables(): void {
		foreach ( Schema::names() as $name ) {
			$this->wpdb->query( $this->wpdb->prepare( 'DROP TABLE IF EXISTS %i', $this->wpdb->prefix . 'sanad_' . $name ) );
		}
	}

	/** Through the options API, one by one, so that the caches forget them too. */
	private function delete_options(): void {
		foreach ( array( 'sanad_', '_transient_sanad_', '_transient_timeout_sanad_' ) as $start ) {
			$names = $this->wpdb->get_col( $this->wpdb->prepare( "SELECT option_name FROM {$this->wpdb->options} WHERE option_name LIKE %s", $this->wpdb->esc_like( $start ) . '%' ) );
			foreach ( $names as $name ) {
				delete_option( (string) $name );
			}
		}
	}

	/** What users have chosen, by the beginning of the key. */
	private function delete_user_meta( string $start ): void {
		$keys = $this->wpdb->get_col( $this->wpdb->prepare( "SELECT DISTINCT meta_key FROM {$this->wpdb->usermeta} WHERE meta_key LIKE %s", $this->wpdb->esc_like( $start ) . '%' ) );
		foreach ( $keys as $key ) {
			delete_metadata( 'user', 0, (string) $key, '', true );
		}
	}
}
