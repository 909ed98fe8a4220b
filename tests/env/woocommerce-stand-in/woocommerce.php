<?php
/**
 * Plugin Name:       WooCommerce (stand-in for Sanad's tests)
 * Description:       Not WooCommerce. Answers the part of WooCommerce's PHP API that Sanad and its demo shop use, and fails loudly on every other call.
 * Version:           11.0.1
 * Requires at least: 6.6
 * Requires PHP:      8.1
 * Author:            Sanad contributors
 * License:           GPL-2.0-or-later
 * Text Domain:       woocommerce
 *
 * Installed as `wp-content/plugins/woocommerce/` where the real one cannot be had. The contract
 * suite (`tests/php/contract/`) runs against both; where they differ, this one is wrong.
 *
 * @package Sanad
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

define( 'WC_PLUGIN_FILE', __FILE__ );
define( 'WC_ABSPATH', __DIR__ . '/' );
define( 'WC_VERSION', '11.0.1' );

/** Only the stand-in has this constant. */
define( 'SANAD_WOOCOMMERCE_STAND_IN', true );

spl_autoload_register(
	static function ( string $class_name ): void {
		$file = match ( true ) {
			str_starts_with( $class_name, 'WooCommerceStandIn\\' ) => '/support/' . substr( $class_name, 19 ) . '.php',
			str_starts_with( $class_name, 'Automattic\\WooCommerce\\Utilities\\' ) => '/utilities/' . substr( $class_name, 33 ) . '.php',
			str_starts_with( $class_name, 'WC_' ), 'WooCommerce' === $class_name => "/classes/{$class_name}.php",
			default => '',
		};
		if ( '' !== $file && is_file( __DIR__ . $file ) ) {
			require __DIR__ . $file;
		}
	}
);

foreach ( array( 'core', 'formatting', 'orders', 'products', 'customers' ) as $file ) {
	require __DIR__ . "/functions/{$file}.php";
}

/** The main instance, as in WooCommerce. */
function WC(): WooCommerce {
	return WooCommerce::instance();
}

WooCommerce::instance();
register_activation_hook( __FILE__, array( WooCommerceStandIn\Installer::class, 'install' ) );
( new WooCommerceStandIn\Installer() )->register();
( new WooCommerceStandIn\PostTypes() )->register();
( new WooCommerceStandIn\OrderNotes() )->register();
( new WooCommerceStandIn\OrdersScreen() )->register();
( new WooCommerceStandIn\Arabic() )->register();
