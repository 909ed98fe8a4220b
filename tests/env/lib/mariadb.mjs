/**
 * A private MariaDB server below `.cache/mariadb/`: own data, own socket, no network at all.
 *
 * Those who use it register by process id; the last one to leave stops it, and users that died are
 * not counted. Durability is switched off: its data is worth nothing.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import {
	chown,
	mkdir,
	readdir,
	readFile,
	rm,
	writeFile,
} from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFolder } from './files.mjs';
import { isAlive, withLock } from './lock.mjs';
import { cache } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from '../../../.scripts/lib/process.mjs';

const isRoot = process.getuid?.() === 0;

/**
 * @param {string} folder Folder.
 * @return {boolean} Whether any user of the machine may pass through it and all its parents.
 */
function everybodyMayPass( folder ) {
	for ( let at = folder; ; at = dirname( at ) ) {
		// The last bit of the mode: others may enter.
		if ( existsSync( at ) && statSync( at ).mode % 2 === 0 ) {
			return false;
		}
		if ( at === dirname( at ) ) {
			return true;
		}
	}
}

/**
 * The server's folder. As root the server runs as `mysql`, who may be barred from a home folder; and a
 * socket path holds 107 bytes at most. In both cases it lies in the system's temporary folder.
 *
 * @return {string} Folder.
 */
export function serverDir() {
	const folder = join( cache, 'mariadb' );
	if (
		( isRoot && ! everybodyMayPass( cache ) ) ||
		Buffer.byteLength( join( folder, 'socket' ) ) > 100
	) {
		return join(
			tmpdir(),
			`sanad-mariadb-${ createHash( 'sha256' ).update( folder ).digest( 'hex' ).slice( 0, 12 ) }`
		);
	}
	return folder;
}

const at = ( name ) => join( serverDir(), name );

/** @return {string} Path of the server's socket. */
export const socketPath = () => at( 'socket' );

/** @return {Promise<number>} Process id of the running server, 0 for none. */
async function serverPid() {
	const pid = Number(
		await readFile( at( 'pid' ), 'utf8' ).catch( () => 0 )
	);
	return pid > 0 && isAlive( pid ) ? pid : 0;
}

/** @return {Promise<boolean>} Whether the server greets on its socket. */
function answers() {
	return new Promise( ( done ) => {
		const socket = connect( socketPath() );
		socket.setTimeout( 1_000, () => done( false ) );
		socket.once( 'data', () => done( true ) );
		socket.once( 'error', () => done( false ) );
		socket.once( 'data', () => socket.destroy() );
	} );
}

/** Creates the system tables, once. */
async function install() {
	if ( existsSync( at( 'data' ) ) ) {
		return;
	}
	await buildFolder( at( 'data' ), async ( partial ) => {
		const user = isRoot ? [ '--user=mysql' ] : [];
		const args = [
			'--no-defaults',
			`--datadir=${ partial }`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...user,
		];
		const made = await run( 'mariadb-install-db', args );
		if ( made.code !== 0 ) {
			throw new Problem(
				`MariaDB could not be set up: ${ ( made.stderr || made.stdout ).trim() }`,
				'Install the Debian package "mariadb-server" (it need not run as a service), or use SQLite.'
			);
		}
	} );
}

/** Starts the server and waits until it answers. */
async function launch() {
	const log = openSync( at( 'log' ), 'a' );
	const args = [
		'--no-defaults',
		`--datadir=${ at( 'data' ) }`,
		`--socket=${ socketPath() }`,
		`--pid-file=${ at( 'server.pid' ) }`,
		'--skip-networking',
		'--skip-name-resolve',
		'--skip-log-bin',
		'--innodb-flush-log-at-trx-commit=0',
		'--innodb-buffer-pool-size=512M',
		'--character-set-server=utf8mb4',
		...( isRoot ? [ '--user=mysql' ] : [] ),
	];
	const server = spawn( 'mariadbd', args, {
		stdio: [ 'ignore', log, log ],
		detached: true,
	} );
	server.unref();
	let failed = false;
	server.once( 'error', () => ( failed = true ) );
	server.once( 'exit', () => ( failed = true ) );
	for ( let tries = 0; tries < 300 && ! failed; tries++ ) {
		if ( await answers() ) {
			await writeFile( at( 'pid' ), String( server.pid ) );
			return;
		}
		await sleep( 100 );
	}
	throw new Problem(
		'MariaDB did not start.',
		`Its log says why: ${ at( 'log' ) }`
	);
}

/**
 * Makes sure that the server runs.
 *
 * @param {number} holder Process that needs it; it counts as a user until it ends or calls `release`.
 * @return {Promise<string>} Path of the socket; user root, no password.
 */
export function acquire( holder ) {
	return withLock( `${ serverDir() }.lock`, async () => {
		mkdirSync( at( 'users' ), { recursive: true } );
		if ( isRoot ) {
			const [ uid, gid ] = await Promise.all(
				[ '-u', '-g' ].map( async ( flag ) =>
					Number( ( await run( 'id', [ flag, 'mysql' ] ) ).stdout )
				)
			);
			await chown( serverDir(), uid, gid );
		}
		await install();
		if ( ! ( await serverPid() ) || ! ( await answers() ) ) {
			await launch();
		}
		await mkdir( at( 'users' ), { recursive: true } );
		await writeFile( join( at( 'users' ), String( holder ) ), '' );
		return socketPath();
	} );
}

/**
 * Gives the server up; it is stopped when nobody else uses it.
 *
 * @param {number} holder The process that acquired it.
 * @return {Promise<boolean>} Whether it was stopped.
 */
export function release( holder ) {
	return withLock( `${ serverDir() }.lock`, async () => {
		for ( const user of await readdir( at( 'users' ) ).catch( () => [] ) ) {
			if ( Number( user ) === holder || ! isAlive( Number( user ) ) ) {
				await rm( join( at( 'users' ), user ), { force: true } );
			}
		}
		if ( ( await readdir( at( 'users' ) ).catch( () => [] ) ).length > 0 ) {
			return false;
		}
		const pid = await serverPid();
		if ( pid ) {
			process.kill( pid, 'SIGTERM' );
			while ( isAlive( pid ) ) {
				await sleep( 50 );
			}
		}
		return true;
	} );
}

/**
 * Runs SQL as root through the command-line client.
 *
 * @param {string} sql Statements.
 */
export async function execute( sql ) {
	const done = await run( 'mariadb', [
		'--no-defaults',
		`--socket=${ socketPath() }`,
		'--user=root',
		'-e',
		sql,
	] );
	if ( done.code !== 0 ) {
		throw new Error( `MariaDB: ${ done.stderr.trim() }` );
	}
}

/**
 * Copies a database into another one, which is made anew.
 *
 * @param {string} from Name.
 * @param {string} to   Name.
 */
export async function copyDatabase( from, to ) {
	await execute(
		`DROP DATABASE IF EXISTS \`${ to }\`; CREATE DATABASE \`${ to }\` CHARACTER SET utf8mb4`
	);
	const common = [
		'--no-defaults',
		`--socket=${ socketPath() }`,
		'--user=root',
	];
	const dump = spawn(
		'mariadb-dump',
		[ ...common, '--single-transaction', from ],
		{ stdio: [ 'ignore', 'pipe', 'inherit' ] }
	);
	const load = spawn( 'mariadb', [ ...common, to ], {
		stdio: [ 'pipe', 'ignore', 'inherit' ],
	} );
	dump.stdout.pipe( load.stdin );
	const codes = await Promise.all(
		[ dump, load ].map(
			( child ) =>
				new Promise( ( done, fail ) =>
					child.once( 'close', done ).once( 'error', fail )
				)
		)
	);
	if ( codes.some( ( code ) => code !== 0 ) ) {
		throw new Error( `Copying the database ${ from } failed.` );
	}
}
