<?php
/**
 * Makes a network of the site of this run, or uses the fast lane on two sites of it, and prints an answer as JSON.
 *
 * php network.php SITE FOLDER found|walk
 */
declare(strict_types=1);

use Sanad\FastLane\FastLane;

[ , $sanad_site, $sanad_folder, $sanad_act ] = $argv;

$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['SERVER_NAME'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
if ( 'walk' === $sanad_act ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', '127.0.0.1' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
require_once $sanad_site . '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';

if ( 'found' === $sanad_act ) {
	/** @var \wpdb $wpdb */
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $sanad_name => $sanad_table ) {
		$wpdb->$sanad_name = $sanad_table;
	}
	install_network();
	echo json_encode( array( 'founded' => populate_network( 1, '127.0.0.1', 'owner@example.test', 'Network', '/', false ) ) );
	return;
}

$sanad_lane   = new FastLane( WP_PLUGIN_DIR . '/sanad/plugin.php', $sanad_folder );
$sanad_second = wp_insert_site( array( 'domain' => '127.0.0.1', 'path' => '/second/', 'title' => 'Second', 'user_id' => 1 ) );
grant_super_admin( 1 );
wp_set_current_user( 1 );

if ( ! is_int( $sanad_second ) ) {
	throw new RuntimeException( $sanad_second->get_error_message() );
}

$sanad_second_site = static function ( callable $act ) use ( $sanad_second ): mixed {
	switch_to_blog( $sanad_second );
	$answer = $act();
	restore_current_blog();
	return $answer;
};
$sanad_word        = static fn (): string => $sanad_lane->is_installed() ? ( $sanad_lane->is_in_use() ? 'in use' : 'idle' ) : 'none';
$sanad_state       = static fn (): array => array(
	'first'  => $sanad_word(),
	'second' => $sanad_second_site( $sanad_word ),
	'file'   => is_file( $sanad_lane->path() ),
);
$sanad_install     = static fn () => $sanad_lane->install( array() );
$sanad_states      = array( 'before' => $sanad_state() );

$sanad_install();
$sanad_states['on the first'] = $sanad_state();
$sanad_second_site( $sanad_lane->follow_update( ... ) );
$sanad_states['owner looks around'] = $sanad_state();
$sanad_second_site( $sanad_install );
$sanad_states['on both'] = $sanad_state();
$sanad_lane->remove();
$sanad_states['off the first'] = $sanad_state();
$sanad_second_site( $sanad_lane->remove( ... ) );
$sanad_states['off both'] = $sanad_state();
$sanad_install();
$sanad_second_site( $sanad_install );
$sanad_states['on both again'] = $sanad_state();
$sanad_lane->register();
do_action( 'sanad_uninstalled', true );
$sanad_second_site( static fn () => do_action( 'sanad_uninstalled', true ) );
$sanad_states['plugin deleted'] = $sanad_state();

echo json_encode( $sanad_states );
