// @ts-check
/**
 * Writes the installable plugin: dist/sanad.zip. The same sources give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/paths.mjs';
import { runHere } from './lib/process.mjs';

/** Folder inside the zip, which becomes the plugin's folder. */
const SLUG = 'sanad';

/** What goes in; everything else stays out. */
const CONTENT = [
	/^plugin\.php$/,
	/^readme\.txt$/,
	/^LICENSE$/,
	/^includes\/.+\.(php|css|svg|png)$/,
	/^build\/.+\.(js|css|json|php|svg|png|woff2)$/,
	/^languages\/sanad(-[a-z_A-Z]+(-[0-9a-f]{32})?)?\.(pot|mo|json)$/,
];

/** Earliest time that a zip can hold. */
const TIME = new Date( 1980, 0, 1 );

/** @return {string[]} The files that are shipped, from the root of the checkout, sorted. */
export function shippedFiles() {
	return [
		'plugin.php',
		'readme.txt',
		'LICENSE',
		...[ 'includes', 'build', 'languages' ].flatMap( ( folder ) =>
			filesBelow( folder )
		),
	]
		.filter( ( file ) => CONTENT.some( ( one ) => one.test( file ) ) )
		.sort();
}

/** @return {Uint8Array} The zip of what is built now. */
export function makeZip() {
	/** @type {import('fflate').Zippable} */
	const files = {};
	for ( const file of shippedFiles() ) {
		files[ `${ SLUG }/${ file }` ] = [
			readFileSync( join( root, file ) ),
			// An ordinary file on Unix, readable by everybody.
			{ level: 9, mtime: TIME, os: 3, attrs: 0o100644 * 2 ** 16 },
		];
	}
	return zipSync( files );
}

/** @return {Promise<number>} Exit code. */
async function main() {
	const code = await runHere( process.execPath, [
		join( root, '.scripts/build.mjs' ),
		'--if-stale',
	] );
	if ( code !== 0 ) {
		return code;
	}
	const zip = makeZip();
	const file = join( root, 'dist', `${ SLUG }.zip` );
	mkdirSync( dirname( file ), { recursive: true } );
	writeFileSync( file, zip );
	process.stdout.write(
		`dist/${ SLUG }.zip, ${ Math.round( zip.length / 1024 ) } kB\n`
	);
	return 0;
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	process.exitCode = await main();
}
