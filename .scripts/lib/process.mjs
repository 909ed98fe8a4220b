// @ts-check
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {Object} Finished
 * @property {number}  code     Exit code; 127 where the program does not exist.
 * @property {string}  stdout   What it printed.
 * @property {string}  stderr   What it printed as errors.
 * @property {string}  output   Both, in the order in which they came.
 * @property {boolean} timedOut Whether it was stopped because it took too long.
 */

/**
 * @typedef {Object} RunOptions
 * @property {Record<string, string>} [env]     Further environment variables.
 * @property {number}                 [seconds] Time limit; none without it.
 */

/** Process groups that run now, by the id of their leader. */
const running = new Set();

/** Stops what we started, children included: each runs in a process group of its own. */
function stopAll() {
	for ( const pid of running ) {
		try {
			process.kill( -pid, 'SIGKILL' );
		} catch {
			// It has ended by itself in the meantime.
		}
	}
}
process.once( 'exit', stopAll );
for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.once( signal, () => process.exit( 130 ) );
}

/**
 * Runs a program without a shell and collects what it prints.
 *
 * @param {string}     program Program.
 * @param {string[]}   args    Arguments.
 * @param {RunOptions} options Options.
 * @return {Promise<Finished>} How it ended. Never rejects.
 */
export function run( program, args, { env = {}, seconds } = {} ) {
	return new Promise( ( done ) => {
		const child = spawn( program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			detached: true,
		} );
		const printed = { stdout: '', stderr: '', output: '' };
		let timedOut = false;
		/** @type {NodeJS.Timeout | undefined} */
		let timer;

		for ( const name of /** @type {const} */ ( [ 'stdout', 'stderr' ] ) ) {
			child[ name ].setEncoding( 'utf8' ).on( 'data', ( text ) => {
				printed[ name ] += text;
				printed.output += text;
			} );
		}
		const { pid } = child;
		if ( pid ) {
			running.add( pid );
			if ( seconds ) {
				timer = setTimeout( () => {
					timedOut = true;
					process.kill( -pid, 'SIGKILL' );
				}, seconds * 1000 );
			}
		}
		child.on( 'error', ( error ) =>
			done( {
				...printed,
				code: 127,
				output: error.message,
				timedOut,
			} )
		);
		child.on( 'close', ( code ) => {
			clearTimeout( timer );
			running.delete( pid );
			done( { ...printed, code: code ?? 1, timedOut } );
		} );
	} );
}

/**
 * Runs a program in the foreground: it reads and prints where we do.
 *
 * @param {string}   program Program.
 * @param {string[]} args    Arguments.
 * @return {Promise<number>} Exit code.
 */
export function runHere( program, args ) {
	return new Promise( ( done ) => {
		const child = spawn( program, args, { cwd: root, stdio: 'inherit' } );
		child.on( 'error', ( error ) => {
			process.stderr.write( `${ program }: ${ error.message }\n` );
			done( 127 );
		} );
		child.on( 'close', ( code ) => done( code ?? 1 ) );
	} );
}

/**
 * Where a program lies.
 *
 * @param {string} program Name, or a path.
 * @return {string | null} Its path; null where the machine does not have it.
 */
export function find( program ) {
	const folders = ( process.env.PATH ?? '' ).split( delimiter );
	// Debian keeps servers out of the search path of ordinary users.
	const files = program.includes( '/' )
		? [ program ]
		: [ ...folders, '/usr/sbin' ].map( ( folder ) =>
				join( folder, program )
			);
	for ( const file of files ) {
		try {
			accessSync( file, constants.X_OK );
			return file;
		} catch {
			// Not here.
		}
	}
	return null;
}
