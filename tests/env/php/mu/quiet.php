<?php
/**
 * Plugin Name: Embedded site
 * Description: Keeps the embedded site quiet: no update checks, nothing from outside.
 *
 * @package Sanad
 */

declare(strict_types=1);

remove_action( 'init', 'wp_schedule_update_checks' );
foreach ( array( 'core', 'plugins', 'themes' ) as $sanad_kind ) {
	add_filter( "pre_site_transient_update_{$sanad_kind}", static fn (): object => (object) array(
		'last_checked'    => time(),
		'version_checked' => get_bloginfo( 'version' ),
		'updates'         => array(),
		'response'        => array(),
		'translations'    => array(),
	) );
}
add_filter( 'admin_email_check_interval', '__return_zero' );
