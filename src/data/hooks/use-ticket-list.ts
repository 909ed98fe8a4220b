import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useMemo } from '@wordpress/element';

import { boot } from '../boot';
import type { RequestError } from '../errors';
import type { LoadStatus } from '../status';
import { store } from '../store';
import { matchesQuery, queryKey, type TicketQuery } from '../tickets/query';
import type { StoredTicket } from '../tickets/reducer';
import { useFreshness } from './use-freshness';

export interface TicketListResult {
	/** Those that still belong to the list, in its order. */
	tickets: StoredTicket[];
	status: LoadStatus;
	error: RequestError | null;
	hasMore: boolean;
	isLoadingMore: boolean;
	/** The server stopped looking before the page was full; more may follow. */
	isPartial: boolean;
	loadMore: () => void;
	/** Loads again what failed or may be old. */
	reload: () => void;
}

/**
 * The tickets of a query; loads them, and keeps them fresh while the screen is looked at.
 *
 * @param query
 */
export function useTicketList( query: TicketQuery ): TicketListResult {
	const key = queryKey( query );
	const { list, byId } = useSelect(
		( select ) => ( {
			list: select( store ).getList( key ),
			byId: select( store ).getTickets(),
		} ),
		[ key ]
	);
	const { fetchList, fetchMore } = useDispatch( store );

	// The key says all of the query, and the same query comes as a new object from each address.
	// eslint-disable-next-line react-hooks/exhaustive-deps
	const stableQuery = useMemo( () => query, [ key ] );

	const reload = useCallback(
		() => void fetchList( stableQuery ),
		[ fetchList, stableQuery ]
	);
	const loadMore = useCallback(
		() => void fetchMore( stableQuery ),
		[ fetchMore, stableQuery ]
	);

	useEffect( reload, [ reload ] );
	useEffect( () => {
		if ( list.isStale ) {
			reload();
		}
	}, [ list.isStale, reload ] );
	useFreshness( reload );

	const { ids } = list;
	const tickets = useMemo( () => {
		const viewerId = boot().user.id;
		return ids
			.map( ( id ) => byId[ id ] )
			.filter( ( ticket ) => ticket !== undefined )
			.filter( ( ticket ) =>
				matchesQuery( ticket, stableQuery, viewerId )
			);
	}, [ ids, byId, stableQuery ] );

	return {
		tickets,
		status: list.status,
		error: list.error,
		hasMore: list.nextCursor !== null,
		isLoadingMore: list.isLoadingMore,
		isPartial: list.partial,
		loadMore,
		reload,
	};
}

/**
 * The tickets before and after one in a list, also after it has left the list.
 *
 * @param query
 * @param id
 */
export function useNeighbours(
	query: TicketQuery,
	id: number
): { previous: number | null; next: number | null } {
	const key = queryKey( query );
	const { list, byId } = useSelect(
		( select ) => ( {
			list: select( store ).getList( key ),
			byId: select( store ).getTickets(),
		} ),
		[ key ]
	);
	const viewerId = boot().user.id;
	const isListed = ( other: number ) => {
		const ticket = byId[ other ];
		return ticket !== undefined && matchesQuery( ticket, query, viewerId );
	};
	const position = list.ids.indexOf( id );
	if ( position < 0 ) {
		return { previous: null, next: list.ids.find( isListed ) ?? null };
	}
	return {
		previous:
			list.ids.slice( 0, position ).reverse().find( isListed ) ?? null,
		next: list.ids.slice( position + 1 ).find( isListed ) ?? null,
	};
}
