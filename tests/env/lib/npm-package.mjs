/**
 * Takes files out of a published npm package without installing it: the packages in question are
 * archives of PHP code, nothing that Node would load.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from './files.mjs';
import { cache } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from '../../../.scripts/lib/process.mjs';

/**
 * @param {string}   name    Package name.
 * @param {string}   version Exact version.
 * @param {string[]} paths   Files and folders wanted, relative to the package.
 * @return {Promise<string>} Folder that holds them, as in the package.
 */
export async function packageFiles( name, version, paths ) {
	const folder = join(
		cache,
		'packages',
		`${ name.replace( /[^a-z0-9]+/g, '-' ) }-${ version }`
	);
	if ( existsSync( folder ) ) {
		return folder;
	}
	const inbox = `${ folder }.download`;
	await rm( inbox, { recursive: true, force: true } );
	await mkdir( inbox, { recursive: true } );
	const packed = await run( 'npm', [
		'pack',
		'--silent',
		'--pack-destination',
		inbox,
		`${ name }@${ version }`,
	] );
	const [ archive ] = await readdir( inbox );
	if ( packed.code !== 0 || ! archive ) {
		throw new Problem(
			`npm could not fetch ${ name } ${ version }: ${ packed.stderr.trim() }`,
			'Check the connection to the npm registry, or set WORDPRESS_PATH to a WordPress folder or zip.'
		);
	}
	await buildFolder( folder, async ( partial ) => {
		const wanted = paths.map( ( path ) => `package/${ path }` );
		const args = [
			'-xzf',
			join( inbox, archive ),
			'-C',
			partial,
			'--strip-components=1',
			...wanted,
		];
		const unpacked = await run( 'tar', args );
		if ( unpacked.code !== 0 ) {
			throw new Problem(
				`Unpacking ${ name } failed: ${ unpacked.stderr.trim() }`,
				'Install the program "tar".'
			);
		}
	} );
	await rm( inbox, { recursive: true, force: true } );
	return folder;
}
