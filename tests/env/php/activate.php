<?php
/**
 * Activates one plugin. Arguments: folder of the site, plugin file such as "sanad/plugin.php".
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_set_current_user( 1 );
$sanad_result = activate_plugin( $argv[2] );
if ( is_wp_error( $sanad_result ) ) {
	fwrite( STDERR, "{$argv[2]} could not be activated: " . wp_strip_all_tags( $sanad_result->get_error_message() ) . "\n" );
	exit( 1 );
}
flush_rewrite_rules();

echo 'done';
