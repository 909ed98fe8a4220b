/**
 * One writer at a time, across processes: a lock is a folder that holds its owner's process id, so a
 * lock whose owner was killed is recognised and taken over.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** Milliseconds after which a lock without a name on it belongs to somebody who was killed between two lines. */
const UNSIGNED_LIMIT = 5_000;

/**
 * @param {number} pid Process id.
 * @return {boolean} Whether such a process runs.
 */
export function isAlive( pid ) {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		return error.code === 'EPERM';
	}
}

/**
 * Runs `task` while holding the lock.
 *
 * @template T
 * @param {string}           path  Lock folder.
 * @param {() => Promise<T>} task  What to do.
 * @param {number}           limit Milliseconds to wait for the other owner.
 * @return {Promise<T>} The task's result.
 */
export async function withLock( path, task, limit = 120_000 ) {
	const until = Date.now() + limit;
	await mkdir( dirname( path ), { recursive: true } );
	for (;;) {
		try {
			await mkdir( path );
			break;
		} catch ( error ) {
			if ( error.code !== 'EEXIST' ) {
				throw error;
			}
		}
		const owner = Number(
			await readFile( join( path, 'pid' ), 'utf8' ).catch( () => '' )
		);
		const age =
			Date.now() -
			( ( await stat( path ).catch( () => null ) )?.mtimeMs ??
				Date.now() );
		if ( owner > 0 ? ! isAlive( owner ) : age > UNSIGNED_LIMIT ) {
			await rm( path, { recursive: true, force: true } );
			continue;
		}
		if ( Date.now() > until ) {
			throw new Problem(
				`${ path } is held by process ${ owner || 'unknown' }.`,
				`Wait for it, or delete ${ path }.`
			);
		}
		await sleep( 100 );
	}
	try {
		await writeFile( join( path, 'pid' ), String( process.pid ) );
		return await task();
	} finally {
		await rm( path, { recursive: true, force: true } );
	}
}
