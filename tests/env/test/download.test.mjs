import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { download } from '../lib/download.mjs';

const folder = await mkdtemp( join( tmpdir(), 'sanad-download-' ) );
after( () => rm( folder, { recursive: true } ) );

test( 'a file is fetched whole; after the first failure nobody is asked again', async () => {
	const asked = [];
	const answering = async ( url ) => {
		asked.push( url );
		return new Response( 'content' );
	};
	const failing = async ( url ) => {
		asked.push( url );
		throw new TypeError( 'fetch failed' );
	};
	const target = join( folder, 'deep/file.zip' );

	assert.equal(
		await download( 'https://one.example/', target, answering ),
		true
	);
	assert.equal( await readFile( target, 'utf8' ), 'content' );
	assert.equal(
		await download(
			'https://two.example/',
			join( folder, 'two' ),
			failing
		),
		false
	);
	assert.equal(
		await download(
			'https://three.example/',
			join( folder, 'three' ),
			answering
		),
		false
	);
	assert.deepEqual( asked, [
		'https://one.example/',
		'https://two.example/',
	] );
	assert.deepEqual( await readdir( folder ), [ 'deep' ] );
} );
