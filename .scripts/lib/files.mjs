// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @param {string} folder    Folder, from the root of the checkout.
 * @param {RegExp} [pattern] What the paths have to match.
 * @return {string[]} The files below it, from the root of the checkout, sorted; none where it does not
 *                    exist.
 */
export function filesBelow( folder, pattern = /./ ) {
	try {
		return readdirSync( join( root, folder ), {
			recursive: true,
			withFileTypes: true,
		} )
			.filter( ( entry ) => entry.isFile() )
			.map( ( entry ) =>
				join( entry.parentPath, entry.name ).slice( root.length + 1 )
			)
			.filter( ( file ) => pattern.test( file ) )
			.sort();
	} catch ( error ) {
		if (
			/** @type {NodeJS.ErrnoException} */ ( error ).code === 'ENOENT'
		) {
			return [];
		}
		throw error;
	}
}

/**
 * @param {string} file Path.
 * @return {boolean} Whether it is shipped code, and no test of it.
 */
export const isNoTest = ( file ) => ! /\/test\//.test( file );
