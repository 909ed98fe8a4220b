import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';

import { boot } from '../boot';
import { store } from '../store';
import { matchesQuery, queryKey, type TicketQuery } from '../tickets/query';

/** So near to the end of what is loaded the next page is asked for. */
const NEAR_END = 5;

export interface Neighbours {
	/** Id; null at the list's beginning. */
	previous: number | null;
	/** Id; null at the list's end. */
	next: number | null;
}

/**
 * The tickets before and after one in a list, also after it has left the list.
 *
 * @param query
 * @param id
 */
export function useNeighbours( query: TicketQuery, id: number ): Neighbours {
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
	const { fetchMore } = useDispatch( store );
	const viewerId = boot().user.id;
	const { ids } = list;
	const place = ids.indexOf( id );

	const from = ( start: number, step: 1 | -1 ): number | null => {
		for ( let at = start; at >= 0 && at < ids.length; at += step ) {
			const other = ids[ at ] ?? 0;
			const ticket = byId.get( other );
			// One that was forgotten was in the list when it was last seen.
			if (
				! ticket ||
				matchesQuery( ticket, query, viewerId, conditions )
			) {
				return other;
			}
		}
		return null;
	};

	const isNearEnd = place >= 0 && ids.length - place <= NEAR_END;
	useEffect( () => {
		if ( isNearEnd ) {
			void fetchMore( query );
		}
		// The key says all of the query.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ isNearEnd, fetchMore, key ] );

	return {
		previous: place < 0 ? null : from( place - 1, -1 ),
		next: from( place + 1, 1 ),
	};
}
