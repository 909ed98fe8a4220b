/**
 * WordPress 6.6 (its third release candidate) as an npm package carries it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../../../.scripts/lib/paths.mjs';

const builds = join( root, 'node_modules/@wp-playground/wordpress-builds' );
const scripts = join( builds, 'public/wp-beta/wp-includes/js/dist' );

/** @type {Map<string, Set<string>>} */
const exported = new Map();

/**
 * @param {string} name Name of a package of WordPress, without `@wordpress/`.
 * @return {Set<string>} What its script or script module exports in WordPress 6.6; empty if there is none.
 */
export function namesExported( name ) {
	const known = exported.get( name );
	if ( known ) {
		return known;
	}
	const file = join( scripts, `${ name }.js` );
	const names = existsSync( file )
		? readExports( readFileSync( file, 'utf8' ) )
		: [];
	exported.set( name, new Set( names ) );
	return namesExported( name );
}

/**
 * @param {string} code A bundle that webpack made, not minified.
 * @return {string[]} The names that its entry exports.
 */
function readExports( code ) {
	const isModule = code.match( /\nexport \{([^}]*)\};\s*$/ );
	if ( isModule ) {
		return isModule[ 1 ]
			.split( ',' )
			.map( ( one ) => one.trim().split( ' as ' ).pop() ?? '' );
	}
	const start = '__webpack_require__.d(__webpack_exports__, {';
	const entry = code.indexOf( '// EXPORTS\n' );
	const from =
		entry === -1 ? code.lastIndexOf( start ) : code.indexOf( start, entry );
	const block = code.slice(
		from + start.length,
		code.indexOf( '});', from )
	);
	return [
		...block.matchAll( /^(?:.*?\*\/)?\s*"?([\w$]+)"?: \(\) =>/gm ),
	].map( ( [ , name ] ) => name );
}

/**
 * @return {Set<string>} The handles and module ids of all scripts of WordPress 6.6.
 */
export function floorScripts() {
	const names = readdirSync( scripts )
		.filter(
			( file ) => /\.js$/.test( file ) && ! /\.min\.js$/.test( file )
		)
		.map( ( file ) => file.replace( /\.js$/, '' ) );
	return new Set( [
		...names.map( ( name ) => `wp-${ name }` ),
		'@wordpress/interactivity',
		'@wordpress/interactivity-router',
		...[ 'react', 'react-dom', 'react-jsx-runtime', 'lodash', 'moment' ],
		'wp-polyfill',
	] );
}

/**
 * @return {Set<string>} The names of all functions, methods, classes, interfaces and traits of PHP in
 *                       WordPress 6.6, in lower case.
 */
export function phpNames() {
	const zip = readFileSync( join( builds, 'src/wordpress/wp-beta.zip' ) );
	const files = unzipSync( zip, {
		filter: ( { name } ) => name.endsWith( '.php' ),
	} );
	const names = new Set();
	const definition =
		/\b(?:function\s+&?|class\s+|interface\s+|trait\s+)(\w+)/gi;
	for ( const content of Object.values( files ) ) {
		for ( const [ , name ] of strFromU8( content ).matchAll(
			definition
		) ) {
			names.add( name.toLowerCase() );
		}
	}
	return names;
}
