/**
 * Starts the demo shop: `npm start`, see README.md.
 */
import { join } from 'node:path';
import { prepareDemo, welcome } from './lib/demo.mjs';
import { release } from './lib/mariadb.mjs';
import { lackingOfPhp, runPhp } from './lib/php.mjs';
import { playgroundPhp, servePlayground } from './lib/playground.mjs';
import { exitWith, Problem } from './lib/problem.mjs';
import { freePort, lastLines, serve } from './lib/server.mjs';
import { startOptions, USAGE } from './lib/start-options.mjs';

const FIRST_PORT = 8888;

/** @param {string} line What to tell the person at the keyboard. */
const tell = ( line ) => process.stdout.write( `${ line }\n` );

/**
 * @param {number} wanted Port that was asked for, 0 for none.
 * @return {Promise<number>} A free port.
 */
async function choosePort( wanted ) {
	if ( wanted ) {
		if ( await freePort( wanted ) ) {
			return wanted;
		}
		throw new Problem(
			`Port ${ wanted } is taken.`,
			'Stop what runs there, or leave out --port to get a free one.'
		);
	}
	for ( let port = FIRST_PORT; port < FIRST_PORT + 20; port++ ) {
		if ( await freePort( port ) ) {
			return port;
		}
	}
	return freePort( 0 );
}

/**
 * Whether the machine's PHP carries the shop. MariaDB needs it, so what it lacks is then a problem.
 *
 * @param {import('./lib/start-options.mjs').StartOptions} options Options.
 * @return {Promise<boolean>} False where PHP has to run as WebAssembly.
 */
async function machineHasPhp( { db, playground } ) {
	if ( playground ) {
		return false;
	}
	const lacking = await lackingOfPhp( db );
	if ( lacking.length > 0 && db === 'mariadb' ) {
		throw new Problem(
			`This machine lacks ${ lacking.join( ', ' ) }.`,
			'Install it, or leave out --db=mariadb.'
		);
	}
	if ( lacking.length > 0 ) {
		tell(
			`This machine lacks ${ lacking.join( ', ' ) }; PHP runs as WebAssembly, which is slower.`
		);
	}
	return lacking.length === 0;
}

/** @param {import('./lib/start-options.mjs').StartOptions} options Options. */
async function main( options ) {
	const native = await machineHasPhp( options );
	const site = await prepareDemo(
		options,
		native ? runPhp : playgroundPhp,
		tell
	);
	const port = await choosePort( options.port );
	const server = await ( native ? serve : servePlayground )( site, { port } );
	tell( `\n${ await welcome( site, server.url, options ) }` );
	tell( 'Ctrl+C stops the shop.' );

	let stopping = false;
	const stop = async () => {
		stopping = true;
		await server.stop();
		if ( options.db === 'mariadb' ) {
			await release( process.pid );
		}
		process.exit( 0 );
	};
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
		process.removeAllListeners( signal );
		process.once( signal, stop );
	}
	const code = await server.ended;
	if ( ! stopping ) {
		const log = join( site.dir, 'server.log' );
		throw new Problem(
			`The server ended (${ code }).\n${ await lastLines( log ) }`,
			`Start again. The whole log: ${ log }.`
		);
	}
}

try {
	const options = startOptions( process.argv.slice( 2 ) );
	if ( options.help ) {
		tell( USAGE );
	} else {
		await main( options );
	}
} catch ( error ) {
	exitWith( error );
}
