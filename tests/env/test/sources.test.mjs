import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { Problem } from '../lib/problem.mjs';
import { findWooCommerce, findWordPress } from '../lib/sources.mjs';

// Nothing of this asks the network.
process.env.SANAD_OFFLINE = '1';

const folder = await mkdtemp( join( tmpdir(), 'sanad-sources-' ) );
const version = "<?php\n$wp_version = '7.1';\n";

after( () => rm( folder, { recursive: true } ) );
afterEach( () => {
	delete process.env.WORDPRESS_PATH;
	delete process.env.WOOCOMMERCE_PATH;
} );

test( 'a folder named by WORDPRESS_PATH is used as it is', async () => {
	const path = join( folder, 'wordpress' );
	await mkdir( join( path, 'wp-includes' ), { recursive: true } );
	await writeFile( join( path, 'wp-settings.php' ), '<?php' );
	await writeFile( join( path, 'wp-includes/version.php' ), version );
	process.env.WORDPRESS_PATH = path;

	assert.deepEqual( await findWordPress(), {
		kind: 'path',
		folder: path,
		version: '7.1',
	} );
} );

test( 'a zip named by WORDPRESS_PATH is unpacked', async () => {
	const path = join( folder, 'wordpress.zip' );
	const files = {
		'wordpress/wp-settings.php': '<?php',
		'wordpress/wp-includes/version.php': version,
	};
	await writeFile(
		path,
		zipSync(
			Object.fromEntries(
				Object.entries( files ).map( ( [ name, text ] ) => [
					name,
					strToU8( text ),
				] )
			)
		)
	);
	process.env.WORDPRESS_PATH = path;

	const found = await findWordPress();
	await rm( found.folder, { recursive: true } );
	assert.equal( found.kind, 'path' );
	assert.equal( found.version, '7.1' );
} );

test( 'a path without WordPress is refused by name, not passed over', async () => {
	for ( const path of [ join( folder, 'nowhere' ), folder ] ) {
		process.env.WORDPRESS_PATH = path;
		await assert.rejects(
			findWordPress(),
			( error ) =>
				error instanceof Problem &&
				error.message.includes( 'WORDPRESS_PATH' ) &&
				error.message.includes( path )
		);
	}
} );

test( 'WooCommerce comes from its path, else the stand-in, else not at all', async () => {
	assert.equal( await findWooCommerce( 'none' ), null );
	assert.equal( ( await findWooCommerce( 'stand-in' ) )?.kind, 'stand-in' );
	assert.equal( ( await findWooCommerce( 'auto' ) )?.kind, 'stand-in' );

	const path = join( folder, 'woocommerce' );
	await mkdir( path );
	await writeFile(
		join( path, 'woocommerce.php' ),
		'<?php\n/**\n * Plugin Name: WooCommerce\n * Version: 11.0.1\n */'
	);
	process.env.WOOCOMMERCE_PATH = path;
	assert.deepEqual( await findWooCommerce( 'auto' ), {
		kind: 'path',
		folder: path,
		version: '11.0.1',
	} );
	assert.equal( ( await findWooCommerce( 'stand-in' ) )?.kind, 'stand-in' );
} );

test( 'who asks for the real WooCommerce where it cannot be had is told what to do', async () => {
	await assert.rejects(
		findWooCommerce( 'real' ),
		( error ) =>
			error instanceof Problem &&
			error.advice.includes( 'WOOCOMMERCE_PATH' )
	);
} );
