/**
 * Reads zip archives (stored and deflated entries, no zip64, no encryption), which is all that
 * WordPress and its plugins are published as. Written here because preparing the site must not
 * depend on installed packages.
 *
 * Format: APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Problem } from './problem.mjs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * @param {Buffer} zip Whole archive.
 * @return {Array<{name: string, method: number, size: number, offset: number}>} Entries as the central directory lists them.
 */
export function listEntries( zip ) {
	let end = zip.length - 22;
	while ( end >= 0 && zip.readUInt32LE( end ) !== END ) {
		end--;
	}
	if ( end < 0 ) {
		throw new Problem(
			'A downloaded file is not a zip archive.',
			'Delete the folder .cache and try again.'
		);
	}
	const entries = [];
	let at = zip.readUInt32LE( end + 16 );
	for ( let left = zip.readUInt16LE( end + 10 ); left > 0; left-- ) {
		if ( zip.readUInt32LE( at ) !== ENTRY ) {
			throw new Problem(
				'A zip archive is damaged.',
				'Delete the folder .cache and try again.'
			);
		}
		const nameLength = zip.readUInt16LE( at + 28 );
		entries.push( {
			name: zip.toString( 'utf8', at + 46, at + 46 + nameLength ),
			method: zip.readUInt16LE( at + 10 ),
			size: zip.readUInt32LE( at + 20 ),
			offset: zip.readUInt32LE( at + 42 ),
		} );
		at +=
			46 +
			nameLength +
			zip.readUInt16LE( at + 30 ) +
			zip.readUInt16LE( at + 32 );
	}
	return entries;
}

/**
 * The path an entry gets below the target, or null for folders and for names that would leave it.
 *
 * @param {string} name  Name in the archive.
 * @param {number} strip How many leading folders to drop.
 * @return {string|null} Relative path.
 */
export function entryPath( name, strip ) {
	if (
		name.endsWith( '/' ) ||
		name.includes( '\\' ) ||
		name.includes( '\0' ) ||
		name.startsWith( '/' )
	) {
		return null;
	}
	const path = posix.normalize(
		name.split( '/' ).slice( strip ).join( '/' )
	);
	return path === '.' || path === '..' || path.startsWith( '../' )
		? null
		: path;
}

/**
 * Unpacks an archive.
 *
 * @param {string} file   Zip file.
 * @param {string} target Folder.
 * @param {number} strip  How many leading folders of each name to drop.
 */
export async function unzip( file, target, strip = 0 ) {
	const zip = await readFile( file );
	for ( const { name, method, size, offset } of listEntries( zip ) ) {
		const path = entryPath( name, strip );
		if ( path === null ) {
			continue;
		}
		const start =
			offset +
			30 +
			zip.readUInt16LE( offset + 26 ) +
			zip.readUInt16LE( offset + 28 );
		const raw = zip.subarray( start, start + size );
		await mkdir( dirname( join( target, path ) ), { recursive: true } );
		await writeFile(
			join( target, path ),
			method === 0 ? raw : inflateRawSync( raw )
		);
	}
}
