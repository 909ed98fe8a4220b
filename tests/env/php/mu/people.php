<?php
/**
 * Plugin Name: Embedded site: people
 * Description: Logs in whoever comes from this machine with the site's token, and loads no faces. Never part of a shop.
 *
 * @package Sanad
 */

declare(strict_types=1);

add_action(
	'init',
	static function (): void {
		$token = $_GET['sanad_login'] ?? '';
		$login = $_GET['as'] ?? '';
		if ( ! is_string( $token ) || ! is_string( $login ) || '' === $token ) {
			return;
		}
		$user = get_user_by( 'login', $login );
		if ( '127.0.0.1' !== ( $_SERVER['REMOTE_ADDR'] ?? '' ) || ! hash_equals( SANAD_ENV_LOGIN, $token ) || ! $user ) {
			wp_die( 'This link does not fit this site. Use the one that the start printed.', '', array( 'response' => 403 ) );
		}
		wp_clear_auth_cookie();
		wp_set_auth_cookie( $user->ID, true );
		$to = is_string( $_GET['to'] ?? null ) ? wp_unslash( $_GET['to'] ) : '/';
		wp_safe_redirect( home_url( '/' . ltrim( $to, '/' ) ) );
		exit;
	},
	0
);

// Pictures of faces would come from outside.
add_filter( 'pre_option_show_avatars', '__return_zero' );
