<?php
declare(strict_types=1);

namespace Sanad;

/** Loads the translations that come with the plugin. */
final class Translations {

	/** @param string $file Absolute path of plugin.php. */
	public function __construct( private readonly string $file ) {}

	public function register(): void {
		// WordPress 6.6 looks for translations of a plugin in its own languages folder only. Before
		// everybody else on `init`, since blocks and post types are named there.
		add_action( 'init', $this->load( ... ), 0 );
	}

	/** Where WordPress finds the translations, for whichever locale it needs. */
	public function load(): void {
		load_plugin_textdomain( Plugin::TEXT_DOMAIN, false, dirname( plugin_basename( $this->file ) ) . '/languages' );
	}
}
