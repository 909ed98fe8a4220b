<?php
/**
 * Plugin Name:       Sanad – Help Desk for WooCommerce
 * Description:       Every question of your shop's customers in one inbox, with their orders beside it. Mail, contact form and ticket pages, in Arabic and English.
 * Version:           0.1.0
 * Requires at least: 6.6
 * Requires PHP:      8.1
 * Author:            Sanad contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       sanad
 * Domain Path:       /languages
 * WC requires at least: 8.2
 * WC tested up to:   11.0
 *
 * This file is read by PHP and WordPress versions below our floor too, so it keeps to syntax
 * that every PHP since 5.6 parses: a notice must show there, not a parse error.
 *
 * @package Sanad
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/includes/requirements.php';

if ( sanad_requirements_met() ) {
	spl_autoload_register(
		static function ( $class_name ) {
			if ( strncmp( $class_name, 'Sanad\\', 6 ) !== 0 ) {
				return;
			}
			$file = __DIR__ . '/includes/' . str_replace( '\\', '/', substr( $class_name, 6 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	);

	( new Sanad\Plugin( __FILE__ ) )->register();
} else {
	add_action( 'admin_notices', 'sanad_requirements_notice' );
	add_action( 'network_admin_notices', 'sanad_requirements_notice' );
}
