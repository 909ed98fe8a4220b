/**
 * What we call of WordPress in PHP has to be in the oldest WordPress that we support. PHPStan does not
 * see it, since it knows the newest one.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import phpParser from 'php-parser';
import { filesBelow } from '../../../.scripts/lib/files.mjs';
import { root } from '../../../.scripts/lib/paths.mjs';
import { phpNames } from './wordpress66.mjs';

const stubs = join(
	root,
	'vendor/php-stubs/wordpress-stubs/wordpress-stubs.php'
);

/** Names of functions and classes of the newest WordPress that 6.6 does not have. */
let tooNew;

before( () => {
	const floor = phpNames();
	tooNew = new Set(
		[
			...readFileSync( stubs, 'utf8' ).matchAll(
				/^\s*(?:(?:public|protected|private|static|abstract|final) )*(?:function\s+&?|class\s+|interface\s+)(\w+)/gm
			),
		]
			.map( ( [ , name ] ) => name.toLowerCase() )
			.filter( ( name ) => ! floor.has( name ) )
	);
} );

/**
 * @param {string} code A PHP file.
 * @return {string[]} The names of the functions and classes that it uses and defines nowhere itself,
 *                    without those whose existence it asks for first. Of classes only those of
 *                    WordPress, which are told by their names.
 */
function usedNames( code ) {
	const parser = new phpParser.Engine( { parser: { version: '8.1' } } );
	const used = new Set();
	const asked = new Set();
	const visit = ( node ) => {
		if ( Array.isArray( node ) ) {
			node.forEach( visit );
			return;
		}
		if ( ! node?.kind ) {
			return;
		}
		if ( node.kind === 'call' && node.what.kind === 'name' ) {
			const [ first ] = node.arguments;
			if (
				/_exists$/.test( node.what.name ) &&
				first?.kind === 'string'
			) {
				asked.add( first.value.toLowerCase() );
			}
			used.add( plain( node.what.name ) );
		}
		if (
			[ 'new', 'staticlookup' ].includes( node.kind ) &&
			node.what.name
		) {
			const name = plain( String( node.what.name ) );
			if ( name.startsWith( 'wp_' ) ) {
				used.add( name );
			}
		}
		Object.values( node ).forEach( visit );
	};
	visit( parser.parseCode( code, 'file.php' ).children );
	return [ ...used ].filter( ( name ) => ! asked.has( name ) );
}

/**
 * @param {string} name Name, perhaps with its namespace.
 * @return {string} Its last part in lower case.
 */
const plain = ( name ) => name.split( '\\' ).pop().toLowerCase();

const skip = existsSync( stubs ) ? false : 'the Composer packages are missing';

test( 'names that are too new are told from others', { skip }, () => {
	assert.ok( tooNew.has( 'wp_is_block_theme' ) === false );
	assert.ok(
		tooNew.has( 'wp_register_block_types_from_metadata_collection' )
	);
	assert.deepEqual(
		usedNames(
			'<?php namespace A; if ( function_exists( "b" ) ) { b(); } \\c(); new \\WP_New(); WP_Old::g(); new E();'
		),
		[ 'function_exists', 'c', 'wp_new', 'wp_old' ]
	);
} );

test(
	'WordPress 6.6 has every function and class that we use',
	{ skip },
	() => {
		const files = [ 'includes', 'blocks' ].flatMap( ( folder ) =>
			filesBelow( folder, /\.php$/ )
		);
		const found = files.flatMap( ( file ) =>
			usedNames( readFileSync( join( root, file ), 'utf8' ) )
				.filter( ( name ) => tooNew.has( name ) )
				.map( ( name ) => `${ file }: ${ name }` )
		);
		assert.deepEqual( found, [] );
	}
);
