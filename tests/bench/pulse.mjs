// @ts-check
/**
 * Lets agents and shoppers poll their pulse files from nginx for a while, as their screens do, and
 * counts what reaches PHP.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { Problem } from '../env/lib/problem.mjs';

/** Seconds between two polls, as in `src/data/hooks/use-live.ts` and `blocks/ticket/watch.ts`. */
const EVERY = { desk: 5, ticket: 4, presence: 3, shopper: 10 };

/**
 * @typedef {Object} Watchers
 * @property {{ desk: string, ticket: string, presence: string }[]} agents   Addresses of the files of each agent.
 * @property {string[]}                                             shoppers Address of the file of each shopper's page.
 */

/**
 * An nginx of our own: it hands out what is a file, and gives everything else to PHP.
 *
 * @param {string} dir   Folder for its files.
 * @param {string} files Folder of the site.
 * @param {number} port  Port on 127.0.0.1.
 * @param {number} php   Port of the PHP server.
 * @return {Promise<{ toPhp: () => Promise<number>, seconds: () => Promise<number>, stop: () => Promise<void> }>} What it did, and its end.
 */
export async function startNginx( dir, files, port, php ) {
	if ( spawnSync( 'nginx', [ '-v' ] ).error ) {
		throw new Problem(
			'nginx is not installed here.',
			'Install it, then measure again.'
		);
	}
	await mkdir( dir, { recursive: true } );
	const log = join( dir, 'php.log' );
	await writeFile( log, '' );
	await writeFile(
		join( dir, 'nginx.conf' ),
		[
			`daemon off; worker_processes 1; pid ${ join( dir, 'pid' ) }; error_log ${ join( dir, 'error.log' ) };`,
			'events { worker_connections 16384; }',
			'http {',
			'	access_log off; sendfile on; keepalive_timeout 75; keepalive_requests 1000000;',
			...[ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ].map(
				( kind ) => `	${ kind }_temp_path ${ join( dir, kind ) };`
			),
			`	server { listen 127.0.0.1:${ port } backlog=8192; root ${ files };`,
			'		location /wp-content/uploads/ { try_files $uri =404; }',
			`		location / { access_log ${ log }; proxy_pass http://127.0.0.1:${ php }; proxy_set_header Host $http_host; }`,
			'	}',
			'}',
		].join( '\n' )
	);
	const server = spawn(
		'nginx',
		[ '-p', dir, '-c', join( dir, 'nginx.conf' ) ],
		{ stdio: 'ignore' }
	);
	const ended = new Promise( ( done ) => server.once( 'exit', done ) );
	const workers = () =>
		spawnSync( 'ps', [ '-o', 'pid=', '--ppid', String( server.pid ) ] )
			.stdout.toString()
			.split( /\s+/ )
			.filter( Boolean );
	for ( let tries = 0; workers().length === 0; tries++ ) {
		if ( tries > 50 || server.exitCode !== null ) {
			throw new Problem(
				'nginx did not start.',
				await readFile( join( dir, 'error.log' ), 'utf8' ).catch(
					() => ''
				)
			);
		}
		await new Promise( ( done ) => setTimeout( done, 100 ) );
	}
	return {
		toPhp: async () =>
			( await readFile( log, 'utf8' ) ).split( '\n' ).length - 1,
		seconds: async () => {
			let ticks = 0;
			for ( const pid of workers() ) {
				const stat = await readFile( `/proc/${ pid }/stat`, 'utf8' );
				// Behind the name, which may hold anything, the 12th and 13th are user and system time.
				const fields = stat
					.slice( stat.lastIndexOf( ')' ) + 2 )
					.split( ' ' );
				ticks += Number( fields[ 11 ] ) + Number( fields[ 12 ] );
			}
			// Linux counts in hundredths.
			return ticks / 100;
		},
		stop: async () => {
			server.kill( 'SIGTERM' );
			await ended;
			await rm( dir, { recursive: true, force: true } );
		},
	};
}

/**
 * @param {string} url   Address.
 * @param {Agent}  agent Connections.
 * @param {string} etag  Of the answer before; '' for none.
 * @return {Promise<{ status: number, etag: string, milliseconds: number }>} Answer.
 */
function poll( url, agent, etag ) {
	return new Promise( ( done, fail ) => {
		const start = performance.now();
		request(
			url,
			{
				agent,
				headers: {
					'Cache-Control': 'no-cache',
					...( etag ? { 'If-None-Match': etag } : {} ),
				},
			},
			( answer ) => {
				answer.resume();
				answer.on( 'end', () =>
					done( {
						status: answer.statusCode ?? 0,
						etag: answer.headers.etag ?? etag,
						milliseconds: performance.now() - start,
					} )
				);
			}
		)
			.on( 'error', fail )
			.end();
	} );
}

/**
 * Polls as all these screens would, each in its own rhythm.
 *
 * @param {Watchers} watchers Who watches what.
 * @param {number}   seconds  How long.
 * @return {Promise<{ polls: number, unchanged: number, failed: number, times: number[] }>} What was answered; times in milliseconds.
 */
export async function pollAll( watchers, seconds ) {
	const agent = new Agent( { keepAlive: true, maxSockets: 6_000 } );
	/** @type {number[]} */
	const times = [];
	const seen = { polls: 0, unchanged: 0, failed: 0, times };
	/** @type {Set<Promise<void>>} */
	const running = new Set();
	/** @type {ReturnType<typeof setInterval>[]} */
	const timers = [];
	/**
	 * @param {string} url   Address.
	 * @param {number} every Seconds.
	 */
	const begin = ( url, every ) => {
		let etag = '';
		const ask = () => {
			const asked = poll( url, agent, etag )
				.then( ( answer ) => {
					// The first answer brings the counter; from then on nothing changes.
					if ( etag !== '' ) {
						seen.polls++;
						seen.unchanged += answer.status === 304 ? 1 : 0;
						times.push( answer.milliseconds );
					}
					etag = answer.etag;
				} )
				.catch( () => {
					seen.failed++;
				} )
				.finally( () => running.delete( asked ) );
			running.add( asked );
		};
		// Screens are opened at any moment.
		timers.push(
			setTimeout(
				() => {
					ask();
					timers.push( setInterval( ask, every * 1_000 ) );
				},
				Math.random() * every * 1_000
			)
		);
	};
	for ( const { desk, ticket, presence } of watchers.agents ) {
		begin( desk, EVERY.desk );
		begin( ticket, EVERY.ticket );
		begin( presence, EVERY.presence );
	}
	watchers.shoppers.forEach( ( url ) => begin( url, EVERY.shopper ) );
	await new Promise( ( done ) => setTimeout( done, seconds * 1_000 ) );
	timers.forEach( clearTimeout );
	await Promise.all( running );
	agent.destroy();
	return seen;
}
