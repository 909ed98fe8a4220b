import { useCallback, useMemo, useRef, useState } from '@wordpress/element';

export interface Selection {
	/** Ids of chosen tickets that are still in the list. */
	ids: number[];
	has: ( id: number ) => boolean;
	/**
	 * Chooses a ticket or lets it go; with a range, everything between it and the one before.
	 */
	toggle: ( id: number, isRange?: boolean ) => void;
	/** Chooses exactly these. */
	choose: ( ids: number[] ) => void;
	clear: () => void;
}

/**
 * Which tickets of a list are chosen. Holds over pages that are loaded later; another list begins
 * with none.
 *
 * @param key    Of the list.
 * @param listed Ids of its tickets, in its order.
 */
export function useSelection( key: string, listed: number[] ): Selection {
	const [ state, setState ] = useState< { key: string; ids: Set< number > } >(
		{ key, ids: new Set() }
	);
	// Read when a row is chosen, so that a row need not be drawn anew for each other one.
	const list = useRef( { key, listed } );
	list.current = { key, listed };
	const last = useRef< number | null >( null );
	const chosen = useMemo(
		() => ( state.key === key ? state.ids : new Set< number >() ),
		[ state, key ]
	);

	const choose = useCallback(
		( ids: number[] ) =>
			setState( { key: list.current.key, ids: new Set( ids ) } ),
		[]
	);
	const toggle = useCallback( ( id: number, isRange = false ) => {
		const { key: now, listed: order } = list.current;
		const from = order.indexOf( last.current ?? id );
		const to = order.indexOf( id );
		last.current = id;
		setState( ( old ) => {
			const next = new Set( old.key === now ? old.ids : [] );
			const isOn = ! next.has( id );
			const range =
				isRange && from >= 0
					? order.slice(
							Math.min( from, to ),
							Math.max( from, to ) + 1
						)
					: [ id ];
			range.forEach( ( one ) =>
				isOn ? next.add( one ) : next.delete( one )
			);
			return { key: now, ids: next };
		} );
	}, [] );

	return useMemo( () => {
		// What has left the list is not changed unseen.
		const ids = listed.filter( ( id ) => chosen.has( id ) );
		return {
			ids,
			has: ( id ) => chosen.has( id ),
			toggle,
			choose,
			clear: () => choose( [] ),
		};
	}, [ chosen, listed, toggle, choose ] );
}
