import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { runSteps } from '../lib/state.mjs';

const folder = await mkdtemp( join( tmpdir(), 'sanad-state-' ) );
const file = join( folder, 'state.json' );
let ran = [];

after( () => rm( folder, { recursive: true } ) );
beforeEach( async () => {
	ran = [];
	await rm( file, { force: true } );
} );

/**
 * @param {string}  name        Name of the step.
 * @param {string}  fingerprint Its fingerprint.
 * @param {boolean} fails       Whether it is killed half way.
 */
const step = ( name, fingerprint = '1', fails = false ) => ( {
	name,
	fingerprint,
	run: async () => {
		ran.push( name );
		if ( fails ) {
			throw new Error( 'killed' );
		}
	},
} );

test( 'runs everything once, then nothing', async () => {
	assert.deepEqual( await runSteps( file, [ step( 'a' ), step( 'b' ) ] ), [
		'a',
		'b',
	] );
	assert.deepEqual(
		await runSteps( file, [ step( 'a' ), step( 'b' ) ] ),
		[]
	);
	assert.deepEqual( ran, [ 'a', 'b' ] );
} );

test( 'a changed step runs again with all that come after it', async () => {
	await runSteps( file, [ step( 'a' ), step( 'b' ), step( 'c' ) ] );
	assert.deepEqual(
		await runSteps( file, [ step( 'a' ), step( 'b', '2' ), step( 'c' ) ] ),
		[ 'b', 'c' ]
	);
} );

test( 'a step that was interrupted runs again, those before it do not', async () => {
	await assert.rejects(
		runSteps( file, [ step( 'a' ), step( 'b', '1', true ), step( 'c' ) ] )
	);
	assert.deepEqual(
		await runSteps( file, [ step( 'a' ), step( 'b' ), step( 'c' ) ] ),
		[ 'b', 'c' ]
	);
} );

test( 'a later step is not believed when an earlier one was interrupted on a second run', async () => {
	await runSteps( file, [ step( 'a' ), step( 'b' ) ] );
	await assert.rejects(
		runSteps( file, [ step( 'a', '2', true ), step( 'b' ) ] )
	);
	// The old fingerprint of "a" is back, but what it made is half overwritten.
	assert.deepEqual( await runSteps( file, [ step( 'a' ), step( 'b' ) ] ), [
		'a',
		'b',
	] );
} );

test( 'a broken state file means that nothing is done', async () => {
	await writeFile( file, '{ "a": "1"' );
	assert.deepEqual( await runSteps( file, [ step( 'a' ) ] ), [ 'a' ] );
	assert.deepEqual( JSON.parse( await readFile( file, 'utf8' ) ), {
		a: '1',
	} );
} );
