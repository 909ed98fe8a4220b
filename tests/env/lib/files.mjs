/**
 * Small file helpers that survive being killed half way: what exists under its final name is whole.
 */
import {
	cp,
	mkdir,
	rename,
	rm,
	writeFile,
	readFile,
	symlink,
	readlink,
	lstat,
} from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file by temporary name and rename.
 *
 * @param {string} path    File.
 * @param {string} content New content.
 */
export async function writeWhole( path, content ) {
	await mkdir( dirname( path ), { recursive: true } );
	const partial = `${ path }.${ process.pid }.partial`;
	await writeFile( partial, content );
	await rename( partial, path );
}

/**
 * Builds a folder under a temporary name and renames it when it is complete.
 *
 * @param {string}                            path  Final folder; replaced if it exists.
 * @param {(partial: string) => Promise<any>} build Fills the folder.
 */
export async function buildFolder( path, build ) {
	const partial = `${ path }.partial`;
	await rm( partial, { recursive: true, force: true } );
	await mkdir( partial, { recursive: true } );
	await build( partial );
	await rm( path, { recursive: true, force: true } );
	await rename( partial, path );
}

/**
 * Copies a folder's content into another folder, over what is there.
 *
 * @param {string} from Folder.
 * @param {string} to   Folder.
 */
export async function copyInto( from, to ) {
	await cp( from, to, { recursive: true, force: true, dereference: true } );
}

/**
 * Makes `path` a symbolic link to `target`, replacing whatever is there.
 *
 * @param {string} target Folder linked to.
 * @param {string} path   The link.
 */
export async function linkFolder( target, path ) {
	const there = await lstat( path ).catch( () => null );
	if ( there?.isSymbolicLink() && ( await readlink( path ) ) === target ) {
		return;
	}
	await rm( path, { recursive: true, force: true } );
	await mkdir( dirname( path ), { recursive: true } );
	await symlink( target, path, 'junction' );
}

/**
 * @param {string} path File.
 * @return {Promise<any>} The parsed JSON, or null where the file is missing or broken.
 */
export async function readJson( path ) {
	try {
		return JSON.parse( await readFile( path, 'utf8' ) );
	} catch {
		return null;
	}
}
