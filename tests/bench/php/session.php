<?php
/**
 * Logs the first user in for the measurements, and prints the cookie and the nonce as JSON.
 * Argument: folder of the site.
 *
 * @package Sanad
 */

declare(strict_types=1);

require __DIR__ . '/../../env/php/load.php';

$sanad_expires = time() + DAY_IN_SECONDS;
$sanad_token   = WP_Session_Tokens::get_instance( 1 )->create( $sanad_expires );
$sanad_cookie  = wp_generate_auth_cookie( 1, $sanad_expires, 'logged_in', $sanad_token );
$sanad_admin   = wp_generate_auth_cookie( 1, $sanad_expires, 'auth', $sanad_token );
// The nonce is bound to the session, so it must be made as this user in this session.
$_COOKIE[ LOGGED_IN_COOKIE ] = $sanad_cookie;
wp_set_current_user( 1 );

echo wp_json_encode(
	array(
		'cookie' => LOGGED_IN_COOKIE . '=' . rawurlencode( $sanad_cookie ) . '; ' . AUTH_COOKIE . '=' . rawurlencode( $sanad_admin ),
		'nonce'  => wp_create_nonce( 'wp_rest' ),
	)
), 'done';
