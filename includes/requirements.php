<?php
/**
 * The requirement check: the only code of the plugin that runs below its floor.
 *
 * Kept to syntax that PHP 5.6 parses and to functions that WordPress 4.9 has.
 *
 * @package Sanad
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Whether this site can run Sanad.
 *
 * @return bool
 */
function sanad_requirements_met() {
	return array() === sanad_missing_requirements();
}

/**
 * What this site lacks, as sentences for its owner.
 *
 * The pre-release suffix of WordPress is dropped, since 6.6-RC3 has what 6.6 has.
 *
 * @return string[] Empty if nothing is missing. Plain text, not escaped.
 */
function sanad_missing_requirements() {
	$missing   = array();
	$wordpress = (string) preg_replace( '/[^0-9.].*$/', '', get_bloginfo( 'version' ) );

	if ( PHP_VERSION_ID < 80100 ) {
		/* translators: %s: the PHP version of the site. */
		$missing[] = sprintf( __( 'Sanad needs PHP 8.1 or newer; this site runs PHP %s. Ask your host to switch the PHP version.', 'sanad' ), PHP_VERSION );
	}
	if ( version_compare( $wordpress, '6.6', '<' ) ) {
		/* translators: %s: the WordPress version of the site. */
		$missing[] = sprintf( __( 'Sanad needs WordPress 6.6 or newer; this site runs %s. Update WordPress first.', 'sanad' ), $wordpress );
	}
	foreach ( array( 'mbstring', 'openssl', 'fileinfo' ) as $extension ) {
		if ( ! extension_loaded( $extension ) ) {
			/* translators: %s: the name of a PHP extension, such as mbstring. */
			$missing[] = sprintf( __( 'Sanad needs the PHP extension %s. Ask your host to switch it on.', 'sanad' ), $extension );
		}
	}

	return $missing;
}

/**
 * Tells those who can act why Sanad does nothing, instead of a fatal error.
 */
function sanad_requirements_notice() {
	if ( ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	foreach ( sanad_missing_requirements() as $sentence ) {
		printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $sentence ) );
	}
}
