<?php
/**
 * Loads a real WordPress with Sanad activated into the PHPUnit process.
 *
 * The site is prepared by tests/env (see its README); each run gets a database of its own, copied from
 * a clean install, and leaves nothing behind. Chosen by environment variables:
 *
 *     SANAD_TEST_DB    sqlite (default) or mariadb
 *     SANAD_TEST_WOO   none, stand-in, real, or auto (default: the real one if it can be had, else the stand-in)
 *     SANAD_TEST_HPOS  on (default) or off
 *     SANAD_TEST_LANE  1 to ask each reading request of the fast lane there as well, and compare
 */
declare(strict_types=1);

use Sanad\Tests\Integration\Support\FrozenClock;
use Sanad\Tests\Integration\Support\Lane;
use Sanad\Tests\Integration\Support\Site;

require_once dirname( __DIR__, 3 ) . '/vendor/autoload.php';

// WordPress's files expect to be loaded in the global scope, PHPUnit loads this one in a function.
global $wpdb, $table_prefix, $wp, $wp_query, $wp_the_query, $wp_rewrite, $wp_filter, $wp_actions, $wp_filters,
$wp_current_filter, $wp_locale, $wp_locale_switcher, $wp_roles, $wp_version, $wp_db_version, $wp_widget_factory,
$wp_plugin_paths, $wp_theme_directories, $wp_embed, $wp_textdomain_registry, $shortcode_tags, $current_site,
$current_blog, $phpmailer, $pagenow, $l10n, $allowedtags, $allowedposttags, $timestart, $woocommerce;

$sanad_site = Site::prepare();

// The folder of this run, which empties it after each test, and not one beside the prepared site.
define( 'SANAD_FILES_DIR', $sanad_site->files . '/private' );

$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['SERVER_NAME']     = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['PHP_SELF']        = '/index.php';

// WordPress picks up filters that were put here before it loads. Sanad asks for its clock at load.
$wp_filter = array(
	'sanad_clock' => array(
		10 => array(
			array(
				'function'      => static fn (): FrozenClock => FrozenClock::instance(),
				'accepted_args' => 1,
			),
		),
	),
	'upload_dir'  => array(
		10 => array(
			array(
				'function'      => array( $sanad_site, 'uploads' ),
				'accepted_args' => 1,
			),
		),
	),
);

require_once $sanad_site->dir . '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

if ( '1' === getenv( 'SANAD_TEST_LANE' ) ) {
	Lane::open();
}
