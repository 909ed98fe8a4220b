<?php
/**
 * Installs WordPress. Arguments: folder of the site.
 *
 * @package Sanad
 */

declare(strict_types=1);

const WP_INSTALLING = true;

/** Nobody waits for the "new site" mail. */
function wp_new_blog_notification(): void {}

require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Noor Home', 'admin', 'owner@noor.example', true, '', 'password' );

$sanad_options = array(
	'permalink_structure' => '/%postname%/',
	'timezone_string'     => 'Asia/Riyadh',
	'blogdescription'     => '',
	'default_pingback_flag' => '0',
	'fresh_site'          => '0',
);
foreach ( $sanad_options as $sanad_name => $sanad_value ) {
	update_option( $sanad_name, $sanad_value );
}
switch_theme( 'twentytwentyfour' );

echo 'done';
