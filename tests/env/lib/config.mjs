/** Writes the site's wp-config.php. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './files.mjs';

const SALTS = [
	'AUTH_KEY',
	'SECURE_AUTH_KEY',
	'LOGGED_IN_KEY',
	'NONCE_KEY',
	'AUTH_SALT',
	'SECURE_AUTH_SALT',
	'LOGGED_IN_SALT',
	'NONCE_SALT',
];

/**
 * @param {string} text Any text.
 * @return {string} It as a PHP string literal.
 */
export function phpString( text ) {
	return `'${ text.replace( /[\\']/g, '\\$&' ) }'`;
}

/**
 * The site's own secret: salts and the one-click login come from it.
 *
 * @param {string} siteDir Folder of the site.
 * @return {Promise<string>} 64 hex digits.
 */
export async function siteSecret( siteDir ) {
	const file = join( siteDir, 'secret' );
	const kept = await readFile( file, 'utf8' ).catch( () => '' );
	if ( kept ) {
		return kept;
	}
	const fresh = randomBytes( 32 ).toString( 'hex' );
	await writeWhole( file, fresh );
	return fresh;
}

/**
 * @param {string} secret The site's secret.
 * @return {string} What a one-click login link has to carry.
 */
export function loginToken( secret ) {
	return createHash( 'sha256' ).update( `login:${ secret }` ).digest( 'hex' );
}

/**
 * @param {Object}  site        Site.
 * @param {string}  site.dir    Folder of the site, as PHP sees it.
 * @param {string}  site.db     'sqlite' or 'mariadb'.
 * @param {string}  site.prefix Prefix of the database names.
 * @param {string}  site.socket Socket of MariaDB, '' for SQLite.
 * @param {string}  site.secret The site's secret.
 * @param {boolean} site.served Whether a web server will serve it; attachments then lie beside it.
 * @param {string}  site.lang   Locale of the site where its language pack cannot be had, '' for none.
 * @return {string} Content of wp-config.php.
 */
export function wpConfig( { dir, db, prefix, socket, secret, lang, served } ) {
	const salt = ( name ) =>
		createHash( 'sha256' )
			.update( `${ name }:${ secret }` )
			.digest( 'hex' );
	const salts = SALTS.map(
		( name ) => `define( '${ name }', '${ salt( name ) }' );`
	).join( '\n' );
	const connection =
		db === 'mariadb'
			? `define( 'DB_NAME', ${ phpString( prefix ) } . $sanad_database );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${ phpString( `localhost:${ socket }` ) } );`
			: `define( 'DB_NAME', 'sanad' );
define( 'DB_DIR', SANAD_ENV_DIR . '/database/' );
define( 'DB_FILE', $sanad_database . '.sqlite' );`;

	return `<?php
define( 'SANAD_ENV_DIR', ${ phpString( dir ) } );
define( 'SANAD_ENV_LANG', ${ phpString( lang ) } );
define( 'SANAD_ENV_LOGIN', '${ loginToken( secret ) }' );
$sanad_database = getenv( 'SANAD_ENV_DATABASE' ) ?: 'site';
${ connection }
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${ salts }

// The port may change between two starts. Only loopback names are believed.
$sanad_host = $_SERVER['HTTP_HOST'] ?? '';
if ( 1 !== preg_match( '/^(127\\.0\\.0\\.1|localhost)(:\\d{1,5})?$/', $sanad_host ) ) {
	$sanad_host = getenv( 'SANAD_ENV_HOST' ) ?: '127.0.0.1';
}
define( 'WP_HOME', 'http://' . $sanad_host );
define( 'WP_SITEURL', 'http://' . $sanad_host );

define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_DEBUG', true );
if ( ! defined( 'WP_DEBUG_DISPLAY' ) ) {
	define( 'WP_DEBUG_DISPLAY', false );
}
define( 'WP_DEBUG_LOG', SANAD_ENV_DIR . '/debug.log' );
${ served ? "define( 'SANAD_FILES_DIR', SANAD_ENV_DIR . '/files' );\n" : '' }define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}
