import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../lib/problem.mjs';
import { startOptions } from '../lib/start-options.mjs';

test( 'the bare command means English, SQLite, WooCommerce and any port', () => {
	assert.deepEqual( startOptions( [] ), {
		port: 0,
		lang: '',
		db: 'sqlite',
		woocommerce: true,
		playground: false,
		reset: false,
		help: false,
	} );
} );

test( 'every option is understood', () => {
	const args = [
		'--port=8120',
		'--lang=ar',
		'--db=mariadb',
		'--no-woocommerce',
		'--reset',
	];
	assert.deepEqual( startOptions( args ), {
		port: 8120,
		lang: 'ar',
		db: 'mariadb',
		woocommerce: false,
		playground: false,
		reset: true,
		help: false,
	} );
} );

for ( const args of [
	[ '--port=many' ],
	[ '--port=-1' ],
	[ '--port=70000' ],
	[ '--lang=xx' ],
	[ '--db=oracle' ],
	[ '--db=mariadb', '--playground' ],
	[ '--colour' ],
	[ 'word' ],
] ) {
	test( `${ args.join( ' ' ) } is refused with advice`, () => {
		assert.throws(
			() => startOptions( args ),
			( error ) => error instanceof Problem && error.advice.length > 0
		);
	} );
}
