import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { scriptTranslationsFile } from '../../../.scripts/i18n/compile.mjs';
import { scriptEntries } from '../../../.scripts/i18n/sources.mjs';
import { root } from '../../../.scripts/lib/paths.mjs';
import { makeZip } from '../../../.scripts/zip.mjs';

let files;
let names;
const text = ( name ) => strFromU8( files[ `sanad/${ name }` ] );

before( () => {
	execFileSync( process.execPath, [ join( root, '.scripts/zip.mjs' ) ], {
		cwd: root,
	} );
	files = unzipSync( readFileSync( join( root, 'dist/sanad.zip' ) ) );
	names = Object.keys( files ).map( ( name ) => {
		assert.ok( name.startsWith( 'sanad/' ), name );
		return name.slice( 'sanad/'.length );
	} );
} );

test( 'holds the plugin, its licence and its readme', () => {
	for ( const name of [
		'plugin.php',
		'readme.txt',
		'LICENSE',
		'includes/Plugin.php',
		'includes/requirements.php',
		'languages/sanad.pot',
		'languages/sanad-ar.mo',
	] ) {
		assert.ok( names.includes( name ), name );
	}
} );

test( 'holds every class of the sources', () => {
	const tracked = execFileSync( 'git', [ 'ls-files', 'includes/*.php' ], {
		cwd: root,
		encoding: 'utf8',
	} )
		.trim()
		.split( '\n' );
	assert.deepEqual(
		tracked.filter( ( file ) => ! names.includes( file ) ),
		[]
	);
} );

test( 'holds nothing that only developers need', () => {
	const unwanted =
		/(^|\/)(\.|node_modules|vendor|tests?|src|bench|fixtures)(\/|$)|(^|\/)\.|\.(map|ts|tsx|scss|md|neon|lock|log|po|xml|dist)$/;
	assert.deepEqual(
		names.filter( ( name ) => unwanted.test( name ) ),
		[]
	);
} );

test( 'holds every script with its list of dependencies, and its translations', () => {
	const entries = scriptEntries();
	for ( const { built, isModule } of entries ) {
		assert.ok( names.includes( built ), built );
		assert.ok( names.includes( built.replace( /\.js$/, '.asset.php' ) ) );
		if ( ! isModule ) {
			const json = scriptTranslationsFile( 'ar', built );
			assert.ok( names.includes( `languages/${ json }` ), built );
		}
	}
	assert.ok( entries.length > 0, 'no script was built' );
} );

test( 'holds every file that a block names', () => {
	for ( const name of names.filter( ( one ) =>
		/block\.json$/.test( one )
	) ) {
		const named = Object.values( JSON.parse( text( name ) ) )
			.flat()
			.filter( ( value ) => String( value ).startsWith( 'file:' ) )
			.map( ( value ) => value.slice( 'file:'.length ) );
		for ( const file of named ) {
			const path = normalize( join( dirname( name ), file ) );
			assert.ok( names.includes( path ), `${ name } names ${ file }` );
		}
	}
} );

test( 'says one version everywhere', () => {
	const { version } = JSON.parse(
		readFileSync( join( root, 'package.json' ), 'utf8' )
	);
	const header = text( 'plugin.php' ).match( /^ \* Version:\s+(\S+)$/m );
	const stable = text( 'readme.txt' ).match( /^Stable tag: (\S+)$/m );
	assert.equal( header?.[ 1 ], version );
	assert.equal( stable?.[ 1 ], version );
} );

test( 'asks for the same WordPress and PHP in the header and the readme', () => {
	for ( const field of [ 'Requires at least', 'Requires PHP' ] ) {
		const pattern = new RegExp( `^[ *]*${ field }:\\s+(\\S+)$`, 'm' );
		const [ header, readme ] = [ 'plugin.php', 'readme.txt' ].map(
			( name ) => text( name ).match( pattern )?.[ 1 ]
		);
		assert.ok( header );
		assert.equal( header, readme );
	}
} );

test( 'comes out the same from the same sources', () => {
	assert.deepEqual( Buffer.from( makeZip() ), Buffer.from( makeZip() ) );
	assert.deepEqual(
		Buffer.from( makeZip() ),
		readFileSync( join( root, 'dist/sanad.zip' ) )
	);
} );
