<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

use Automattic\WooCommerce\Utilities\FeaturesUtil;

/** What WooCommerce asks of a plugin, and what its owner is told if it is too old for us. */
final class Compatibility {

	/** Features of WooCommerce that change nothing for us: order tables (HPOS), cart and checkout blocks. */
	private const FEATURES = array( 'custom_order_tables', 'cart_checkout_blocks' );

	/** @param string $file Absolute path of plugin.php. */
	public function __construct( private readonly WooCommerce $shop, private readonly string $file ) {}

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'before_woocommerce_init', array( $this, 'declare_features' ) );
		add_action( 'admin_notices', array( $this, 'warn_if_too_old' ) );
	}

	/** Says that we get on with them; without it WooCommerce warns the owner of us. */
	public function declare_features(): void {
		if ( ! class_exists( FeaturesUtil::class ) ) {
			return;
		}
		foreach ( self::FEATURES as $feature ) {
			FeaturesUtil::declare_compatibility( $feature, $this->file, true );
		}
	}

	/** On the list of plugins, where it can be mended. */
	public function warn_if_too_old(): void {
		if ( ! $this->shop->is_too_old() || 'plugins' !== get_current_screen()?->id || ! current_user_can( 'update_plugins' ) ) {
			return;
		}
		wp_admin_notice(
			esc_html(
				sprintf(
					/* translators: 1: needed version of WooCommerce, 2: version that is there. */
					__( 'Sanad shows orders from WooCommerce %1$s on; this shop runs %2$s. Tickets work without them. Update WooCommerce to see the orders.', 'sanad' ),
					WooCommerce::FLOOR,
					(string) $this->shop->version()
				)
			),
			array( 'type' => 'warning' )
		);
	}
}
