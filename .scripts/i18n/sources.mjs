// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { filesBelow, isNoTest } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { extractBlock, extractPluginHeader } from './headers.mjs';
import { join as joinExtracts } from './messages.mjs';
import { extractPhp } from './php.mjs';
import { extractTypeScript } from './typescript.mjs';

/**
 * @param {string} file File, from the root of the checkout.
 * @return {string} Its content.
 */
const read = ( file ) => readFileSync( join( root, file ), 'utf8' );

/**
 * @param {string} folder  Folder, from the root of the checkout.
 * @param {RegExp} pattern What the paths have to match.
 * @return {string[]} Shipped sources below it.
 */
const sourcesBelow = ( folder, pattern ) =>
	filesBelow( folder, pattern ).filter( isNoTest );

/**
 * @return {import('./messages.mjs').Extract} Everything in the plugin that is to be translated.
 */
export function extractAll() {
	const php = [
		'plugin.php',
		...sourcesBelow( 'includes', /\.php$/ ),
		...sourcesBelow( 'blocks', /\.php$/ ),
	];
	const scripts = [
		...sourcesBelow( 'src', /\.tsx?$/ ),
		...sourcesBelow( 'blocks', /\.tsx?$/ ),
	];
	return joinExtracts( [
		extractPluginHeader( read( 'plugin.php' ), 'plugin.php' ),
		...php.map( ( file ) => extractPhp( read( file ), file ) ),
		...sourcesBelow( 'blocks', /\/block\.json$/ ).map( ( file ) =>
			extractBlock( read( file ), file )
		),
		...scripts.map( ( file ) => extractTypeScript( read( file ), file ) ),
	] );
}

/**
 * @param {string} file Source file, from the root of the checkout.
 * @return {string[]} The own files that it imports, at once or later.
 */
function importsOf( file ) {
	return ts
		.preProcessFile( read( file ), true, true )
		.importedFiles.filter( ( { fileName } ) => fileName.startsWith( '.' ) )
		.flatMap( ( { fileName } ) => {
			const path = normalize( join( dirname( file ), fileName ) );
			return [ '', '.ts', '.tsx', '/index.ts', '/index.tsx' ]
				.map( ( ending ) => path + ending )
				.filter(
					( candidate ) =>
						/\.tsx?$/.test( candidate ) &&
						existsSync( join( root, candidate ) )
				)
				.slice( 0, 1 );
		} );
}

/**
 * @param {string} entry Source file, from the root of the checkout.
 * @return {Set<string>} It and every file that it leads to.
 */
export function filesOfEntry( entry ) {
	const files = new Set( [ entry ] );
	for ( const file of files ) {
		importsOf( file ).forEach( ( imported ) => files.add( imported ) );
	}
	return files;
}

/**
 * @typedef {Object} Entry
 * @property {string}  source   Source file, from the root of the checkout.
 * @property {string}  built    What is built from it, from the root of the plugin.
 * @property {boolean} isModule Whether it is a script module, for which WordPress 6.6 has no translations.
 */

/**
 * @return {Entry[]} The scripts of the admin app and of all blocks.
 */
export function scriptEntries() {
	/** @type {Entry[]} */
	const entries = [];
	for ( const { source, built } of [
		{ source: 'src/index.tsx', built: 'build/admin/index.js' },
		{ source: 'src/editor/index.tsx', built: 'build/admin/editor.js' },
	] ) {
		if ( existsSync( join( root, source ) ) ) {
			entries.push( { source, built, isModule: false } );
		}
	}
	for ( const file of sourcesBelow( 'blocks', /\/block\.json$/ ) ) {
		for ( const [ field, value ] of Object.entries(
			JSON.parse( read( file ) )
		) ) {
			if (
				! /^(script|editorScript|view.*Script|.*ScriptModule)$/i.test(
					field
				)
			) {
				continue;
			}
			for ( const script of [ value ].flat() ) {
				const source = normalize(
					join( dirname( file ), script.replace( /^file:/, '' ) )
				);
				if ( script.startsWith( 'file:' ) ) {
					entries.push( {
						source: sourceOf( source ),
						built: `build/${ source.replace( /\.tsx?$/, '.js' ) }`,
						isModule: /ScriptModule$/.test( field ),
					} );
				}
			}
		}
	}
	return entries;
}

/**
 * @param {string} file What block.json names; the ending may be that of the built file.
 * @return {string} The source file.
 */
function sourceOf( file ) {
	const stem = file.replace( /\.[jt]sx?$/, '' );
	const source = [ '.ts', '.tsx', '.js' ]
		.map( ( ending ) => stem + ending )
		.find( ( candidate ) => existsSync( join( root, candidate ) ) );
	if ( ! source ) {
		throw new Error( `${ file } is named by a block.json but missing.` );
	}
	return source;
}

/**
 * @return {import('./messages.mjs').Problem[]} Script modules that ask for translations in the browser.
 */
export function untranslatableModules() {
	return scriptEntries()
		.filter( ( { isModule } ) => isModule )
		.flatMap( ( { source } ) => [ ...filesOfEntry( source ) ] )
		.filter( ( file ) =>
			ts
				.preProcessFile( read( file ), true, true )
				.importedFiles.some(
					( { fileName } ) => fileName === '@wordpress/i18n'
				)
		)
		.map( ( file ) => ( {
			file,
			line: 0,
			message:
				'Script modules get no translations in WordPress 6.6: let render.php hand over the strings.',
		} ) );
}
