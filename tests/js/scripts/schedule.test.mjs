import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { schedule } from '../../../.scripts/lib/schedule.mjs';

/**
 * @param {Object[]} tasks Tasks.
 * @param {number}   width How many may run at once.
 * @return {Promise<{log: string[], most: number, results: string[]}>} What happened.
 */
async function watch( tasks, width ) {
	const log = [];
	let now = 0;
	let most = 0;
	const results = await schedule( tasks, width, async ( { name } ) => {
		log.push( `+${ name }` );
		most = Math.max( most, ++now );
		await setImmediate();
		now--;
		log.push( `-${ name }` );
		return name.toUpperCase();
	} );
	return { log, most, results };
}

test( 'no more run at once than may, and results keep the order of the tasks', async () => {
	const names = [ 'a', 'b', 'c', 'd', 'e' ];
	const { most, results } = await watch(
		names.map( ( name ) => ( { name } ) ),
		2
	);
	assert.equal( most, 2 );
	assert.deepEqual( results, [ 'A', 'B', 'C', 'D', 'E' ] );
} );

test( 'a task waits for those before it, but not for tasks that are not part of the run', async () => {
	const { log } = await watch(
		[
			{ name: 'late', after: [ 'build' ] },
			{ name: 'free', after: [ 'absent' ] },
			{ name: 'build' },
		],
		3
	);
	assert.ok( log.indexOf( '+late' ) > log.indexOf( '-build' ) );
	assert.ok( log.indexOf( '+free' ) < log.indexOf( '-build' ) );
} );

test( 'a task that needs the machine for itself gets it', async () => {
	const { log } = await watch(
		[ { name: 'a' }, { name: 'b', alone: true }, { name: 'c' } ],
		2
	);
	assert.equal( log.indexOf( '-b' ), log.indexOf( '+b' ) + 1 );
} );

test( 'tasks that wait for each other are an error instead of a standstill', async () => {
	await assert.rejects(
		watch(
			[
				{ name: 'a', after: [ 'b' ] },
				{ name: 'b', after: [ 'a' ] },
			],
			2
		),
		/wait for each other/
	);
} );
