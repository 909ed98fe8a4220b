/**
 * What we import from WordPress's own packages has to be in the oldest WordPress that we support: one
 * missing name in a script module keeps the whole module from running, and in a classic script it is
 * an error as soon as it is used. The packages that we compile against are newer and do not tell.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesBelow, isNoTest } from '../../../.scripts/lib/files.mjs';
import { root } from '../../../.scripts/lib/paths.mjs';
import { floorScripts, namesExported } from './wordpress66.mjs';

const require = createRequire( import.meta.url );
const {
	defaultRequestToExternal,
} = require( '@wordpress/dependency-extraction-webpack-plugin/lib/util' );

/**
 * @param {string} file Source file.
 * @return {{from: string, name: string}[]} The values that it imports by name from packages.
 */
function importedValues( file ) {
	const source = ts.createSourceFile(
		file,
		readFileSync( join( root, file ), 'utf8' ),
		ts.ScriptTarget.Latest
	);
	return source.statements
		.filter( ts.isImportDeclaration )
		.filter( ( { importClause } ) => ! importClause?.isTypeOnly )
		.flatMap( ( { importClause, moduleSpecifier } ) => {
			const bindings = importClause?.namedBindings;
			const named =
				bindings && ts.isNamedImports( bindings )
					? bindings.elements
							.filter( ( { isTypeOnly } ) => ! isTypeOnly )
							.map(
								( one ) => ( one.propertyName ?? one.name ).text
							)
					: [];
			const all = importClause?.name ? [ 'default', ...named ] : named;
			return all.map( ( name ) => ( {
				from: moduleSpecifier.text,
				name,
			} ) );
		} );
}

test( 'the exports of WordPress 6.6 are read right', () => {
	assert.ok( namesExported( 'components' ).has( 'Button' ) );
	assert.ok( ! namesExported( 'components' ).has( 'Badge' ) );
	assert.ok( namesExported( 'element' ).has( 'createRoot' ) );
	assert.ok( namesExported( 'api-fetch' ).has( 'default' ) );
	assert.ok( namesExported( 'interactivity' ).has( 'getContext' ) );
	assert.ok( ! namesExported( 'interactivity' ).has( 'withSyncEvent' ) );
} );

test( 'WordPress 6.6 exports every name that we import', () => {
	const files = [ 'src', 'blocks' ].flatMap( ( folder ) =>
		filesBelow( folder, /\.tsx?$/ ).filter( isNoTest )
	);
	const imports = files.flatMap( ( file ) =>
		importedValues( file ).map( ( one ) => ( { file, ...one } ) )
	);
	const own = imports.filter( ( { from } ) =>
		defaultRequestToExternal( from )
	);
	const missing = own
		.filter( ( { from } ) => from.startsWith( '@wordpress/' ) )
		.filter(
			( { from, name } ) =>
				! namesExported( from.replace( '@wordpress/', '' ) ).has( name )
		)
		.map(
			( { file, from, name } ) => `${ file }: ${ name } from ${ from }`
		);
	assert.ok( own.length > 0, 'no import was found' );
	assert.deepEqual( missing, [] );
} );

test( 'WordPress 6.6 has every script that the build depends on', () => {
	const known = floorScripts();
	const missing = filesBelow( 'build', /\.asset\.php$/ ).flatMap(
		( file ) => {
			const [ , list = '' ] =
				readFileSync( join( root, file ), 'utf8' ).match(
					/'dependencies' => array\(([^)]*)\)/
				) ?? [];
			return [ ...list.matchAll( /'([^']+)'/g ) ]
				.map( ( [ , handle ] ) => handle )
				.filter( ( handle ) => ! known.has( handle ) )
				.map( ( handle ) => `${ file }: ${ handle }` );
		}
	);
	assert.deepEqual( missing, [] );
} );
