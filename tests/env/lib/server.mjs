/** Serves a prepared site with PHP's own web server, and rings its jobs. */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { php } from '../../../.scripts/lib/paths.mjs';
import { phpDir } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Requests that are answered beside each other. */
const WORKERS = 3;

/** Milliseconds between two rings of WP-Cron; nobody has to visit the site for its jobs to run. */
const RING = 10_000;

/** Milliseconds that the first page may take. */
const START_LIMIT = 60_000;

/**
 * @typedef {Object} Server
 * @property {string}              url   Address of the site, without a slash at its end.
 * @property {() => Promise<void>} stop  Ends it.
 * @property {Promise<number>}     ended Resolves when the server ended, with its exit code.
 */

/**
 * @param {number} port Port, 0 for any.
 * @return {Promise<number>} The port if it is free on loopback, otherwise 0.
 */
export function freePort( port ) {
	return new Promise( ( done ) => {
		const probe = createServer();
		probe.once( 'error', () => done( 0 ) );
		probe.listen( port, '127.0.0.1', () => {
			const found = probe.address().port;
			probe.close( () => done( found ) );
		} );
	} );
}

/**
 * @param {string} file  Log file.
 * @param {number} count How many lines.
 * @return {Promise<string>} Its last lines.
 */
export async function lastLines( file, count = 15 ) {
	const text = await readFile( file, 'utf8' ).catch( () => '' );
	return text.trimEnd().split( '\n' ).slice( -count ).join( '\n' );
}

/**
 * Waits until the site shows a page.
 *
 * @param {string}          url   Address.
 * @param {Promise<number>} ended Resolves if the server ends.
 * @param {string}          log   Log file to point to.
 */
export async function waitForPage( url, ended, log ) {
	let over = false;
	ended.then( () => ( over = true ) );
	const until = Date.now() + START_LIMIT;
	let seen = 'it did not answer';
	while ( ! over && Date.now() < until ) {
		try {
			const response = await fetch( url, { redirect: 'manual' } );
			if ( response.status < 400 ) {
				return;
			}
			seen = `it answered ${ response.status }`;
		} catch {
			// It does not listen yet.
		}
		await sleep( 100 );
	}
	throw new Problem(
		`The site at ${ url } does not work: ${ seen }.\n${ await lastLines( log ) }`,
		`The whole log: ${ log }. Starting with --reset makes the site anew.`
	);
}

/**
 * Rings WP-Cron until told to stop.
 *
 * @param {string} url Address of the site.
 * @return {() => void} Stops it.
 */
export function ringJobs( url ) {
	let ringing = false;
	const timer = setInterval( async () => {
		if ( ringing ) {
			return;
		}
		ringing = true;
		try {
			const response = await fetch( `${ url }/wp-cron.php` );
			await response.arrayBuffer();
		} catch {
			// The server is stopping; the next start rings again.
		} finally {
			ringing = false;
		}
	}, RING );
	return () => clearInterval( timer );
}

/**
 * Starts PHP's web server for a site.
 *
 * @param {import('./site.mjs').Site} site           Prepared site.
 * @param {Object}                    options        Options.
 * @param {number}                    options.port   Free port.
 * @param {Record<string, string>}    [options.env]  Further environment variables, such as SANAD_SMTP.
 * @param {boolean}                   [options.jobs] Whether to ring WP-Cron; true.
 * @return {Promise<Server>} The server, once it shows pages.
 */
export async function serve( site, { port, env = {}, jobs = true } ) {
	const log = join( site.dir, 'server.log' );
	const out = openSync( log, 'a' );
	const settings = [
		'memory_limit=256M',
		'upload_max_filesize=32M',
		'post_max_size=64M',
		'max_file_uploads=20',
		'display_errors=0',
		'opcache.enable=1',
		'opcache.revalidate_freq=0',
		'opcache.memory_consumption=192',
		'opcache.max_accelerated_files=20000',
		'realpath_cache_size=4M',
	].flatMap( ( setting ) => [ '-d', setting ] );
	const args = [
		...settings,
		'-S',
		`127.0.0.1:${ port }`,
		'-t',
		join( site.dir, 'wordpress' ),
		join( phpDir, 'router.php' ),
	];
	const server = spawn( php, args, {
		// The workers are its children; in a group of its own they can be ended together.
		detached: true,
		stdio: [ 'ignore', out, out ],
		env: {
			...process.env,
			PHP_CLI_SERVER_WORKERS: String( WORKERS ),
			...env,
		},
	} );
	const ended = new Promise( ( done ) => {
		server.once( 'error', () => done( 127 ) );
		server.once( 'exit', ( code ) => done( code ?? 0 ) );
	} );
	const kill = ( signal ) => {
		try {
			process.kill( -server.pid, signal );
		} catch {
			// It has ended already.
		}
	};
	const lastResort = () => kill( 'SIGKILL' );
	process.once( 'exit', lastResort );
	const url = `http://127.0.0.1:${ port }`;
	let silence = () => {};
	const stop = async () => {
		silence();
		kill( 'SIGTERM' );
		await Promise.race( [ ended, sleep( 2_000 ) ] );
		kill( 'SIGKILL' );
		process.removeListener( 'exit', lastResort );
	};
	try {
		await waitForPage( `${ url }/wp-login.php`, ended, log );
	} catch ( error ) {
		await stop();
		throw error;
	}
	if ( jobs ) {
		silence = ringJobs( url );
	}
	return { url, stop, ended };
}
