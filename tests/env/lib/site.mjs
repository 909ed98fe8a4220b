/**
 * Prepares a site: WordPress with a database, WooCommerce or not, and Sanad activated.
 *
 *     .site/NAME/wordpress/   document root; Sanad is linked in, WooCommerce copied
 *     .site/NAME/database/    SQLite files
 *     .site/NAME/debug.log    what WordPress logged since (prepare.log: while it was set up)
 *     .site/NAME/state.json   which steps are done (see state.mjs)
 */
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteSecret, wpConfig } from './config.mjs';
import { databases } from './database.mjs';
import {
	buildFolder,
	copyInto,
	linkFolder,
	readJson,
	writeWhole,
} from './files.mjs';
import { codeFingerprint, shortHash } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { acquire } from './mariadb.mjs';
import { phpDir, root, sitesDir } from './paths.mjs';
import { runPhp } from './php.mjs';
import {
	findSqliteDriver,
	findWooCommerce,
	findWordPress,
} from './sources.mjs';
import { runSteps } from './state.mjs';

/**
 * @typedef {Object} SiteOptions
 * @property {string}                          purpose  First part of the site's name: 'tests', 'demo', 'e2e'.
 * @property {'sqlite'|'mariadb'}              db       Database.
 * @property {'none'|'stand-in'|'real'|'auto'} woo      WooCommerce.
 * @property {boolean}                         hpos     Whether WooCommerce keeps orders in its own tables.
 * @property {boolean}                         [fresh]  Whether a change of Sanad's code makes a new database.
 * @property {boolean}                         [reset]  Whether to begin from nothing.
 * @property {number}                          [holder] Process that uses the site (keeps MariaDB running); this one.
 * @property {(line: string) => void}          [tell]   Gets a line for each step.
 * @property {import('./state.mjs').Step[]}    [steps]  Further steps, after activation.
 */

/**
 * @typedef {Object} Site
 * @property {string}                              name        Name.
 * @property {string}                              dir         Folder.
 * @property {string}                              db          Database kind.
 * @property {string}                              socket      Socket of MariaDB, '' for SQLite.
 * @property {import('./sources.mjs').Source}      wordpress   WordPress in use.
 * @property {import('./sources.mjs').Source|null} woocommerce WooCommerce in use.
 * @property {import('./database.mjs').Databases}  databases   The site's databases.
 * @property {string[]}                            ran         Steps that had to run.
 */

/**
 * Sites of different make live side by side, so that changing a variable costs nothing.
 *
 * @param {SiteOptions} options Options.
 * @return {string} Name of the site's folder.
 */
export function siteName( { purpose, db, woo, hpos } ) {
	const { WORDPRESS_PATH = '', WOOCOMMERCE_PATH = '' } = process.env;
	const named =
		WORDPRESS_PATH + WOOCOMMERCE_PATH
			? shortHash( `${ WORDPRESS_PATH }|${ WOOCOMMERCE_PATH }` ).slice(
					0,
					6
				)
			: '';
	return [
		purpose,
		db,
		woo === 'auto' ? '' : woo,
		hpos ? '' : 'posts',
		named,
	]
		.filter( Boolean )
		.join( '-' );
}

/**
 * Finds the sources once a site: a site that is prepared keeps what it was made from.
 *
 * @param {string} dir Folder of the site.
 * @param {string} woo Wish for WooCommerce.
 * @return {Promise<{wordpress: object, woocommerce: object|null}>} Sources.
 */
async function siteSources( dir, woo ) {
	const file = join( dir, 'sources.json' );
	const kept = await readJson( file );
	if ( kept && ( kept.woocommerce || woo === 'none' ) ) {
		return kept;
	}
	const found = {
		wordpress: kept?.wordpress ?? ( await findWordPress() ),
		woocommerce: await findWooCommerce( woo ),
	};
	await writeWhole( file, JSON.stringify( found, null, '\t' ) );
	return found;
}

/**
 * Puts the database drop-in in place, or takes it away.
 *
 * @param {string} content wp-content of the site.
 * @param {string} db      Database kind.
 */
async function placeDriver( content, db ) {
	const target = join( content, 'mu-plugins/sqlite-database-integration' );
	if ( db === 'mariadb' ) {
		await rm( join( content, 'db.php' ), { force: true } );
		await rm( target, { recursive: true, force: true } );
		return;
	}
	const driver = await findSqliteDriver();
	await copyInto( driver, target );
	const dropIn = `<?php
define( 'DB_ENGINE', 'sqlite' );
define( 'SQLITE_DB_DROPIN_VERSION', '1.8.0' );
require_once __DIR__ . '/mu-plugins/sqlite-database-integration/wp-includes/sqlite/db.php';
`;
	await writeWhole( join( content, 'db.php' ), dropIn );
}

/**
 * @param {SiteOptions} options Options.
 * @return {Promise<Site>} The prepared site.
 */
export async function prepareSite( options ) {
	const {
		db,
		woo,
		hpos,
		fresh = false,
		reset = false,
		holder = process.pid,
		tell = () => {},
	} = options;
	const name = siteName( options );
	const dir = join( sitesDir, name );
	return withLock( `${ dir }.lock`, async () => {
		if ( reset ) {
			await rm( dir, { recursive: true, force: true } );
		}
		const { wordpress, woocommerce } = await siteSources( dir, woo );
		const socket = db === 'mariadb' ? await acquire( holder ) : '';
		const own = databases( db, name, dir );
		const core = join( dir, 'wordpress' );
		const content = join( core, 'wp-content' );
		const configure = async () => {
			const secret = await siteSecret( dir );
			await writeWhole(
				join( core, 'wp-config.php' ),
				wpConfig( { dir, db, prefix: own.prefix, socket, secret } )
			);
			await mkdir( join( content, 'mu-plugins' ), { recursive: true } );
			await cp(
				join( phpDir, 'mu-plugin.php' ),
				join( content, 'mu-plugins/sanad-env.php' )
			);
		};
		const placeWooCommerce = async () => {
			const target = join( content, 'plugins/woocommerce' );
			await rm( target, { recursive: true, force: true } );
			if ( woocommerce?.kind === 'stand-in' ) {
				await linkFolder( woocommerce.folder, target );
			} else if ( woocommerce ) {
				await buildFolder( target, ( partial ) =>
					copyInto( woocommerce.folder, partial )
				);
			}
			if ( woocommerce ) {
				await runPhp( join( phpDir, 'activate.php' ), [
					dir,
					'woocommerce/woocommerce.php',
				] );
				await runPhp( join( phpDir, 'order-storage.php' ), [
					dir,
					hpos ? 'tables' : 'posts',
				] );
			}
			await own.copy( 'site', 'pristine' );
		};
		const standInCode =
			woocommerce?.kind === 'stand-in'
				? await codeFingerprint( [ woocommerce.folder ] )
				: '';
		const sanadCode = fresh
			? await codeFingerprint( [
					join( root, 'plugin.php' ),
					join( root, 'includes' ),
				] )
			: 'active';
		const steps = [
			{
				name: 'WordPress files',
				fingerprint: `${ wordpress.folder } ${ wordpress.version }`,
				run: () =>
					buildFolder( core, ( partial ) =>
						copyInto( wordpress.folder, partial )
					),
			},
			{
				name: 'WordPress',
				fingerprint: `${ db } ${ await codeFingerprint( [ join( phpDir, 'install.php' ) ] ) }`,
				run: async () => {
					await placeDriver( content, db );
					await configure();
					await own.empty( 'site' );
					await runPhp( join( phpDir, 'install.php' ), [ dir ] );
				},
			},
			{
				name: 'WooCommerce',
				fingerprint: woocommerce
					? `${ woocommerce.kind } ${ woocommerce.version } ${ hpos } ${ fresh ? standInCode : '' }`
					: 'none',
				run: placeWooCommerce,
			},
			{
				name: 'Sanad',
				fingerprint: sanadCode,
				run: async () => {
					await own.copy( 'pristine', 'site' );
					await linkFolder( root, join( content, 'plugins/sanad' ) );
					await runPhp( join( phpDir, 'activate.php' ), [
						dir,
						'sanad/plugin.php',
					] );
				},
			},
			...( options.steps ?? [] ),
		];
		const ran = await runSteps(
			join( dir, 'state.json' ),
			steps,
			( step ) => tell( `Preparing: ${ step }` )
		);
		if ( ran.length === 0 ) {
			await configure();
		} else {
			// What WordPress and WooCommerce noticed while they were set up is not the concern of who reads the log.
			await rename(
				join( dir, 'debug.log' ),
				join( dir, 'prepare.log' )
			).catch( () => {} );
		}
		return {
			name,
			dir,
			db,
			socket,
			wordpress,
			woocommerce,
			databases: own,
			ran,
		};
	} );
}
