import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useMemo, useRef } from '@wordpress/element';

import type { TicketMatch } from '../../types/api';
import { boot } from '../boot';
import type { RequestError } from '../errors';
import type { LoadStatus } from '../status';
import { store } from '../store';
import { keepList } from '../tickets/list-memory';
import { matchesQuery, queryKey, type TicketQuery } from '../tickets/query';
import type { StoredTicket } from '../tickets/reducer';
import { useFreshness } from './use-freshness';

export interface TicketListResult {
	/** Ids of the tickets that still belong to the list, in its order. */
	ids: number[];
	/** A ticket of the list; null while it is not loaded, as those far from the reader are not. */
	ticketOf: ( id: number ) => StoredTicket | null;
	/** Why a search by words found a ticket; null in other lists. */
	matchOf: ( id: number ) => TicketMatch | null;
	/** What the server says about a search. */
	notes: string[];
	/** Whether a ticket that the list once held belongs to it no more. */
	hasLeft: ( id: number ) => boolean;
	status: LoadStatus;
	error: RequestError | null;
	hasMore: boolean;
	isLoadingMore: boolean;
	/** The server stopped looking before the page was full; more may follow. */
	isPartial: boolean;
	loadMore: () => void;
	/** Says which rows are in sight: loads what is not known there and what comes next, forgets what is far. */
	look: ( first: number, last: number ) => void;
	/** Loads again what failed or may be old. */
	reload: () => void;
}

/** So many rows before the end the next page is asked for: about ten screens. */
const AHEAD = 150;

/** Rows around those in sight that are loaded with them. */
const MARGIN = 25;

/** Rows that fly past are not asked for; those that stay this long are. */
const SETTLE_MS = 100;

/**
 * The tickets of a query; loads them, and keeps them fresh while the screen is looked at.
 *
 * @param query
 */
export function useTicketList( query: TicketQuery ): TicketListResult {
	const key = queryKey( query );
	const { saved_view: savedView } = query;
	const { list, byId, saved } = useSelect(
		( select ) => ( {
			list: select( store ).getList( key ),
			byId: select( store ).getTickets(),
			saved: select( store ).getView( savedView ),
		} ),
		[ key, savedView ]
	);
	const conditions = saved?.conditions ?? null;
	const { fetchList, fetchMore, fetchRows, forgetFarTickets } =
		useDispatch( store );

	// The key says all of the query, and the same query comes as a new object from each address.
	// eslint-disable-next-line react-hooks/exhaustive-deps
	const stableQuery = useMemo( () => query, [ key ] );

	const left = useMemo( () => {
		const viewerId = boot().user.id;
		return new Set(
			[ ...byId.values() ]
				.filter(
					( ticket ) =>
						! matchesQuery(
							ticket,
							stableQuery,
							viewerId,
							conditions
						)
				)
				.map( ( { id } ) => id )
		);
	}, [ byId, stableQuery, conditions ] );
	const ids = useMemo(
		// Most often none has left, and the list may be long.
		() =>
			left.size === 0
				? list.ids
				: list.ids.filter( ( id ) => ! left.has( id ) ),
		[ list.ids, left ]
	);

	// What is in sight is read by timers and reloads, which must not begin anew with each ticket that changes.
	const state = useRef( { ids, byId, list, seen: [ 0, 0 ] } );
	state.current = { ...state.current, ids, byId, list };

	const loadMore = useCallback(
		() => void fetchMore( stableQuery ),
		[ fetchMore, stableQuery ]
	);
	const reload = useCallback( () => {
		const [ first = 0, last = 0 ] = state.current.seen;
		void fetchList( stableQuery );
		void fetchRows( stableQuery, state.current.ids.slice( first, last ) );
	}, [ fetchList, fetchRows, stableQuery ] );

	const timer = useRef< ReturnType< typeof setTimeout > >();
	const look = useCallback(
		( first: number, last: number ) => {
			state.current.seen = [ first, last ];
			clearTimeout( timer.current );
			timer.current = setTimeout( () => {
				const now = state.current;
				const unknown = now.ids
					.slice( Math.max( 0, first - MARGIN ), last + MARGIN )
					.filter( ( id ) => ! now.byId.has( id ) );
				if ( unknown.length > 0 ) {
					void fetchRows( stableQuery, unknown );
				}
			}, SETTLE_MS );
			const { ids: rows, list: known } = state.current;
			// At once: whoever scrolls on and on never settles, and every page copies what is known.
			void forgetFarTickets( rows, first );
			if (
				last + AHEAD >= rows.length &&
				! known.partial &&
				known.error === null
			) {
				loadMore();
			}
		},
		[ fetchRows, forgetFarTickets, loadMore, stableQuery ]
	);

	useEffect( reload, [ reload ] );
	useEffect( () => {
		if ( list.isStale ) {
			reload();
		}
	}, [ list.isStale, reload ] );
	useFreshness( reload );
	useEffect( () => {
		const keep = () => keepList( key, state.current.list );
		window.addEventListener( 'pagehide', keep );
		return () => {
			clearTimeout( timer.current );
			window.removeEventListener( 'pagehide', keep );
		};
	}, [ key ] );

	return {
		ids,
		ticketOf: useCallback( ( id ) => byId.get( id ) ?? null, [ byId ] ),
		matchOf: useCallback(
			( id ) => list.matches[ id ] ?? null,
			[ list.matches ]
		),
		notes: list.notes,
		hasLeft: useCallback( ( id ) => left.has( id ), [ left ] ),
		status: list.status,
		error: list.error,
		hasMore: list.nextCursor !== null,
		isLoadingMore: list.isLoadingMore,
		isPartial: list.partial,
		loadMore,
		look,
		reload,
	};
}
