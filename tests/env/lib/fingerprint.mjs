/** Cheap fingerprints: of the plugin's code by name, size and time, without reading it. */
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param {string} text Any text.
 * @return {string} 12 hex digits.
 */
export function shortHash( text ) {
	return createHash( 'sha256' ).update( text ).digest( 'hex' ).slice( 0, 12 );
}

/**
 * @param {string[]} paths Files and folders; missing ones count as missing.
 * @return {Promise<string>} Changes whenever a file below them is added, removed or written.
 */
export async function codeFingerprint( paths ) {
	const lines = [];
	const visit = async ( path ) => {
		const there = await stat( path ).catch( () => null );
		if ( there?.isDirectory() ) {
			await Promise.all(
				( await readdir( path ) ).map( ( name ) =>
					visit( join( path, name ) )
				)
			);
		} else {
			lines.push( `${ path } ${ there?.size } ${ there?.mtimeMs }` );
		}
	};
	await Promise.all( paths.map( visit ) );
	return shortHash( lines.sort().join( '\n' ) );
}
