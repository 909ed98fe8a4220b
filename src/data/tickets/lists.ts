import type { TicketList, TicketMatch } from '../../types/api';
import { IDLE, type Loading, READY } from '../status';

/** A stretch of a list that was answered by one request. */
export interface ListPage {
	/** What the request asked for; null for the first page. */
	cursor: string | null;
	/** How many of the list's ids are of it. */
	size: number;
}

export interface ListState extends Loading {
	/**
	 * Every ticket that the server answered, in its order, also those that have left since. The tickets
	 * themselves may have been forgotten; the page tells how to ask for them again.
	 */
	ids: number[];
	pages: ListPage[];
	nextCursor: string | null;
	/** Why a search found a ticket, by its id. Of this list alone: another one found it for another reason. */
	matches: Record< number, TicketMatch >;
	/** What the server says about a search. */
	notes: string[];
	/** The server stopped walking before the page was full; the cursor goes on. */
	partial: boolean;
	isLoadingMore: boolean;
	/** Something was done that may have changed it or its order. */
	isStale: boolean;
}

/** What is kept of a list while the page is loaded anew. */
export type KeptList = Pick< ListState, 'ids' | 'pages' | 'nextCursor' >;

export const EMPTY_LIST: ListState = {
	...IDLE,
	ids: [],
	pages: [],
	nextCursor: null,
	matches: {},
	notes: [],
	partial: false,
	isLoadingMore: false,
	isStale: false,
};

const NO_NOTES: string[] = [];

/**
 * Why each ticket of a page was found; what stays the same stays the same object, so that rows need not
 * be drawn again.
 *
 * @param known
 * @param page
 */
function withMatches(
	known: ListState[ 'matches' ],
	page: TicketList
): ListState[ 'matches' ] {
	const fresh = page.items.filter(
		( { id, match } ) =>
			match?.html !== known[ id ]?.html ||
			match?.message_id !== known[ id ]?.message_id
	);
	if ( fresh.length === 0 ) {
		return known;
	}
	const matches = { ...known };
	for ( const { id, match } of fresh ) {
		if ( match ) {
			matches[ id ] = match;
		} else {
			delete matches[ id ];
		}
	}
	return matches;
}

const idsOf = ( page: TicketList ) => page.items.map( ( { id } ) => id );

/**
 * The ids of an answer that a list does not hold yet, which it may where a ticket has moved meanwhile.
 *
 * @param fresh
 * @param listed May be many.
 */
function unlisted( fresh: number[], listed: number[] ): number[] {
	// Most ids are told apart by their size alone, a hundred thousand of them within a frame.
	const least = Math.min( ...fresh );
	const most = Math.max( ...fresh );
	const left = new Set( fresh );
	for ( const id of listed ) {
		if ( id >= least && id <= most ) {
			left.delete( id );
		}
	}
	return [ ...left ];
}

/**
 * The ids of a stretch after the last that an answer holds as well. The answer says nothing of them:
 * others may have come in before.
 *
 * @param old
 * @param fresh
 */
function beyond( old: number[], fresh: Set< number > ): number[] {
	let anchor = old.length - 1;
	while ( anchor >= 0 && ! fresh.has( old[ anchor ] ?? 0 ) ) {
		anchor--;
	}
	return anchor < 0 ? [] : old.slice( anchor + 1 );
}

/**
 * Pages of the end of a list.
 *
 * @param pages
 * @param size  How many ids that end has.
 */
function lastPages( pages: ListPage[], size: number ): ListPage[] {
	const kept: ListPage[] = [];
	let left = size;
	for ( let index = pages.length - 1; left > 0 && index >= 0; index-- ) {
		const page = pages[ index ];
		if ( page && page.size > 0 ) {
			kept.unshift( { ...page, size: Math.min( page.size, left ) } );
			left -= page.size;
		}
	}
	return kept;
}

/**
 * A fresh first page over what was loaded before.
 *
 * The pages after it are kept, so that an agent deep in the list does not lose his place. What
 * stood among the first page's rows and is not in it any more is dropped.
 *
 * @param old
 * @param page
 */
export function refreshed( old: ListState, page: TicketList ): ListState {
	const fresh = idsOf( page );
	const tail =
		page.next_cursor === null ? [] : beyond( old.ids, new Set( fresh ) );
	return {
		...READY,
		ids: [ ...fresh, ...tail ],
		pages: [
			{ cursor: null, size: fresh.length },
			...lastPages( old.pages, tail.length ),
		],
		nextCursor: tail.length ? old.nextCursor : page.next_cursor,
		matches: withMatches( old.matches, page ),
		notes: page.notes ?? NO_NOTES,
		partial: tail.length ? old.partial : page.partial,
		isLoadingMore: false,
		isStale: old.isStale,
	};
}

/**
 * A list with the page after its end.
 *
 * @param old
 * @param cursor What was asked for.
 * @param page
 */
export function appended(
	old: ListState,
	cursor: string,
	page: TicketList
): ListState {
	// The end has moved while the answer was on its way.
	if ( old.nextCursor !== cursor ) {
		return { ...old, isLoadingMore: false };
	}
	const fresh = unlisted( idsOf( page ), old.ids );
	return {
		...READY,
		ids: old.ids.concat( fresh ),
		pages: [ ...old.pages, { cursor, size: fresh.length } ],
		nextCursor: page.next_cursor,
		matches: withMatches( old.matches, page ),
		notes: old.notes,
		partial: page.partial,
		isLoadingMore: false,
		isStale: old.isStale,
	};
}

/**
 * A list with one of its pages answered anew.
 *
 * @param old
 * @param cursor Of the page.
 * @param page
 */
export function replaced(
	old: ListState,
	cursor: string,
	page: TicketList
): ListState {
	const index = old.pages.findIndex( ( known ) => known.cursor === cursor );
	const known = old.pages[ index ];
	if ( ! known ) {
		return old;
	}
	const start = old.pages
		.slice( 0, index )
		.reduce( ( sum, { size } ) => sum + size, 0 );
	const before = old.ids.slice( 0, start );
	const stretch = old.ids.slice( start, start + known.size );
	const after = old.ids.slice( start + known.size );
	const fresh = idsOf( page );
	const tail =
		page.next_cursor === null ? [] : beyond( stretch, new Set( fresh ) );
	const ids = [ ...unlisted( unlisted( fresh, before ), after ), ...tail ];
	return {
		...old,
		ids: [ ...before, ...ids, ...after ],
		matches: withMatches( old.matches, page ),
		pages: old.pages.map( ( other ) =>
			other === known ? { cursor, size: ids.length } : other
		),
	};
}

/**
 * The cursors of the pages that hold some of a list's tickets.
 *
 * @param list
 * @param ids
 */
export function cursorsOf(
	list: ListState,
	ids: number[]
): ( string | null )[] {
	const places = ids
		.map( ( id ) => list.ids.indexOf( id ) )
		.filter( ( place ) => place >= 0 );
	let start = 0;
	return list.pages
		.filter( ( { size } ) => {
			const from = start;
			start += size;
			return places.some( ( place ) => place >= from && place < start );
		} )
		.map( ( { cursor } ) => cursor );
}
