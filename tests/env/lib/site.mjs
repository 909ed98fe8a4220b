/**
 * Prepares a site: WordPress with a database, WooCommerce or not, and Sanad activated.
 *
 *     .site/NAME/wordpress/   document root; Sanad's folders are linked in, WooCommerce is copied
 *     .site/NAME/database/    SQLite files
 *     .site/NAME/debug.log    what WordPress logged since (prepare.log: while it was set up)
 *     .site/NAME/state.json   which steps are done (see state.mjs)
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databases } from './database.mjs';
import { readJson, writeWhole } from './files.mjs';
import { shortHash } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { acquire } from './mariadb.mjs';
import { sitesDir } from './paths.mjs';
import { runPhp as runMachinePhp } from './php.mjs';
import { findWooCommerce, findWordPress } from './sources.mjs';
import { runSteps } from './state.mjs';
import { configure, siteSteps } from './steps.mjs';

/**
 * @typedef {Object} SiteOptions
 * @property {string}                                                               purpose  First part of the site's name: 'tests', 'demo', 'e2e'.
 * @property {'sqlite'|'mariadb'}                                                   db       Database.
 * @property {'none'|'stand-in'|'real'|'auto'}                                      woo      WooCommerce.
 * @property {boolean}                                                              [hpos]   Whether WooCommerce keeps orders in its own tables; true.
 * @property {boolean}                                                              [fresh]  Whether a change of Sanad's code makes a new database.
 * @property {boolean}                                                              [served] Whether a web server will serve it: mail page, login links.
 * @property {string}                                                               [lang]   Locale whose language pack is to be pretended.
 * @property {boolean}                                                              [reset]  Whether to begin from nothing.
 * @property {number}                                                               [holder] Process that uses the site (keeps MariaDB running); this one.
 * @property {(line: string) => void}                                               [tell]   Gets a line for each step.
 * @property {import('./php.mjs').RunPhp}                                           [runPhp] Runs PHP; the machine's.
 * @property {(site: import('./steps.mjs').Making) => import('./state.mjs').Step[]} [more]   Further steps, after activation.
 */

/**
 * @typedef {Object} Prepared
 * @property {string}   name Name of the site.
 * @property {string[]} ran  Steps that had to run.
 */

/** @typedef {import('./steps.mjs').Making & Prepared} Site */

/**
 * Sites of different make live side by side, so that changing a variable costs nothing.
 *
 * @param {SiteOptions} options Options.
 * @return {string} Name of the site's folder.
 */
export function siteName( { purpose, db, woo, hpos = true } ) {
	const { WORDPRESS_PATH = '', WOOCOMMERCE_PATH = '' } = process.env;
	const named =
		WORDPRESS_PATH + WOOCOMMERCE_PATH
			? shortHash( `${ WORDPRESS_PATH }|${ WOOCOMMERCE_PATH }` )
			: '';
	const kind = woo === 'auto' ? '' : woo;
	return [ purpose, db, kind, hpos ? '' : 'posts', named.slice( 0, 6 ) ]
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
	if ( kept ) {
		return kept;
	}
	const found = {
		wordpress: await findWordPress(),
		woocommerce: await findWooCommerce( woo ),
	};
	await writeWhole( file, JSON.stringify( found, null, '\t' ) );
	return found;
}

/**
 * @param {SiteOptions} options Options.
 * @return {Promise<Site>} The prepared site.
 */
export async function prepareSite( options ) {
	const {
		db,
		woo,
		hpos = true,
		fresh = false,
		served = false,
		lang = '',
		reset = false,
		holder = process.pid,
		tell = () => {},
		runPhp = runMachinePhp,
		more = () => [],
	} = options;
	const name = siteName( options );
	const dir = join( sitesDir, name );
	return withLock( `${ dir }.lock`, async () => {
		if ( reset ) {
			await rm( dir, { recursive: true, force: true } );
		}
		/** @type {import('./steps.mjs').Making} */
		const site = {
			...( await siteSources( dir, woo ) ),
			dir,
			db,
			hpos,
			fresh,
			served,
			lang,
			runPhp,
			socket: db === 'mariadb' ? await acquire( holder ) : '',
			databases: databases( db, name, dir ),
		};
		const steps = [ ...( await siteSteps( site ) ), ...more( site ) ];
		if ( existsSync( join( dir, 'wordpress' ) ) ) {
			await configure( site );
		}
		const ran = await runSteps(
			join( dir, 'state.json' ),
			steps,
			( step ) => tell( `Preparing: ${ step }` )
		);
		if ( ran.length > 0 ) {
			// What WordPress and WooCommerce noticed while they were set up is not the concern of who reads the log.
			await rename(
				join( dir, 'debug.log' ),
				join( dir, 'prepare.log' )
			).catch( () => {} );
		}
		return { ...site, name, ran };
	} );
}
