/**
 * What the app takes from WordPress's own scripts has to be in those of our floor, WordPress 6.6:
 * a missing name is `undefined` there, and the screen breaks where it is used.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

import { placeOf, sourcesOf, walk } from './support/sources';

const DIST = join(
	dirname(
		require.resolve( '@wp-playground/wordpress-builds/package.json' )
	),
	'public/wp-beta/wp-includes/js/dist'
);

/** Packages that are in no script of WordPress and so come with our own build. */
const BUNDLED = [ '@wordpress/icons' ];

/**
 * The names that a script of the floor exports.
 *
 * @param name Of the package, such as `@wordpress/data`.
 * @return Null if the floor has no such script.
 */
function exportsOf( name: string ): Set< string > | null {
	const file = join( DIST, `${ name.replace( '@wordpress/', '' ) }.js` );
	if ( ! existsSync( file ) ) {
		return null;
	}
	const code = readFileSync( file, 'utf8' );
	const start = code.indexOf(
		'__webpack_require__.d(__webpack_exports__, {'
	);
	const end = code.indexOf( '});', start );
	const names = code.slice( start, end ).matchAll( /"?(\w+)"?: \(\) =>/g );
	return new Set( Array.from( names, ( [ , each = '' ] ) => each ) );
}

/** Each value that the sources import from WordPress, with where. */
function imports(): { from: string; name: string; place: string }[] {
	return sourcesOf( 'src' ).flatMap( ( source ) => {
		const found: { from: string; name: string; place: string }[] = [];
		walk( source, ( node ) => {
			if (
				! ts.isImportDeclaration( node ) ||
				! ts.isStringLiteral( node.moduleSpecifier ) ||
				node.importClause?.isTypeOnly
			) {
				return;
			}
			const from = node.moduleSpecifier.text;
			if (
				! from.startsWith( '@wordpress/' ) ||
				BUNDLED.includes( from )
			) {
				return;
			}
			const place = placeOf( node );
			if ( node.importClause?.name ) {
				found.push( { from, name: 'default', place } );
			}
			const bindings = node.importClause?.namedBindings;
			if ( bindings && ts.isNamedImports( bindings ) ) {
				for ( const {
					isTypeOnly,
					name,
					propertyName,
				} of bindings.elements ) {
					if ( ! isTypeOnly ) {
						found.push( {
							from,
							name: ( propertyName ?? name ).text,
							place,
						} );
					}
				}
			}
		} );
		return found;
	} );
}

it( 'imports nothing that WordPress 6.6 lacks', () => {
	const all = imports();
	expect( all.length ).toBeGreaterThan( 50 );
	const missing = all
		.filter( ( { from, name } ) => ! exportsOf( from )?.has( name ) )
		.map(
			( { from, name, place } ) => `${ place } ${ name } of ${ from }`
		);
	expect( missing ).toEqual( [] );
} );

it( 'would notice a name that came later', () => {
	expect( exportsOf( '@wordpress/components' )?.has( 'Button' ) ).toBe(
		true
	);
	expect( exportsOf( '@wordpress/components' )?.has( 'Badge' ) ).toBe(
		false
	);
	expect( exportsOf( '@wordpress/element' )?.has( 'createRoot' ) ).toBe(
		true
	);
	expect( exportsOf( '@wordpress/theme' ) ).toBeNull();
} );
