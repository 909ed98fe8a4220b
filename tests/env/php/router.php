<?php
/**
 * Router of PHP's built-in server: files as they are, everything else to WordPress.
 *
 * Sanad's folder is the checkout itself, so what a shop would not have is not served from it.
 *
 * @package Sanad
 */

declare(strict_types=1);

$sanad_root = (string) $_SERVER['DOCUMENT_ROOT'];
$sanad_path = rawurldecode( (string) parse_url( (string) $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

// Hidden files, ways out of the document root, and the parts of a checkout that no shop has.
if ( 1 === preg_match( '#(^|/)\.(?!well-known/)|\0|\\\\#', $sanad_path )
	|| 1 === preg_match( '#^/wp-content/plugins/sanad/(?!build/|includes/|blocks/|languages/|assets/)#', $sanad_path )
) {
	http_response_code( 404 );
	return true;
}

$sanad_file = $sanad_root . $sanad_path;
if ( is_dir( $sanad_file ) && ! str_ends_with( $sanad_path, '/' ) ) {
	$sanad_query = (string) parse_url( (string) $_SERVER['REQUEST_URI'], PHP_URL_QUERY );
	header( 'Location: ' . $sanad_path . '/' . ( '' === $sanad_query ? '' : "?{$sanad_query}" ), true, 301 );
	return true;
}
if ( is_dir( $sanad_file ) ) {
	$sanad_file .= 'index.php';
	$sanad_path .= 'index.php';
}
if ( is_file( $sanad_file ) && '/index.php' !== $sanad_path ) {
	return false;
}

$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $sanad_root . '/index.php';
unset( $_SERVER['PATH_INFO'] );
chdir( $sanad_root );
require $sanad_root . '/index.php';
