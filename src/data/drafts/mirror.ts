import { boot } from '../boot';
import { contentOf, type DraftContent, NO_DRAFT } from './reducer';

/*
 * A copy of each draft in this tab, so that a crash, a reload or a dead line loses nothing in the
 * second before the server has it. The session's storage and not the local one: the words of
 * customers do not stay behind on a shared computer.
 */

interface Mirrored {
	content: DraftContent;
	/** Key under which it is sent: a try before the reload may have reached the server. */
	clientKey: string;
	/** Milliseconds since 1970. */
	changedAt: number;
}

function keyOf( name: number | string ): string {
	return `sanad-draft-${ boot().user.id }-${ name }`;
}

/**
 * Keeps something in this tab.
 *
 * @param name
 * @param value
 */
export function keepInTab( name: number | string, value: unknown ): void {
	try {
		sessionStorage.setItem( keyOf( name ), JSON.stringify( value ) );
	} catch {
		// Storage is full or forbidden: the copy on the server is the only one then.
	}
}

/**
 * What was kept in this tab; null if nothing was.
 *
 * @param name
 */
export function readFromTab( name: number | string ): unknown {
	try {
		const stored = sessionStorage.getItem( keyOf( name ) );
		return stored ? JSON.parse( stored ) : null;
	} catch {
		return null;
	}
}

export function mirrorDraft( ticketId: number, mirrored: Mirrored ): void {
	keepInTab( ticketId, mirrored );
}

export function forgetMirror( ticketId: number ): void {
	try {
		sessionStorage.removeItem( keyOf( ticketId ) );
	} catch {
		// As above.
	}
}

export function readMirror( ticketId: number ): Mirrored | null {
	const mirrored = readFromTab( ticketId ) as Mirrored | null;
	if ( ! mirrored ) {
		return null;
	}
	// What an older version of the app has kept lacks what it did not know.
	return {
		...mirrored,
		content: { ...contentOf( NO_DRAFT ), ...mirrored.content },
	};
}
