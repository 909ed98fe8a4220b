<?php
/**
 * Plugin Name: Measurements
 * Description: An empty route for whoever is logged in, and what each REST request took, as headers.
 *
 * @package Sanad
 */

declare(strict_types=1);

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'sanad-bench/v1',
			'/empty',
			array(
				'callback'            => static fn (): array => array(),
				'permission_callback' => 'is_user_logged_in',
			)
		);
	}
);

add_filter(
	'rest_pre_serve_request',
	static function ( $served ) {
		global $wpdb;
		header( 'X-Bench-Queries: ' . $wpdb->num_queries );
		header( 'X-Bench-Memory: ' . memory_get_peak_usage() );
		return $served;
	}
);

// All measurements come from one visitor, who would soon have asked too often.
add_action(
	'shutdown',
	static function (): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM {$wpdb->prefix}sanad_rate_limits" );
	}
);

// No request goes out, and none waits for a mail server.
add_filter( 'pre_wp_mail', '__return_true' );
