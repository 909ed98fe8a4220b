import type { PulseWatch } from '../../types/api';

/** How long a verdict holds, in milliseconds: servers in front of the shop change seldom. */
const VERDICT_MS = 3_600_000;

const STORAGE_KEY = 'sanad-pulse';

const COUNTER = /^\d{1,15}$/;

async function ask( url: string ) {
	const response = await fetch( url, {
		cache: 'no-cache',
		credentials: 'omit',
	} );
	const text = await response.text();
	const counter =
		response.ok && COUNTER.test( text ) ? Number( text ) : undefined;
	return { response, text, counter };
}

/**
 * Asks for the counter in a file, past the browser's own cache.
 *
 * @param url
 * @return Null if there is no such file.
 */
export async function readFile( url: string ): Promise< number | null > {
	const { response, counter } = await ask( url );
	if ( response.status === 404 || response.status === 410 ) {
		return null;
	}
	if ( counter === undefined ) {
		throw new Error( `A pulse answered ${ response.status }.` );
	}
	return counter;
}

/**
 * Whether something between the web server and here keeps copies: then a counter would be late.
 *
 * @param headers
 */
function isKept( headers: Headers ): boolean {
	const control = headers.get( 'Cache-Control' ) ?? '';
	return (
		headers.has( 'Age' ) ||
		/immutable|max-age=[1-9]|s-maxage=[1-9]/i.test( control )
	);
}

async function saysAtLeast( url: string, counter: number ): Promise< boolean > {
	const { response, counter: seen } = await ask( url );
	// Another tab may count on meanwhile, so what is seen may be newer, never older.
	return (
		seen !== undefined && seen >= counter && ! isKept( response.headers )
	);
}

/**
 * Whether counters arrive: a file says what the server says, twice within a second, nothing on the
 * way keeps a copy of it, and nobody can list the folder.
 *
 * @param watch
 * @param bump  Moves the check's counter and says where it stands.
 */
export async function doFilesArrive(
	watch: PulseWatch,
	bump: () => Promise< number >
): Promise< boolean > {
	const { check } = watch;
	if ( ! watch.has_files ) {
		return false;
	}
	try {
		return (
			( await saysAtLeast( check.url, check.counter ) ) &&
			( await saysAtLeast( check.url, await bump() ) ) &&
			( await saysAtLeast( check.url, await bump() ) ) &&
			! ( await ask( watch.folder_url ) ).text.includes( check.name )
		);
	} catch {
		return false;
	}
}

/**
 * The same, asked once an hour in a tab.
 *
 * @param watch
 * @param bump
 */
export async function rememberedVerdict(
	watch: PulseWatch,
	bump: () => Promise< number >
): Promise< boolean > {
	const stored = sessionStorage.getItem( STORAGE_KEY )?.split( ' ' );
	const isYoung = Number( stored?.[ 1 ] ) > Date.now() - VERDICT_MS;
	if ( stored && isYoung ) {
		return stored[ 0 ] === 'yes' && watch.has_files;
	}
	const verdict = await doFilesArrive( watch, bump );
	sessionStorage.setItem(
		STORAGE_KEY,
		`${ verdict ? 'yes' : 'no' } ${ Date.now() }`
	);
	return verdict;
}
