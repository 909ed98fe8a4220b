import { readPulseFile } from '../../../blocks/shared/pulse-file';
import type { PulseWatch } from '../../types/api';

/** How long a verdict holds, in milliseconds: servers in front of the shop change seldom. */
const VERDICT_MS = 3_600_000;

const STORAGE_KEY = 'sanad-pulse';

/**
 * The counter in a file.
 *
 * @param url
 * @return Null if there is no such file.
 */
export async function readFile( url: string ): Promise< number | null > {
	const { status, counter } = await readPulseFile( url );
	if ( status === 404 || status === 410 ) {
		return null;
	}
	if ( counter === undefined ) {
		throw new Error( `A pulse answered ${ status }.` );
	}
	return counter;
}

async function saysAtLeast( url: string, counter: number ): Promise< boolean > {
	const { counter: seen, isKept } = await readPulseFile( url );
	// Another tab may count on meanwhile, so what is seen may be newer, never older.
	return seen !== undefined && seen >= counter && ! isKept;
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
			! ( await readPulseFile( watch.folder_url ) ).text.includes(
				check.name
			)
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
