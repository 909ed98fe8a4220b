<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/**
 * What WordPress keeps in the memory of the process: hooks, caches, the request, locale and roles.
 */
final class ProcessState {

	private const COUNTERS = array( 'wp_actions', 'wp_filters', 'wp_current_filter' );

	/** @var array<string, \WP_Hook> */
	private array $hooks;

	/** @var array<string, mixed> */
	private array $counters = array();

	/** @var array<mixed> */
	private array $server;

	/** Remembers the process as it is now. */
	public function __construct() {
		/** @var array<string, \WP_Hook> $hooks */
		$hooks        = $GLOBALS['wp_filter'];
		$this->hooks  = self::copy( $hooks );
		$this->server = $_SERVER;
		foreach ( self::COUNTERS as $name ) {
			$this->counters[ $name ] = $GLOBALS[ $name ];
		}
	}

	/** Before a test: what would end the process is thrown instead. */
	public function enter(): void {
		$thrower = static function ( string|\WP_Error $message, string $title = '', array|string|int $args = array() ): never {
			$status = is_array( $args ) && is_int( $args['response'] ?? null ) ? $args['response'] : 500;
			throw new WpDied( $message instanceof \WP_Error ? $message->get_error_message() : $message, $status );
		};
		foreach ( array( '', '_ajax', '_json', '_jsonp', '_xml', '_xmlrpc' ) as $kind ) {
			add_filter( "wp_die{$kind}_handler", static fn () => $thrower, PHP_INT_MAX );
		}
		add_filter(
			'wp_redirect',
			static fn ( string $location, int $status ) => throw new Redirected( $location, $status ),
			PHP_INT_MAX,
			2
		);
	}

	/** After a test, first: the hooks, since some tests bend queries with them. */
	public function restore_hooks(): void {
		$GLOBALS['wp_filter'] = self::copy( $this->hooks );
		foreach ( $this->counters as $name => $value ) {
			$GLOBALS[ $name ] = $value;
		}
	}

	/** After a test, once the database is what it was: everything else. */
	public function restore(): void {
		$_SERVER = $this->server;
		$_GET    = array();
		$_POST   = array();
		$_COOKIE = array();
		$_FILES  = array();

		$_REQUEST = array();
		while ( is_locale_switched() ) {
			restore_previous_locale();
		}
		// A file that one test has loaded would answer for the file of the next.
		$translations = \WP_Translation_Controller::get_instance();
		$translations->unload_textdomain( 'sanad' );
		foreach ( array( 'l10n', 'l10n_unloaded' ) as $name ) {
			$domains = $GLOBALS[ $name ] ?? array();
			if ( is_array( $domains ) ) {
				unset( $domains['sanad'] );
				$GLOBALS[ $name ] = $domains;
			}
		}
		$translations->set_locale( determine_locale() );
		wp_cache_flush();
		wp_set_current_user( 0 );
		wp_roles()->for_site();
		unset( $GLOBALS['current_screen'] );
		wp_reset_query();
	}

	/**
	 * @param array<string, \WP_Hook> $hooks
	 * @return array<string, \WP_Hook>
	 */
	private static function copy( array $hooks ): array {
		return array_map( static fn ( \WP_Hook $hook ): \WP_Hook => clone $hook, $hooks );
	}
}
