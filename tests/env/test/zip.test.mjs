import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { Problem } from '../lib/problem.mjs';
import { entryPath, unzip } from '../lib/zip.mjs';

const folder = await mkdtemp( join( tmpdir(), 'sanad-zip-' ) );
after( () => rm( folder, { recursive: true } ) );

test( 'unpacks stored and deflated files below the dropped folder', async () => {
	const long = 'سند '.repeat( 5000 );
	const zip = zipSync( {
		'wordpress/stored.txt': [ strToU8( 'as it is' ), { level: 0 } ],
		'wordpress/wp-includes/long.txt': [ strToU8( long ), { level: 9 } ],
		'wordpress/empty.txt': strToU8( '' ),
	} );
	await writeFile( join( folder, 'a.zip' ), zip );
	await unzip( join( folder, 'a.zip' ), join( folder, 'a' ), 1 );

	const read = ( name ) => readFile( join( folder, 'a', name ), 'utf8' );
	assert.equal( await read( 'stored.txt' ), 'as it is' );
	assert.equal( await read( 'wp-includes/long.txt' ), long );
	assert.equal( await read( 'empty.txt' ), '' );
} );

test( 'what is no archive is a problem with advice', async () => {
	await writeFile(
		join( folder, 'b.zip' ),
		'<html>Not found</html>'.repeat( 10 )
	);
	await assert.rejects(
		unzip( join( folder, 'b.zip' ), join( folder, 'b' ) ),
		Problem
	);
} );

test( 'no entry leaves the folder', () => {
	for ( const name of [
		'../x',
		'a/../../x',
		'/etc/passwd',
		'a\\..\\x',
		'a/',
		'a\0b',
	] ) {
		assert.equal( entryPath( name, 0 ), null, name );
	}
	assert.equal( entryPath( 'top/../../x', 1 ), null );
	assert.equal( entryPath( 'top/a/b.php', 1 ), 'a/b.php' );
	assert.equal( entryPath( 'top', 1 ), null );
} );
