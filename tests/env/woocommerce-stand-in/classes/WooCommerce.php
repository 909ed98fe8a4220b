<?php
declare(strict_types=1);

use WooCommerceStandIn\Loud;

/** The main object: version, countries, and the moments at which other plugins hook in. */
final class WooCommerce {

	use Loud;

	public string $version = WC_VERSION;

	public WC_Countries $countries;

	private static ?self $instance = null;

	private function __construct() {
		$this->countries = new WC_Countries();
		add_action( 'plugins_loaded', static fn () => do_action( 'woocommerce_loaded' ), -1 );
		add_action( 'init', array( $this, 'init' ), 0 );
	}

	public static function instance(): self {
		return self::$instance ??= new self();
	}

	public function init(): void {
		do_action( 'before_woocommerce_init' );
		do_action( 'woocommerce_init' );
	}

	public function plugin_url(): string {
		return untrailingslashit( plugins_url( '/', WC_PLUGIN_FILE ) );
	}

	public function plugin_path(): string {
		return untrailingslashit( WC_ABSPATH );
	}
}
