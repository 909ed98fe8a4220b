<?php
/**
 * Plugin Name: Sanad fast lane
 * Description: Answers the lists of the help desk without loading the shop. Installed and removed by Sanad.
 * Version:     {{VERSION}}
 * License:     GPL-2.0-or-later
 *
 * Written by Sanad; changes are lost. Acts on reading requests of a few named routes only, and
 * only while Sanad has this very version. All others load the site as ever.
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

( static function (): void {
	$lane    = get_option( 'sanad_fast_lane' );
	$lane    = is_array( $lane ) ? $lane : array();
	$plugin  = $lane['plugin'] ?? null;
	$routes  = $lane['routes'] ?? null;
	$prefix  = $lane['prefix'] ?? null;
	$skipped = $lane['skipped'] ?? null;
	if ( '{{VERSION}}' !== ( $lane['version'] ?? null ) || ! is_string( $plugin ) || ! is_string( $routes ) || ! is_string( $prefix ) || ! is_array( $skipped ) ) {
		return;
	}
	$skipped = array_filter( $skipped, 'is_string' );

	// phpcs:disable WordPress.Security -- Looks whether names are there, and compares; what is asked for is the route's to check.
	foreach ( array( '_method', 'rest_route' ) as $name ) {
		if ( isset( $_GET[ $name ] ) || isset( $_POST[ $name ] ) ) {
			return;
		}
	}
	$uri = $_SERVER['REQUEST_URI'] ?? null;
	if ( 'GET' !== ( $_SERVER['REQUEST_METHOD'] ?? null ) || isset( $_SERVER['HTTP_X_HTTP_METHOD_OVERRIDE'] ) || ! is_string( $uri ) ) {
		return;
	}
	// phpcs:enable
	$home = get_option( 'home' );
	$base = rtrim( (string) parse_url( is_string( $home ) ? $home : '', PHP_URL_PATH ), '/' ) . '/' . $prefix;
	$path = rawurldecode( explode( '?', $uri, 2 )[0] );
	if ( ! str_starts_with( $path, $base . '/' ) || 1 !== preg_match( $routes, substr( $path, strlen( $base ) ) ) ) {
		return;
	}
	$route = substr( $path, strlen( $base ) );

	add_filter( 'option_active_plugins', static fn ( mixed $plugins ): mixed => is_array( $plugins ) ? array_values( array_filter( $plugins, static fn ( mixed $plugin ): bool => ! in_array( $plugin, $skipped, true ) ) ) : $plugins, PHP_INT_MAX );
	add_filter( 'site_option_active_sitewide_plugins', static fn ( mixed $plugins ): mixed => is_array( $plugins ) ? array_diff_key( $plugins, array_flip( $skipped ) ) : $plugins, PHP_INT_MAX );

	// The short list must never be written back.
	foreach ( array( 'pre_update_option_active_plugins', 'pre_update_site_option_active_sitewide_plugins' ) as $hook ) {
		add_filter( $hook, static fn ( mixed $plugins, mixed $before ): mixed => $before, PHP_INT_MAX, 2 );
	}

	// Whatever else this request turns out to be must not run on half a site.
	$end = static function (): never {
		status_header( 404 );
		nocache_headers();
		exit;
	};
	add_action(
		'parse_request',
		static function ( \WP $wp ) use ( $route, $end ): void {
			if ( ( $wp->query_vars['rest_route'] ?? null ) !== $route ) {
				$end();
			}
		},
		// Before REST answers, at 10.
		0
	);
	add_filter(
		'rest_pre_dispatch',
		static function ( mixed $result, \WP_REST_Server $server, \WP_REST_Request $request ) use ( $route, $end ): mixed {
			if ( $request->get_route() !== $route || 'GET' !== $request->get_method() ) {
				$end();
			}
			return $result;
		},
		0,
		3
	);
} )();
