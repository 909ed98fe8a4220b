<?php
/**
 * Loads a site's WordPress on the command line. First argument: folder of the site.
 *
 * @package Sanad
 */

declare(strict_types=1);

$sanad_site = $argv[1] ?? '';
if ( ! is_file( $sanad_site . '/wordpress/wp-load.php' ) ) {
	fwrite( STDERR, "No WordPress in {$sanad_site}.\n" );
	exit( 1 );
}

// What goes wrong is to be read where the command was given, not on a page.
define( 'WP_DEBUG_DISPLAY', null );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );

$_SERVER['HTTP_HOST']       = getenv( 'SANAD_ENV_HOST' ) ?: '127.0.0.1';
$_SERVER['SERVER_NAME']     = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['PHP_SELF']        = '/index.php';

require $sanad_site . '/wordpress/wp-load.php';
