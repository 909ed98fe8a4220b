/**
 * Downloads official releases. A machine without internet shows it at the first attempt; after that
 * no further one is made in this process, so that falling back costs seconds, not minutes.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Milliseconds to wait for an answer to begin, and for the whole file. */
const CONNECT_LIMIT = 4_000;
const WHOLE_LIMIT = 120_000;

let unreachable = Boolean( process.env.SANAD_OFFLINE );

/**
 * @param {string}       url     Address of the file.
 * @param {string}       target  Where to put it.
 * @param {typeof fetch} fetcher For tests.
 * @return {Promise<boolean>} Whether the file is there now.
 */
export async function download( url, target, fetcher = fetch ) {
	if ( unreachable ) {
		return false;
	}
	const control = new AbortController();
	let limit = setTimeout( () => control.abort(), CONNECT_LIMIT );
	try {
		const response = await fetcher( url, { signal: control.signal } );
		clearTimeout( limit );
		if ( ! response.ok ) {
			unreachable = true;
			return false;
		}
		limit = setTimeout( () => control.abort(), WHOLE_LIMIT );
		const content = Buffer.from( await response.arrayBuffer() );
		await mkdir( dirname( target ), { recursive: true } );
		await writeFile( `${ target }.partial`, content );
		await rename( `${ target }.partial`, target );
		return true;
	} catch {
		unreachable = true;
		return false;
	} finally {
		clearTimeout( limit );
	}
}
