// @ts-check
/**
 * Builds what the browser gets, and the translations in the forms that WordPress reads.
 *
 *     node .scripts/build.mjs [--if-stale | --watch]
 *
 * With --if-stale it does nothing where the last build was made from the same sources; with --watch
 * it makes a development build after every change until it is stopped.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { compileTranslations } from './i18n/compile.mjs';
import { filesBelow } from './lib/files.mjs';
import { cache, npmBin, root } from './lib/paths.mjs';
import { run, runHere } from './lib/process.mjs';

const stamp = join( cache, 'build-fingerprint' );

/** @return {string[]} What the build is made from. */
const sourceFiles = () => [
	...[ 'src', 'blocks', '.scripts/i18n' ].flatMap( ( folder ) =>
		filesBelow( folder )
	),
	...filesBelow( 'languages', /\.po$/ ),
	'webpack.config.js',
	'package-lock.json',
];

/** @return {string} Changes whenever a build would come out differently. */
function fingerprint() {
	const hash = createHash( 'sha256' );
	for ( const file of sourceFiles() ) {
		hash.update( `${ file }\0` );
		hash.update( readFileSync( join( root, file ) ) );
	}
	return hash.digest( 'hex' );
}

/** @return {boolean} Whether the last build is still good. */
function isFresh() {
	return (
		existsSync( join( root, 'build' ) ) &&
		existsSync( join( root, 'languages/sanad-ar.mo' ) ) &&
		existsSync( stamp ) &&
		readFileSync( stamp, 'utf8' ) === fingerprint()
	);
}

/**
 * @param {string} wanted  Fingerprint of the sources.
 * @param {number} started When it began, in milliseconds.
 * @return {Promise<number>} Exit code.
 */
async function buildOnce( wanted, started ) {
	const { code, output } = await run( npmBin( 'wp-scripts' ), [ 'build' ] );
	if ( code !== 0 ) {
		process.stderr.write( output );
		return code;
	}
	const { messages } = compileTranslations();
	mkdirSync( cache, { recursive: true } );
	writeFileSync( stamp, wanted );
	const seconds = ( ( Date.now() - started ) / 1000 ).toFixed( 1 );
	process.stdout.write(
		`Built in ${ seconds } s, with ${ messages } translated strings.\n`
	);
	return 0;
}

/**
 * @param {Set<string>} flags Command line.
 * @return {Promise<number>} Exit code.
 */
async function main( flags ) {
	if ( flags.has( '--if-stale' ) && isFresh() ) {
		return 0;
	}
	if ( flags.has( '--watch' ) ) {
		rmSync( stamp, { force: true } );
		compileTranslations();
		return runHere( npmBin( 'wp-scripts' ), [ 'start' ] );
	}
	// Read before the build: what changes meanwhile is not in it.
	return buildOnce( fingerprint(), Date.now() );
}

process.exitCode = await main( new Set( process.argv.slice( 2 ) ) );
