import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, withLock } from '../lib/lock.mjs';
import { Problem } from '../lib/problem.mjs';

const folder = await mkdtemp( join( tmpdir(), 'sanad-lock-' ) );
after( () => rm( folder, { recursive: true } ) );

/** A process id that was somebody's and is nobody's now. */
const gone = spawnSync( process.execPath, [ '-e', '' ] ).pid;

test( 'two tasks do not run at once, and both run', async () => {
	const seen = [];
	const task = ( name ) => async () => {
		seen.push( `${ name } in` );
		await sleep( 20 );
		seen.push( `${ name } out` );
	};
	const path = join( folder, 'a' );
	await Promise.all( [
		withLock( path, task( 'one' ) ),
		withLock( path, task( 'two' ) ),
	] );

	assert.equal( seen.length, 4 );
	assert.equal( seen[ 0 ].slice( 0, 3 ), seen[ 1 ].slice( 0, 3 ) );
	assert.equal( seen[ 2 ].slice( 0, 3 ), seen[ 3 ].slice( 0, 3 ) );
} );

test( 'the lock of a killed process is taken over', async () => {
	const path = join( folder, 'b' );
	await mkdir( path );
	await writeFile( join( path, 'pid' ), String( gone ) );
	assert.equal( isAlive( gone ), false );
	assert.equal( await withLock( path, async () => 'done', 1_000 ), 'done' );
} );

test( 'the lock of a living process is waited for, then named', async () => {
	const path = join( folder, 'c' );
	await mkdir( path );
	await writeFile( join( path, 'pid' ), String( process.pid ) );
	await assert.rejects(
		withLock( path, async () => 'done', 150 ),
		( error ) =>
			error instanceof Problem &&
			error.message.includes( String( process.pid ) )
	);
} );

test( 'a task that fails frees the lock', async () => {
	const path = join( folder, 'd' );
	await assert.rejects(
		withLock( path, () => Promise.reject( new Error( 'no' ) ) )
	);
	assert.equal( await withLock( path, async () => 'done', 500 ), 'done' );
} );
