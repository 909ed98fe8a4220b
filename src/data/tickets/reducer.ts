import type { Ticket, TicketList, TicketSummary } from '../../types/api';
import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** A ticket of a list has the fields of a summary; one that was opened has all. */
export type StoredTicket = TicketSummary & Partial< Ticket >;

/** What a change makes of a ticket before the server has answered. */
export interface PendingPatch {
	key: string;
	patch: Partial< Ticket >;
}

export interface ListState extends Loading {
	/** Every ticket that the server answered, in its order, also those that have left since. */
	ids: number[];
	nextCursor: string | null;
	/** The server stopped walking before the page was full; the cursor goes on. */
	partial: boolean;
	isLoadingMore: boolean;
	/** Something was done that may have changed it or its order. */
	isStale: boolean;
}

export interface TicketsState {
	/** As the server last said. */
	confirmed: Record< number, StoredTicket >;
	/** Changes on their way, oldest first. */
	pending: Record< number, PendingPatch[] >;
	/** Confirmed with pending on top: what is shown. */
	shown: Record< number, StoredTicket >;
	lists: Record< string, ListState >;
}

export type TicketsAction =
	| { type: 'TICKETS_RECEIVED'; tickets: StoredTicket[] }
	| { type: 'TICKET_PATCH_PENDING'; id: number; pending: PendingPatch }
	| { type: 'TICKET_PATCH_SETTLED'; id: number; key: string }
	| { type: 'LIST_STARTED'; list: string }
	| { type: 'LIST_MORE_STARTED'; list: string }
	| { type: 'LIST_RECEIVED'; list: string; page: TicketList }
	| { type: 'LIST_MORE_RECEIVED'; list: string; page: TicketList }
	| { type: 'LIST_FAILED'; list: string; error: RequestError }
	| { type: 'LISTS_STALE' };

export const EMPTY_LIST: ListState = {
	...IDLE,
	ids: [],
	nextCursor: null,
	partial: false,
	isLoadingMore: false,
	isStale: false,
};

const INITIAL: TicketsState = {
	confirmed: {},
	pending: {},
	shown: {},
	lists: {},
};

function show(
	ticket: StoredTicket,
	pending: PendingPatch[] | undefined
): StoredTicket {
	return ( pending ?? [] ).reduce< StoredTicket >(
		( shown, { patch } ) => ( { ...shown, ...patch } ),
		ticket
	);
}

function receive( state: TicketsState, tickets: StoredTicket[] ): TicketsState {
	const confirmed = { ...state.confirmed };
	const shown = { ...state.shown };
	for ( const ticket of tickets ) {
		const known = confirmed[ ticket.id ];
		// An answer that was overtaken by a newer one on the line.
		if ( known && known.version > ticket.version ) {
			continue;
		}
		const merged = { ...known, ...ticket };
		confirmed[ ticket.id ] = merged;
		shown[ ticket.id ] = show( merged, state.pending[ ticket.id ] );
	}
	return { ...state, confirmed, shown };
}

function withPending(
	state: TicketsState,
	id: number,
	pending: PendingPatch[]
): TicketsState {
	const ticket = state.confirmed[ id ];
	return {
		...state,
		pending: { ...state.pending, [ id ]: pending },
		shown: ticket
			? { ...state.shown, [ id ]: show( ticket, pending ) }
			: state.shown,
	};
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
function refreshed( old: ListState, page: TicketList ): ListState {
	const fresh = page.items.map( ( { id } ) => id );
	const inFresh = new Set( fresh );
	const anchor = old.ids.reduce(
		( last, id, index ) => ( inFresh.has( id ) ? index : last ),
		-1
	);
	const tail =
		anchor >= 0 && page.next_cursor !== null
			? old.ids.slice( anchor + 1 )
			: [];
	return {
		...READY,
		ids: [ ...fresh, ...tail ],
		nextCursor: tail.length ? old.nextCursor : page.next_cursor,
		partial: tail.length ? old.partial : page.partial,
		isLoadingMore: false,
		isStale: old.isStale,
	};
}

function appended( old: ListState, page: TicketList ): ListState {
	const known = new Set( old.ids );
	const added = page.items.map( ( { id } ) => id );
	return {
		...READY,
		ids: [ ...old.ids, ...added.filter( ( id ) => ! known.has( id ) ) ],
		nextCursor: page.next_cursor,
		partial: page.partial,
		isLoadingMore: false,
		isStale: old.isStale,
	};
}

function withList(
	state: TicketsState,
	key: string,
	change: ( list: ListState ) => ListState
): TicketsState {
	const list = change( state.lists[ key ] ?? EMPTY_LIST );
	return { ...state, lists: { ...state.lists, [ key ]: list } };
}

export function reducer(
	state: TicketsState = INITIAL,
	action: TicketsAction
): TicketsState {
	switch ( action.type ) {
		case 'TICKETS_RECEIVED':
			return receive( state, action.tickets );
		case 'TICKET_PATCH_PENDING':
			return withPending( state, action.id, [
				...( state.pending[ action.id ] ?? [] ),
				action.pending,
			] );
		case 'TICKET_PATCH_SETTLED':
			return withPending(
				state,
				action.id,
				( state.pending[ action.id ] ?? [] ).filter(
					( { key } ) => key !== action.key
				)
			);
		case 'LIST_STARTED':
			return withList( state, action.list, ( list ) => ( {
				...list,
				...started( list.ids.length > 0 ),
				isStale: false,
			} ) );
		case 'LIST_MORE_STARTED':
			return withList( state, action.list, ( list ) => ( {
				...list,
				...READY,
				isLoadingMore: true,
			} ) );
		case 'LIST_RECEIVED':
			return withList(
				receive( state, action.page.items ),
				action.list,
				( list ) => refreshed( list, action.page )
			);
		case 'LIST_MORE_RECEIVED':
			return withList(
				receive( state, action.page.items ),
				action.list,
				( list ) => appended( list, action.page )
			);
		case 'LIST_FAILED':
			return withList( state, action.list, ( list ) => ( {
				...list,
				...failed( action.error ),
				isLoadingMore: false,
			} ) );
		case 'LISTS_STALE':
			return {
				...state,
				lists: Object.fromEntries(
					Object.entries( state.lists ).map( ( [ key, list ] ) => [
						key,
						{ ...list, isStale: true },
					] )
				),
			};
		default:
			return state;
	}
}
