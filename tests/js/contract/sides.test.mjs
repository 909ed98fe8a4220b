// @ts-check
/**
 * What one side uses exists on the other: the PHP is read with its own parser, the TypeScript with its
 * compiler, and nothing is run.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { filesBelow } from '../../../.scripts/lib/files.mjs';
import { php as phpBinary, root } from '../../../.scripts/lib/paths.mjs';
import { typescriptFacts } from './typescript-facts.mjs';

/** Routes that the app does not ask: kept for other clients, or reached in another way than by a request. */
const NOT_ASKED = [
	'GET /attachments/{}/content', // A link.
	'GET /canned-replies/export', // A link.
	'GET /reply-folders', // They come with the list of canned replies.
	'POST /tickets/{}/hand-back', // The menu names the agent to whom it gives the ticket.
	'POST /customers', // A customer is made by opening a ticket.
	'POST /contact-form/submissions', // Addresses of the form are printed by PHP.
	'POST /contact-form/files',
	'GET /views/{}', // They come with the list of views.
	'GET /portal/tickets/{}', // The ticket page is printed by PHP and works without scripts.
	'POST /portal/tickets/{}/messages',
	'POST /portal/tickets/{}/resolve',
	'POST /portal/tickets/{}/seen',
	'POST /portal/tickets/{}/watch',
	'GET /portal/tickets/{}/attachments/{}',
	'GET /portal/requests/{}/attachments/{}', // Printed by PHP.
	'POST /knowledge-base/articles/{}/views', // Addresses of blocks are printed by PHP.
	'POST /knowledge-base/articles/{}/feedback',
	'GET /knowledge-base/articles/{}',
	'POST /knowledge-base/deflections',
	'GET /knowledge-base/search',
	'POST /knowledge-base/searches',
	'POST /tickets/{}/articles', // Articles in an answer are noted with it; this is for those sent in another way.
];

/** @type {any} */
let php;

/** @type {import('./typescript-facts.mjs').Facts} */
let typescript;

before( () => {
	php = JSON.parse(
		execFileSync(
			phpBinary,
			[ join( root, 'tests/php/facts/print.php' ) ],
			{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
		)
	);
	typescript = typescriptFacts();
} );

/** @return {Map<string, string>} Shape by `METHOD /path`. */
const routes = () =>
	new Map(
		php.routes.map( ( /** @type {any} */ route ) => [
			`${ route.method } ${ route.path }`,
			route.response,
		] )
	);

test( 'both sides are read at all', () => {
	assert.ok( php.routes.length > 25 );
	assert.ok( typescript.requests.length > 10 );
	assert.ok( typescript.domains.length > 50 );
	assert.ok( php.domains.length > 50 );
} );

test( 'every path of a route can be read', () => {
	for ( const { path, response, at } of php.routes ) {
		assert.match( path, /^(\/([a-z-]+|\{\}))+$/, at );
		assert.doesNotMatch( response, /\{\}/, at );
	}
} );

test( 'every request of the app has its route, and expects what that answers', () => {
	const known = routes();
	for ( const { paths, methods, response, at } of typescript.requests ) {
		for ( const method of methods ) {
			for ( const path of paths ) {
				const route = `${ method } ${ path }`;
				assert.ok( known.has( route ), `${ at }: no route ${ route }` );
				if ( response ) {
					assert.equal(
						response,
						known.get( route ),
						`${ at }: ${ route }`
					);
				}
			}
		}
	}
} );

test( 'every route is asked by the app, or is known to be for others', () => {
	const asked = new Set(
		typescript.requests.flatMap( ( { paths, methods } ) =>
			methods.flatMap( ( method ) =>
				paths.map( ( path ) => `${ method } ${ path }` )
			)
		)
	);
	const unasked = [ ...routes().keys() ].filter(
		( route ) => ! asked.has( route ) && ! NOT_ASKED.includes( route )
	);
	assert.deepEqual( unasked, [] );
	assert.deepEqual(
		NOT_ASKED.filter( ( route ) => asked.has( route ) ),
		[],
		'These are asked now: take them off the list.'
	);
} );

test( 'every path that PHP names itself has a route', () => {
	const paths = new Set(
		php.routes.map( ( /** @type {any} */ { path } ) => path )
	);
	for ( const { path, at } of php.paths ) {
		assert.ok( paths.has( path ), `${ at }: no route ${ path }` );
	}
} );

test( 'every hook of ours that is listened to is called', () => {
	for ( const [ hook, at ] of Object.entries( php.heard ) ) {
		assert.ok( hook in php.fired, `${ at }: nothing calls ${ hook }` );
	}
} );

test( 'every error code that the app knows is made', () => {
	for ( const { text, at } of typescript.errors ) {
		if ( text.startsWith( 'sanad_' ) ) {
			assert.ok( text in php.errors, `${ at }: nothing makes ${ text }` );
		}
	}
} );

test( 'there is one text domain', () => {
	const header = /^ \* Text Domain:\s+(\S+)$/m.exec(
		readFileSync( join( root, 'plugin.php' ), 'utf8' )
	)?.[ 1 ];
	assert.equal( header, 'sanad' );
	for ( const { domain, at } of php.domains ) {
		assert.equal( domain, header, at );
	}
	for ( const { text, at } of typescript.domains ) {
		assert.equal( text, header, at );
	}
	for ( const file of filesBelow( 'blocks', /block\.json$/ ) ) {
		const { textdomain } = JSON.parse(
			readFileSync( join( root, file ), 'utf8' )
		);
		assert.equal( textdomain, header, file );
	}
} );

test( 'globals and stores that scripts read are set by PHP', () => {
	for ( const { text, at } of [
		...typescript.globals,
		...typescript.namespaces,
	] ) {
		if ( text !== '{}' ) {
			assert.ok(
				text in php.literals,
				`${ at }: PHP never sets ${ text }`
			);
		}
	}
} );
