/**
 * What a page has to load of ours, compressed as web servers do it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../../.scripts/lib/files.mjs';
import { root } from '../../../.scripts/lib/paths.mjs';

const KB = 1000;

/**
 * @param {string[]} files Built files.
 * @return {number} Their size in bytes.
 */
const compressed = ( files ) =>
	files.reduce(
		( sum, file ) =>
			sum + gzipSync( readFileSync( join( root, file ) ) ).length,
		0
	);

test( 'the first screen of the admin app loads at most 150 kB of scripts', () => {
	const files = filesBelow( 'build/admin', /\/index\.js$/ );
	assert.equal( files.length, 1 );
	const bytes = compressed( files );
	assert.ok( bytes <= 150 * KB, `${ bytes } bytes` );
} );

test( 'a block loads at most 8 kB of scripts on a page of the shop', () => {
	const scripts = filesBelow( 'build/blocks', /\/view\.js$/ );
	assert.ok( scripts.length > 0, 'no block was built' );
	for ( const file of scripts ) {
		const bytes = compressed( [ file ] );
		assert.ok( bytes <= 8 * KB, `${ file }: ${ bytes } bytes` );
	}
} );

test( 'the search of the help centre loads at most 6 kB of scripts', () => {
	const files = filesBelow( 'build/blocks/article-search', /\/view\.js$/ );
	assert.equal( files.length, 1 );
	const bytes = compressed( files );
	assert.ok( bytes <= 6 * KB, `${ bytes } bytes` );
} );

test( 'nothing is built for one direction only', () => {
	assert.deepEqual( filesBelow( 'build', /-rtl\.css$/ ), [] );
} );

test( 'React is that of WordPress and never bundled', () => {
	const bundled = filesBelow( 'build', /\.js$/ ).filter( ( file ) =>
		/react-dom|__SECRET_INTERNALS_DO_NOT_USE/.test(
			readFileSync( join( root, file ), 'utf8' )
		)
	);
	assert.deepEqual( bundled, [] );
} );
