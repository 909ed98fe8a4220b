// @ts-check
/**
 * Installs what a checkout lacks. Uses nothing but Node itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { php, root } from './paths.mjs';
import { find, run } from './process.mjs';

/**
 * @param {string[]} files Files of the checkout.
 * @return {string} Changes whenever one of them does.
 */
function fingerprint( files ) {
	const hash = createHash( 'sha256' );
	for ( const file of files ) {
		hash.update( readFileSync( join( root, file ) ) );
	}
	return hash.digest( 'hex' );
}

/**
 * @typedef {Object} Packages
 * @property {string}   folder  Where they go.
 * @property {string[]} from    The files that name them.
 * @property {string}   program The program that fetches them.
 * @property {string[]} args    Its arguments.
 */

/** @type {Packages} */
const npmPackages = {
	folder: 'node_modules',
	from: [ 'package.json', 'package-lock.json' ],
	program: 'npm',
	// Not `npm ci`: it insists that the lock names the builds of native packages for every operating
	// system, and registries that mirror only some of them make a lock without the others.
	args: [
		'install',
		'--no-save',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	],
};

/** @type {Packages} */
const composerPackages = {
	folder: 'vendor',
	from: [ 'composer.json' ],
	program: 'composer',
	args: [ 'install', '--no-interaction', '--no-progress', '--quiet' ],
};

/**
 * @param {Packages} packages Packages.
 * @return {Promise<string | null>} Null if they are there now, otherwise what went wrong.
 */
async function install( { folder, from, program, args } ) {
	const path = join( root, folder );
	// Somebody shares one folder between checkouts and looks after it himself.
	if ( existsSync( path ) && lstatSync( path ).isSymbolicLink() ) {
		return null;
	}
	const stamp = join( path, '.sanad-installed' );
	const wanted = fingerprint( from );
	if ( existsSync( stamp ) && readFileSync( stamp, 'utf8' ) === wanted ) {
		return null;
	}
	if ( ! find( program ) ) {
		return `${ program } is not installed, so ${ folder }/ could not be filled.`;
	}
	process.stderr.write(
		`Installing the packages of ${ from[ 0 ] } (once) …\n`
	);
	const { code, output } = await run( program, args, {
		env: { COMPOSER_ALLOW_SUPERUSER: '1' },
	} );
	if ( code !== 0 ) {
		return `${ program } ${ args[ 0 ] } failed: ${ output.trim() }`;
	}
	writeFileSync( stamp, wanted );
	return null;
}

/**
 * @return {Promise<string | null>} Null if the npm packages are there, otherwise what went wrong.
 */
export const installNpm = () => install( npmPackages );

/**
 * @return {Promise<string | null>} Null if the Composer packages are there, otherwise what is missing.
 */
export async function installComposer() {
	return find( php )
		? install( composerPackages )
		: 'PHP is not installed, so what is written in PHP cannot be run.';
}
