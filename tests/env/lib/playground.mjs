/**
 * PHP as WebAssembly, for machines without PHP: WordPress Playground's command-line tool.
 *
 * The checkout is mounted under its own path, so that every path and link means the same inside.
 */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { npmBin } from '../../../.scripts/lib/paths.mjs';
import { run } from '../../../.scripts/lib/process.mjs';
import { root } from './paths.mjs';
import { printedBy } from './php.mjs';
import { ringJobs, waitForPage } from './server.mjs';

const PHP_VERSION = '8.3';

/** Options of every call: nothing is downloaded, the site's own database driver is used. */
const COMMON = [
	`--php=${ PHP_VERSION }`,
	'--wordpress-install-mode=do-not-attempt-installing',
	'--skip-sqlite-setup',
	`--mount-before-install=${ root }:${ root }`,
];

/** @type {import('./php.mjs').RunPhp} */
export async function playgroundPhp( file, args ) {
	const call = [ 'php', '--verbosity=quiet', ...COMMON, '--', file, ...args ];
	return printedBy( file, await run( npmBin( 'wp-playground-cli' ), call ) );
}

/**
 * @param {import('./site.mjs').Site} site         Prepared site.
 * @param {Object}                    options      Options.
 * @param {number}                    options.port Free port.
 * @return {Promise<import('./server.mjs').Server>} The server, once it shows pages.
 */
export async function servePlayground( site, { port } ) {
	const log = join( site.dir, 'server.log' );
	const out = openSync( log, 'a' );
	const url = `http://127.0.0.1:${ port }`;
	const server = spawn(
		npmBin( 'wp-playground-cli' ),
		[
			'server',
			...COMMON,
			`--mount-before-install=${ join( site.dir, 'wordpress' ) }:/wordpress`,
			`--port=${ port }`,
			`--site-url=${ url }`,
		],
		{ detached: true, stdio: [ 'ignore', out, out ] }
	);
	const ended = new Promise( ( done ) => {
		server.once( 'error', () => done( 127 ) );
		server.once( 'exit', ( code ) => done( code ?? 0 ) );
	} );
	const kill = () => {
		try {
			process.kill( -server.pid, 'SIGKILL' );
		} catch {
			// It has ended already.
		}
	};
	process.once( 'exit', kill );
	let silence = () => {};
	const stop = async () => {
		silence();
		kill();
		await ended;
	};
	try {
		await waitForPage( `${ url }/wp-login.php`, ended, log );
	} catch ( error ) {
		await stop();
		throw error;
	}
	silence = ringJobs( url );
	return { url, stop, ended };
}
