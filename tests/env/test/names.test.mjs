import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { siteName } from '../lib/site.mjs';

const options = { purpose: 'tests', db: 'sqlite', woo: 'auto', hpos: true };

afterEach( () => delete process.env.WORDPRESS_PATH );

test( 'sites of different make have different names', () => {
	const names = [
		siteName( options ),
		siteName( { ...options, purpose: 'demo' } ),
		siteName( { ...options, db: 'mariadb' } ),
		siteName( { ...options, woo: 'none' } ),
		siteName( { ...options, hpos: false } ),
	];
	process.env.WORDPRESS_PATH = '/one';
	names.push( siteName( options ) );
	process.env.WORDPRESS_PATH = '/two';
	names.push( siteName( options ) );

	assert.equal( new Set( names ).size, names.length );
	for ( const name of names ) {
		assert.match( name, /^[a-z0-9-]+$/ );
	}
} );
