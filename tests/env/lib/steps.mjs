/** The steps that make a site, each able to begin on the remains of itself (see state.mjs). */
import { cp, mkdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSecret, wpConfig } from './config.mjs';
import { buildFolder, copyInto, linkFolder, writeWhole } from './files.mjs';
import { codeFingerprint } from './fingerprint.mjs';
import { phpDir, root } from './paths.mjs';
import { findSqliteDriver } from './sources.mjs';

/**
 * @typedef {Object} Making
 * @property {string}                              dir         Folder of the site.
 * @property {'sqlite'|'mariadb'}                  db          Database kind.
 * @property {string}                              socket      Socket of MariaDB, '' for SQLite.
 * @property {string}                              lang        Locale to pretend, '' for none.
 * @property {boolean}                             hpos        Whether WooCommerce keeps orders in its own tables.
 * @property {boolean}                             fresh       Whether a change of Sanad's code makes a new database.
 * @property {boolean}                             served      Whether a web server will serve it.
 * @property {import('./sources.mjs').Source}      wordpress   WordPress.
 * @property {import('./sources.mjs').Source|null} woocommerce WooCommerce.
 * @property {import('./database.mjs').Databases}  databases   The site's databases.
 * @property {import('./php.mjs').RunPhp}          runPhp      Runs PHP.
 */

/** @param {string} dir Folder of the site. */
export const contentDir = ( dir ) => join( dir, 'wordpress/wp-content' );

/** The folders of the checkout that a shop gets. */
const SHIPPED = [ 'includes', 'build', 'blocks', 'languages' ];

/** @param {string} name One of our PHP files. */
const script = ( name ) => join( phpDir, name );

/**
 * Writes what may differ from start to start: the configuration, our must-use plugins, plugin.php.
 *
 * @param {Making} site Site.
 */
export async function configure( site ) {
	const { dir, db, socket, lang, databases, served } = site;
	const secret = await siteSecret( dir );
	const config = {
		dir,
		db,
		prefix: databases.prefix,
		socket,
		secret,
		lang,
		served,
	};
	await writeWhole(
		join( dir, 'wordpress/wp-config.php' ),
		wpConfig( config )
	);
	const plugins = join( contentDir( dir ), 'mu-plugins' );
	await mkdir( plugins, { recursive: true } );
	const parts = [ 'quiet.php', 'language.php', 'links.php' ];
	if ( served ) {
		parts.push( 'people.php', 'mail.php', 'mail' );
	}
	for ( const part of parts ) {
		await cp( script( `mu/${ part }` ), join( plugins, part ), {
			recursive: true,
		} );
	}
	await placeSanad( site );
}

/**
 * Puts Sanad in: its folders as links, so that a change of the code is there at once.
 *
 * Not the checkout as one link: the site lies inside of it, and WordPress, which resolves links, would
 * then take every plugin of the site for a part of Sanad. For the same reason plugin.php is copied.
 *
 * @param {Making} site Site.
 */
async function placeSanad( { dir } ) {
	const target = join( contentDir( dir ), 'plugins/sanad' );
	await unlink( target ).catch( () => {} );
	for ( const folder of SHIPPED ) {
		await linkFolder( join( root, folder ), join( target, folder ) );
	}
	await cp( join( root, 'plugin.php' ), join( target, 'plugin.php' ) );
}

/**
 * Puts the database drop-in in place, or takes it away.
 *
 * @param {Making} site Site.
 */
async function placeDriver( { dir, db } ) {
	const target = join(
		contentDir( dir ),
		'mu-plugins/sqlite-database-integration'
	);
	const dropIn = join( contentDir( dir ), 'db.php' );
	await rm( target, { recursive: true, force: true } );
	if ( db === 'mariadb' ) {
		await rm( dropIn, { force: true } );
		return;
	}
	await copyInto( await findSqliteDriver(), target );
	await writeWhole(
		dropIn,
		`<?php
define( 'DB_ENGINE', 'sqlite' );
define( 'SQLITE_DB_DROPIN_VERSION', '1.8.0' );
require_once __DIR__ . '/mu-plugins/sqlite-database-integration/wp-includes/sqlite/db.php';
`
	);
}

/**
 * Brings WooCommerce into the bare WordPress and keeps a copy of the database as it is before Sanad.
 *
 * @param {Making} site Site.
 */
async function placeWooCommerce( site ) {
	const { dir, woocommerce, runPhp, hpos, databases } = site;
	const target = join( contentDir( dir ), 'plugins/woocommerce' );
	await databases.copy( 'bare', 'site' );
	await rm( target, { recursive: true, force: true } );
	if ( woocommerce?.kind === 'stand-in' ) {
		await linkFolder( woocommerce.folder, target );
	} else if ( woocommerce ) {
		await buildFolder( target, ( partial ) =>
			copyInto( woocommerce.folder, partial )
		);
	}
	if ( woocommerce ) {
		const activate = [ dir, 'woocommerce/woocommerce.php' ];
		await runPhp( script( 'activate.php' ), activate );
		const storage = [ dir, hpos ? 'tables' : 'posts' ];
		await runPhp( script( 'order-storage.php' ), storage );
	}
	await databases.copy( 'site', 'pristine' );
}

/**
 * @param {Making} site Site.
 * @return {Promise<string>} What the WooCommerce step depends on.
 */
async function woocommerceFingerprint( { woocommerce, hpos, fresh } ) {
	if ( ! woocommerce ) {
		return 'none';
	}
	const { kind, version, folder } = woocommerce;
	const code =
		fresh && kind === 'stand-in' ? await codeFingerprint( [ folder ] ) : '';
	return `${ kind } ${ version } ${ hpos } ${ code }`;
}

/**
 * @param {Making} site Site.
 * @return {Promise<import('./state.mjs').Step[]>} The steps, in order.
 */
export async function siteSteps( site ) {
	const { dir, db, wordpress, databases, runPhp, fresh } = site;
	const installer = await codeFingerprint( [ script( 'install.php' ) ] );
	const sanad = [ join( root, 'plugin.php' ), join( root, 'includes' ) ];
	return [
		{
			name: 'WordPress files',
			fingerprint: `${ wordpress.folder } ${ wordpress.version }`,
			run: () =>
				buildFolder( join( dir, 'wordpress' ), ( partial ) =>
					copyInto( wordpress.folder, partial )
				),
		},
		{
			name: 'WordPress',
			fingerprint: `${ db } ${ installer }`,
			run: async () => {
				await placeDriver( site );
				await configure( site );
				await databases.empty( 'site' );
				await runPhp( script( 'install.php' ), [ dir ] );
				await databases.copy( 'site', 'bare' );
			},
		},
		{
			name: 'WooCommerce',
			fingerprint: await woocommerceFingerprint( site ),
			run: () => placeWooCommerce( site ),
		},
		{
			name: 'Sanad',
			fingerprint: fresh ? await codeFingerprint( sanad ) : 'active',
			run: async () => {
				await databases.copy( 'pristine', 'site' );
				await placeSanad( site );
				const activate = [ dir, 'sanad/plugin.php' ];
				await runPhp( script( 'activate.php' ), activate );
				if ( ! fresh ) {
					// What is filled later can begin again from here.
					await databases.copy( 'site', 'empty' );
				}
			},
		},
	];
}
