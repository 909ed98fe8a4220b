<?php
declare(strict_types=1);

namespace Sanad\Database;

use Sanad\Agents\Roles;
use Sanad\Log;
use Sanad\SanadException;
use Sanad\Security\Keys;
use Sanad\Tickets\TicketCounters;

/**
 * Makes the tables, roles and first rows of a site, and brings them to the current version.
 *
 * Every step may be run again. The version is written last, so an install that was killed half
 * way is simply repeated; a lock keeps two of them from running at once.
 */
final class Installer {

	/** Option with the {@see Schema::VERSION} that the site's tables have. */
	public const VERSION_OPTION = 'sanad_db_version';

	/** Option with the sentence why the last install failed; empty if it did not. */
	public const ERROR_OPTION = 'sanad_install_error';

	private const LOCK = 'sanad_install_lock';

	/** A failed install keeps the lock, so that it is tried again once in this time, not with each page. */
	private const LOCK_SECONDS = 120;

	private const SITES_AT_ONCE = 100;

	public function __construct(
		private readonly Connection $db,
		private readonly \wpdb $wpdb,
		private readonly OptionLock $lock,
		private readonly FirstRows $first_rows,
		private readonly TicketCounters $counters,
		private readonly Keys $keys,
		private readonly Roles $roles,
		private readonly Log $log,
		private readonly string $plugin_file
	) {}

	/** Adds the hooks: activation, a new version, sites that come and go. */
	public function register(): void {
		register_activation_hook( $this->plugin_file, array( $this, 'activate' ) );
		add_action( 'init', array( $this, 'install_if_outdated' ), 5 );
		add_action( 'wp_initialize_site', array( $this, 'install_on_new_site' ), 900 );
		add_filter( 'wpmu_drop_tables', array( $this, 'tables_to_drop' ), 10, 2 );
		add_action( 'admin_notices', array( $this, 'show_error' ) );
	}

	/**
	 * Installs at activation. On a network the first sites are done at once; the others, and all
	 * of a large network, by their own first admin or cron request.
	 */
	public function activate( bool $network_wide = false ): void {
		// Only here: the option behind it is not autoloaded and would cost each request a query.
		Uninstaller::register( $this->plugin_file );
		$this->install();
		if ( ! $network_wide || ! is_multisite() || wp_is_large_network() ) {
			return;
		}
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => self::SITES_AT_ONCE ) ) as $site_id ) {
			$this->on_site( (int) $site_id, array( $this, 'install' ) );
		}
	}

	/** Brings the site's tables to the current version; only where waiting a second hurts nobody. */
	public function install_if_outdated(): void {
		if ( ! is_admin() && ! wp_doing_cron() && ! ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			return;
		}
		$version = get_option( self::VERSION_OPTION, 0 );
		if ( ! is_numeric( $version ) || (int) $version < Schema::VERSION ) {
			$this->install();
		}
	}

	/** Installs on a site that was just added to a network on which Sanad is active. */
	public function install_on_new_site( \WP_Site $site ): void {
		if ( ! function_exists( 'is_plugin_active_for_network' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		if ( is_plugin_active_for_network( plugin_basename( $this->plugin_file ) ) ) {
			$this->on_site( (int) $site->blog_id, array( $this, 'install' ) );
		}
	}

	/**
	 * Adds our tables to those that WordPress drops with a site of a network.
	 *
	 * @param array<array-key, string> $tables
	 * @return array<array-key, string>
	 */
	public function tables_to_drop( array $tables, int $site_id ): array {
		$prefix = $this->wpdb->get_blog_prefix( $site_id ) . 'sanad_';
		foreach ( Schema::names() as $name ) {
			$tables[] = $prefix . $name;
		}
		return $tables;
	}

	/**
	 * Installs on the current site.
	 *
	 * @return bool Whether the site is ready; false if it failed or another request is at it.
	 */
	public function install(): bool {
		$token = $this->lock->take( self::LOCK, self::LOCK_SECONDS );
		if ( null === $token ) {
			return false;
		}
		try {
			$this->make_tables();
			$this->keys->ensure();
			$this->first_rows->insert();
			// A new version is the moment to mend what a restored backup or a hand in the tables has left.
			$this->counters->repair();
			$this->roles->install();
		} catch ( SanadException $e ) {
			$this->log->error( 'The install failed: ' . $e->getMessage() );
			update_option( self::ERROR_OPTION, $e->getMessage(), true );
			return false;
		}
		update_option( self::VERSION_OPTION, Schema::VERSION, true );
		delete_option( self::ERROR_OPTION );
		$this->lock->release( self::LOCK, $token );
		/** Fires when Sanad's tables have been made or brought to a new version on this site. */
		do_action( 'sanad_installed' );
		return true;
	}

	/** Tells whoever can act why Sanad could not be installed. */
	public function show_error(): void {
		$error = get_option( self::ERROR_OPTION, '' );
		if ( is_string( $error ) && '' !== $error && current_user_can( 'activate_plugins' ) ) {
			printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $error ) );
		}
	}

	/** @throws SanadException 503 with the sentence for the owner. */
	private function make_tables(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$prefix = $this->db->table( '' );
		( new OutdatedKeys( $this->db ) )->drop();
		dbDelta( Schema::statements( $prefix, $this->wpdb->get_charset_collate() ) );

		// dbDelta says nothing when the server refuses a statement.
		foreach ( Schema::names() as $name ) {
			$table = $prefix . $name;
			if ( null === $this->db->value( 'SHOW TABLES LIKE %s', array( $this->db->esc_like( $table ) ) ) ) {
				throw SanadException::unavailable(
					/* translators: %s: name of a database table. */
					sprintf( __( 'Sanad could not create its table %s. The database user of this site needs the right to create tables; ask your host.', 'sanad' ), $table )
				);
			}
		}
		$this->require_transactions( $prefix );
	}

	/** Without InnoDB a failure in the middle would leave half of a ticket. */
	private function require_transactions( string $prefix ): void {
		if ( $this->db->is_sqlite() ) {
			return;
		}
		foreach ( $this->db->rows( 'SHOW TABLE STATUS LIKE %s', array( $this->db->esc_like( $prefix ) . '%' ) ) as $status ) {
			$name = substr( (string) $status['Name'], strlen( $prefix ) );
			if ( in_array( $name, Schema::names(), true ) && 'InnoDB' !== $status['Engine'] ) {
				throw SanadException::unavailable( __( 'Sanad needs the database engine InnoDB, and this database uses another one. Ask your host to switch InnoDB on.', 'sanad' ) );
			}
		}
	}

	/** @param callable(): mixed $work */
	private function on_site( int $site_id, callable $work ): void {
		switch_to_blog( $site_id );
		try {
			$work();
		} finally {
			restore_current_blog();
		}
	}
}
