import type { TicketList } from '../../types/api';
import { request } from '../client';
import { isAbort, toRequestError } from '../errors';
import type { Thunk } from '../store';
import { recallList } from './list-memory';
import { cursorsOf } from './lists';
import { type TicketQuery, queryArgs, queryKey } from './query';

/** Rows of the first page, which comes with the screen: as many as a window shows. */
const FIRST_PAGE = 50;

/** Rows of a further page: the more, the fewer requests for whoever scrolls far. */
const NEXT_PAGE = 100;

/** Beyond so many tickets those out of sight are forgotten; their page is asked for again. */
const MOST_TICKETS = 2_000;

/** Tickets around the reader that are never forgotten. */
const AROUND = 500;

/** Pages that are on their way, so that none is asked for twice. */
const underWay = new Set< string >();

function ask( query: TicketQuery, cursor?: string ): Promise< TicketList > {
	return request< TicketList >( '/tickets', {
		query: {
			...queryArgs( query ),
			per_page: cursor === undefined ? FIRST_PAGE : NEXT_PAGE,
			cursor,
		},
	} );
}

/**
 * Loads the first page of a list, or loads it again. Does nothing while it is on its way.
 *
 * @param query
 */
export function fetchList( query: TicketQuery ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const list = queryKey( query );
		const { status, isLoadingMore, ids } = select.getList( list );
		if (
			status === 'loading' ||
			status === 'refreshing' ||
			isLoadingMore
		) {
			return;
		}
		const kept = ids.length === 0 ? recallList( list ) : null;
		if ( kept ) {
			dispatch( { type: 'LIST_RESTORED', list, kept } );
		}
		dispatch( { type: 'LIST_STARTED', list } );
		try {
			const page = await ask( query );
			dispatch( { type: 'LIST_RECEIVED', list, page } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'LIST_FAILED', list, error } );
		}
	};
}

/**
 * Loads the page after what is there.
 *
 * @param query
 */
export function fetchMore( query: TicketQuery ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const list = queryKey( query );
		const { status, isLoadingMore, nextCursor } = select.getList( list );
		if ( nextCursor === null || isLoadingMore || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'LIST_MORE_STARTED', list } );
		try {
			const page = await ask( query, nextCursor );
			dispatch( {
				type: 'LIST_MORE_RECEIVED',
				list,
				cursor: nextCursor,
				page,
			} );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'LIST_FAILED', list, error } );
		}
	};
}

/**
 * Loads the pages of a list again that hold some of its tickets, but for the first.
 *
 * @param query
 * @param ids   Of tickets that are in sight, unknown or maybe old.
 */
export function fetchRows( query: TicketQuery, ids: number[] ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const list = queryKey( query );
		const cursors = cursorsOf( select.getList( list ), ids );
		await Promise.all(
			cursors.map( async ( cursor ) => {
				const name = `${ list } ${ cursor }`;
				if ( cursor === null || underWay.has( name ) ) {
					return;
				}
				underWay.add( name );
				try {
					const page = await ask( query, cursor );
					dispatch( {
						type: 'LIST_PAGE_RECEIVED',
						list,
						cursor,
						page,
					} );
				} catch ( thrown ) {
					if ( ! isAbort( thrown ) ) {
						const error = toRequestError( thrown );
						dispatch( { type: 'LIST_FAILED', list, error } );
					}
				} finally {
					underWay.delete( name );
				}
			} )
		);
	};
}

/**
 * Has the lists and their numbers loaded again: which tickets they hold depends on more than the tickets.
 */
export function outdateLists() {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'LISTS_STALE' } );
		dispatch.refreshCounts();
		void dispatch.fetchViewCounts();
	};
}

/**
 * Forgets tickets that are far from what an agent looks at, once there are many. Their ids stay in
 * the list.
 *
 * @param ids   Of the rows, in their order.
 * @param place Of the row that is in sight.
 */
export function forgetFarTickets( ids: number[], place: number ) {
	return ( { dispatch, select }: Thunk ): void => {
		const known = select.getTickets();
		if ( known.size <= MOST_TICKETS ) {
			return;
		}
		const near = ids.slice( Math.max( 0, place - AROUND ), place + AROUND );
		const opened = [ ...known.keys() ].filter(
			( id ) => select.getConversation( id ).fetchedAt > 0
		);
		dispatch( {
			type: 'TICKETS_FORGOTTEN',
			keep: new Set( [ ...near, ...opened, ...ids.slice( 0, 50 ) ] ),
		} );
	};
}
