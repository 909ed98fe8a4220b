import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareOptions } from '../lib/prepare-options.mjs';
import { Problem } from '../lib/problem.mjs';

test( 'a test run is on SQLite with order tables unless told otherwise', () => {
	const { db, woo, hpos, run, end } = prepareOptions( [ '--run=7' ] );
	assert.deepEqual(
		{ db, woo, hpos, run, end },
		{ db: 'sqlite', woo: 'auto', hpos: true, run: '7', end: '' }
	);
} );

test( 'every choice is understood', () => {
	const args = [
		'--end=7',
		'--db=mariadb',
		'--woo=none',
		'--hpos=off',
		'--holder=42',
	];
	assert.deepEqual( prepareOptions( args ), {
		run: '',
		end: '7',
		db: 'mariadb',
		woo: 'none',
		hpos: false,
		holder: 42,
	} );
} );

test( 'an unknown choice names the known ones', () => {
	assert.throws(
		() => prepareOptions( [ '--woo=some' ] ),
		( error ) =>
			error instanceof Problem && error.advice.includes( 'stand-in' )
	);
} );

for ( const id of [ '../x', 'a b', '' ] ) {
	test( `a run cannot be called "${ id }"`, () => {
		assert.throws( () => prepareOptions( [ `--run=${ id }` ] ), Problem );
	} );
}
