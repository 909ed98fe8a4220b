import { boot } from '../boot';
import type { DraftContent } from './reducer';

/*
 * A copy of each draft in this tab, so that a crash, a reload or a dead line loses nothing in the
 * second before the server has it. The session's storage and not the local one: the words of
 * customers do not stay behind on a shared computer.
 */

interface Mirrored {
	content: DraftContent;
	/** Milliseconds since 1970. */
	changedAt: number;
}

function keyOf( ticketId: number ): string {
	return `sanad-draft-${ boot().user.id }-${ ticketId }`;
}

export function mirrorDraft( ticketId: number, mirrored: Mirrored ): void {
	try {
		sessionStorage.setItem( keyOf( ticketId ), JSON.stringify( mirrored ) );
	} catch {
		// Storage is full or forbidden: the copy on the server is the only one then.
	}
}

export function forgetMirror( ticketId: number ): void {
	try {
		sessionStorage.removeItem( keyOf( ticketId ) );
	} catch {
		// As above.
	}
}

export function readMirror( ticketId: number ): Mirrored | null {
	try {
		const stored = sessionStorage.getItem( keyOf( ticketId ) );
		return stored ? ( JSON.parse( stored ) as Mirrored ) : null;
	} catch {
		return null;
	}
}
