import type {
	Ticket,
	TicketList,
	TicketMatch,
	TicketSummary,
} from '../../types/api';
import type { RequestError } from '../errors';
import { failed, READY, started } from '../status';
import {
	appended,
	EMPTY_LIST,
	type KeptList,
	type ListState,
	refreshed,
	replaced,
} from './lists';

/** A ticket of a list has the fields of a summary; one that was opened has all. */
export type StoredTicket = Omit< TicketSummary, 'match' > &
	Partial< Omit< Ticket, 'match' > >;

/** What a change makes of a ticket before the server has answered. */
export interface PendingPatch {
	key: string;
	patch: Partial< Ticket >;
}

/** By id. Copied with each page of a list, which an object with such keys is slow at. */
export type TicketsById = ReadonlyMap< number, StoredTicket >;

export interface TicketsState {
	/** As the server last said. */
	confirmed: TicketsById;
	/** Changes on their way, oldest first. */
	pending: Record< number, PendingPatch[] >;
	/** Confirmed with pending on top: what is shown. The same map as long as nothing is pending. */
	shown: TicketsById;
	lists: Record< string, ListState >;
	/**
	 * Versions of tickets that were forgotten, for what is still to be done to them. Those forgotten last
	 * come first: one map of all would be copied each time, and grows as long as somebody scrolls.
	 */
	forgotten: ReadonlyMap< number, number >[];
}

export type TicketsAction =
	| { type: 'TICKETS_RECEIVED'; tickets: StoredTicket[] }
	/** All but these, and those that are being changed. */
	| { type: 'TICKETS_FORGOTTEN'; keep: Set< number > }
	/** One that this agent may not see any more. */
	| { type: 'TICKET_FORGOTTEN'; id: number }
	| {
			/** What is the asking agent's alone and raises no version. */
			type: 'TICKET_NOTED';
			id: number;
			noted: Partial<
				Pick< TicketSummary, 'read_message_id' | 'unread' | 'unsent' >
			>;
	  }
	| { type: 'TICKET_PATCH_PENDING'; id: number; pending: PendingPatch }
	| { type: 'TICKET_PATCH_SETTLED'; id: number; key: string }
	| { type: 'LIST_STARTED'; list: string }
	| { type: 'LIST_MORE_STARTED'; list: string }
	| { type: 'LIST_RECEIVED'; list: string; page: TicketList }
	| {
			type: 'LIST_MORE_RECEIVED' | 'LIST_PAGE_RECEIVED';
			list: string;
			cursor: string;
			page: TicketList;
	  }
	| { type: 'LIST_RESTORED'; list: string; kept: KeptList }
	| { type: 'LIST_FAILED'; list: string; error: RequestError }
	| { type: 'LISTS_STALE' };

/** More maps of forgotten versions than this become one again. */
const MOST_FORGOTTEN = 100;

const NO_TICKETS: TicketsById = new Map();

const INITIAL: TicketsState = {
	confirmed: NO_TICKETS,
	pending: {},
	shown: NO_TICKETS,
	lists: {},
	forgotten: [],
};

function show( ticket: StoredTicket, pending: PendingPatch[] ): StoredTicket {
	return pending.reduce< StoredTicket >(
		( shown, { patch } ) => ( { ...shown, ...patch } ),
		ticket
	);
}

function shownOf(
	confirmed: TicketsById,
	pending: TicketsState[ 'pending' ]
): TicketsById {
	const patched = Object.entries( pending ).flatMap( ( [ id, patches ] ) => {
		const ticket = confirmed.get( Number( id ) );
		return ticket && patches.length > 0 ? [ show( ticket, patches ) ] : [];
	} );
	return patched.length > 0
		? new Map( [
				...confirmed,
				...patched.map( ( ticket ) => [ ticket.id, ticket ] as const ),
			] )
		: confirmed;
}

function receive(
	state: TicketsState,
	tickets: ( StoredTicket | TicketSummary )[]
): TicketsState {
	const confirmed = new Map( state.confirmed );
	for ( const ticket of tickets ) {
		const known = confirmed.get( ticket.id );
		// An answer that was overtaken by a newer one on the line.
		if ( known && known.version > ticket.version ) {
			continue;
		}
		// Why a search found it belongs to the list of that search.
		const { match, ...summary }: StoredTicket & { match?: TicketMatch } =
			ticket;
		confirmed.set( ticket.id, { ...known, ...summary } );
	}
	return { ...state, confirmed, shown: shownOf( confirmed, state.pending ) };
}

function remembered(
	gone: ReadonlyMap< number, number >,
	before: TicketsState[ 'forgotten' ]
): TicketsState[ 'forgotten' ] {
	const all = [ gone, ...before ];
	return all.length > MOST_FORGOTTEN
		? [ new Map( all.reverse().flatMap( ( some ) => [ ...some ] ) ) ]
		: all;
}

function forget( state: TicketsState, keep: Set< number > ): TicketsState {
	const isKept = ( id: number ) =>
		keep.has( id ) || ( state.pending[ id ]?.length ?? 0 ) > 0;
	const tickets = [ ...state.confirmed.values() ];
	const gone = tickets.filter( ( { id } ) => ! isKept( id ) );
	const confirmed = new Map(
		tickets
			.filter( ( { id } ) => isKept( id ) )
			.map( ( ticket ) => [ ticket.id, ticket ] )
	);
	return {
		...state,
		confirmed,
		shown: shownOf( confirmed, state.pending ),
		forgotten: remembered(
			new Map( gone.map( ( { id, version } ) => [ id, version ] ) ),
			state.forgotten
		),
	};
}

function withPending(
	state: TicketsState,
	id: number,
	pending: PendingPatch[]
): TicketsState {
	const all = { ...state.pending, [ id ]: pending };
	return {
		...state,
		pending: all,
		shown: shownOf( state.confirmed, all ),
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
		case 'TICKETS_FORGOTTEN':
			return forget( state, action.keep );
		case 'TICKET_FORGOTTEN': {
			const confirmed = new Map( state.confirmed );
			return confirmed.delete( action.id )
				? {
						...state,
						confirmed,
						shown: shownOf( confirmed, state.pending ),
					}
				: state;
		}
		case 'TICKET_NOTED': {
			const ticket = state.confirmed.get( action.id );
			return ticket
				? receive( state, [ { ...ticket, ...action.noted } ] )
				: state;
		}
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
				// That a list is empty is known too, and shown meanwhile.
				...started( list.ids.length > 0 || list.status === 'ready' ),
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
				( list ) => appended( list, action.cursor, action.page )
			);
		case 'LIST_PAGE_RECEIVED':
			return withList(
				receive( state, action.page.items ),
				action.list,
				( list ) => replaced( list, action.cursor, action.page )
			);
		case 'LIST_RESTORED':
			return withList( state, action.list, ( list ) => ( {
				...list,
				...action.kept,
			} ) );
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
