<?php
declare(strict_types=1);

namespace Sanad\FastLane;

use Sanad\Plugin;
use Sanad\SanadException;

/**
 * A must-use plugin of a few lines that keeps WooCommerce, and what cannot live without it, from
 * loading where agents only read lists: what these show is kept on the ticket.
 *
 * Nothing is skipped that is not known to need WooCommerce, unless the owner names it.
 *
 * The sites of a network share the file. Each has the lane by its own option alone.
 */
final class FastLane {

	/** Option, autoloaded since the lane reads it first: `{version, plugin, skipped, routes, prefix, also}`. */
	public const OPTION = 'sanad_fast_lane';

	/** Name of the file in the folder of must-use plugins. */
	public const FILE = 'sanad-fast-lane.php';

	/**
	 * Reading routes that answer the same without WooCommerce; the tests ask each with and without.
	 * Matched against the decoded path, whole.
	 */
	public const ROUTES = '#^/sanad/v1/(?:tickets|tickets/counts|views|views/counts|tickets/[1-9][0-9]{0,15}(?:/messages|/activity|/presence)?|agents|teams|topics|tags|pulse)$#D';

	private const WOOCOMMERCE = 'woocommerce/woocommerce.php';

	private const SITES_AT_ONCE = 100;

	/**
	 * @param string $file   Absolute path of plugin.php.
	 * @param string $folder Absolute path of the folder of must-use plugins.
	 */
	public function __construct(
		private readonly string $file,
		private readonly string $folder
	) {}

	/** Keeps the lane in step with the plugins of the site. */
	public function register(): void {
		foreach ( array( 'activated_plugin', 'deactivated_plugin', 'upgrader_process_complete' ) as $hook ) {
			add_action( $hook, array( $this, 'refresh' ), 10, 0 );
		}
		add_action( 'sanad_uninstalled', array( $this, 'uninstall' ), 10, 0 );
		add_action( 'admin_init', array( $this, 'follow_update' ) );
	}

	/** Whether this site has it. */
	public function is_installed(): bool {
		return array() !== $this->stored() && is_file( $this->path() );
	}

	/** Whether it acts: it is there in this version, and addresses have names. */
	public function is_in_use(): bool {
		return $this->is_installed() && $this->has_addresses() && Plugin::VERSION === ( $this->stored()['version'] ?? null );
	}

	/**
	 * Why it cannot be installed, as a sentence; '' if it can.
	 */
	public function obstacle(): string {
		if ( ! $this->has_addresses() ) {
			return __( 'The site has plain addresses. Choose another structure under Settings → Permalinks first.', 'sanad' );
		}
		if ( ! wp_is_file_mod_allowed( 'sanad_fast_lane' ) ) {
			return __( 'This site does not allow files to be changed.', 'sanad' );
		}
		$folder = is_dir( $this->folder ) ? $this->folder : dirname( $this->folder );
		if ( ! wp_is_writable( $folder ) ) {
			return __( 'The folder of must-use plugins cannot be written. Ask your host to allow that.', 'sanad' );
		}
		return '';
	}

	/**
	 * Writes the file and what it needs.
	 *
	 * @param list<string> $also Plugins that the owner wants skipped besides, such as `gallery/gallery.php`.
	 * @throws SanadException 503 if it cannot be written.
	 */
	public function install( array $also ): void {
		$obstacle = $this->obstacle();
		$code     = file_get_contents( __DIR__ . '/lane.php' );
		if ( '' !== $obstacle || false === $code ) {
			throw SanadException::unavailable( '' === $obstacle ? __( 'A file of Sanad is missing. Install the plugin again.', 'sanad' ) : $obstacle );
		}
		$this->store( $also );
		if ( ! wp_mkdir_p( $this->folder ) || false === file_put_contents( $this->path(), str_replace( '{{VERSION}}', Plugin::VERSION, $code ), LOCK_EX ) ) {
			delete_option( self::OPTION );
			throw SanadException::unavailable( __( 'The folder of must-use plugins cannot be written. Ask your host to allow that.', 'sanad' ) );
		}
	}

	/** Takes it from this site, and the file with it unless another site of the network uses that; nothing else has changed by it. */
	public function remove(): void {
		delete_option( self::OPTION );
		if ( is_file( $this->path() ) && ! $this->is_used_elsewhere() ) {
			wp_delete_file( $this->path() );
		}
	}

	/** Takes it away as the plugin goes, which goes from all sites at once. */
	public function uninstall(): void {
		delete_option( self::OPTION );
		if ( is_file( $this->path() ) ) {
			wp_delete_file( $this->path() );
		}
	}

	/** Reads anew which plugins need WooCommerce. */
	public function refresh(): void {
		if ( $this->is_installed() ) {
			$this->store( $this->also() );
		}
	}

	/** After an update the file of the old version does nothing until it is written again. */
	public function follow_update(): void {
		if ( $this->is_installed() && ! $this->is_in_use() && $this->may_install() && '' === $this->obstacle() ) {
			$this->install( $this->also() );
		}
	}

	/** Whether the current user may put a file there that runs for the whole installation. */
	public function may_install(): bool {
		return current_user_can( 'manage_options' ) && ( ! is_multisite() || is_super_admin() );
	}

	/**
	 * Plugins that are not loaded.
	 *
	 * @return list<string> Such as `woocommerce/woocommerce.php`.
	 */
	public function skipped(): array {
		return $this->needing_woocommerce( $this->also() );
	}

	/** @return list<string> What the owner named besides. */
	public function also(): array {
		$also = $this->stored()['also'] ?? array();
		return is_array( $also ) ? array_values( array_filter( $also, 'is_string' ) ) : array();
	}

	/** Absolute path of the file. */
	public function path(): string {
		return $this->folder . '/' . self::FILE;
	}

	/** @param list<string> $also */
	private function store( array $also ): void {
		$plugin = plugin_basename( $this->file );
		$also   = array_values( array_diff( array_intersect( $also, $this->active() ), array( $plugin ) ) );
		update_option(
			self::OPTION,
			array(
				'version' => Plugin::VERSION,
				'plugin'  => $plugin,
				'skipped' => $this->needing_woocommerce( $also ),
				'routes'  => self::ROUTES,
				'prefix'  => rest_get_url_prefix(),
				'also'    => $also,
			),
			true
		);
	}

	/**
	 * @param list<string> $also Plugins that are skipped besides.
	 * @return list<string>
	 */
	private function needing_woocommerce( array $also ): array {
		return array_values(
			array_filter(
				$this->active(),
				fn ( string $plugin ): bool => self::WOOCOMMERCE === $plugin || in_array( $plugin, $also, true ) || $this->needs_woocommerce( $plugin )
			)
		);
	}

	/**
	 * Whether a plugin says that it needs WooCommerce. One that names Sanad too may change what our
	 * routes answer, so it loads.
	 */
	private function needs_woocommerce( string $plugin ): bool {
		$path = WP_PLUGIN_DIR . '/' . $plugin;
		if ( ! is_file( $path ) ) {
			return false;
		}
		$header   = get_file_data( $path, array( 'requires' => 'Requires Plugins' ), 'plugin' )['requires'] ?? '';
		$required = array_map( 'trim', explode( ',', $header ) );
		return in_array( 'woocommerce', $required, true ) && ! in_array( Plugin::SLUG, $required, true );
	}

	/** @return list<string> Active plugins of the site and of the network. */
	private function active(): array {
		$of_site    = get_option( 'active_plugins' );
		$of_network = is_multisite() ? get_site_option( 'active_sitewide_plugins' ) : array();
		$all        = array_merge( is_array( $of_site ) ? $of_site : array(), is_array( $of_network ) ? array_keys( $of_network ) : array() );
		return array_values( array_unique( array_filter( $all, 'is_string' ) ) );
	}

	/** Whether another site of the network has it. Where there are too many to ask, one may: without its option the file does nothing. */
	private function is_used_elsewhere(): bool {
		if ( ! is_multisite() ) {
			return false;
		}
		if ( wp_is_large_network() ) {
			return true;
		}
		$offset = 0;
		do {
			$sites = get_sites( array( 'fields' => 'ids', 'site__not_in' => array( get_current_blog_id() ), 'orderby' => 'id', 'number' => self::SITES_AT_ONCE, 'offset' => $offset ) );
			foreach ( $sites as $site_id ) {
				if ( is_array( get_blog_option( $site_id, self::OPTION ) ) ) {
					return true;
				}
			}
			$offset += self::SITES_AT_ONCE;
		} while ( count( $sites ) === self::SITES_AT_ONCE );
		return false;
	}

	private function has_addresses(): bool {
		return ! in_array( get_option( 'permalink_structure' ), array( '', false ), true );
	}

	/** @return array<mixed> */
	private function stored(): array {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) ? $stored : array();
	}
}
