import type { KeptList } from './lists';

/**
 * Keeps how far a list was loaded while the page itself is loaded anew, so that the agent finds his
 * place again. In the tab's own storage: another tab is another place.
 */
const STORAGE_KEY = 'sanad-list';

/** Longer lists are begun anew: the browser's storage is small. */
const MOST_IDS = 20_000;

/** Milliseconds after which a list says too little about what is there now. */
const LASTS_MS = 30 * 60_000;

interface Entry extends KeptList {
	list: string;
	at: number;
}

function isEntry( value: unknown ): value is Entry {
	const entry = value as Partial< Entry > | null;
	return (
		typeof entry === 'object' &&
		entry !== null &&
		typeof entry.list === 'string' &&
		typeof entry.at === 'number' &&
		Array.isArray( entry.ids ) &&
		Array.isArray( entry.pages )
	);
}

/**
 * Keeps a list for the page that comes next.
 *
 * @param list Key of the list.
 * @param kept
 */
export function keepList( list: string, kept: KeptList ): void {
	try {
		if ( kept.pages.length < 2 || kept.ids.length > MOST_IDS ) {
			window.sessionStorage.removeItem( STORAGE_KEY );
			return;
		}
		const { ids, pages, nextCursor } = kept;
		const entry: Entry = { list, at: Date.now(), ids, pages, nextCursor };
		window.sessionStorage.setItem( STORAGE_KEY, JSON.stringify( entry ) );
	} catch {
		// No storage, or a full one: the list begins at its top.
	}
}

/**
 * What was kept of a list by the page before. Answers it once.
 *
 * @param list Key of the list.
 */
export function recallList( list: string ): KeptList | null {
	try {
		const text = window.sessionStorage.getItem( STORAGE_KEY );
		if ( text === null ) {
			return null;
		}
		const entry: unknown = JSON.parse( text );
		if ( ! isEntry( entry ) || Date.now() - entry.at > LASTS_MS ) {
			window.sessionStorage.removeItem( STORAGE_KEY );
			return null;
		}
		if ( entry.list !== list ) {
			return null;
		}
		window.sessionStorage.removeItem( STORAGE_KEY );
		const { ids, pages, nextCursor } = entry;
		return { ids, pages, nextCursor };
	} catch {
		return null;
	}
}
