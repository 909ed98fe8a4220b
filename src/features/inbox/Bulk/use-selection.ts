import { useCallback, useMemo, useRef, useState } from '@wordpress/element';

export interface Selection {
	/** Ids of chosen tickets that are still in the list. */
	ids: number[];
	/** Versions of chosen tickets that were never loaded. */
	noted: Map< number, number >;
	has: ( id: number ) => boolean;
	/**
	 * Chooses a ticket or lets it go; with a range, everything between it and the one before.
	 */
	toggle: ( id: number, isRange?: boolean ) => void;
	/** Chooses exactly these. */
	choose: ( ids: number[] ) => void;
	/** Chooses all of a list, loaded or not. */
	chooseWhole: ( items: { id: number; version: number }[] ) => void;
	clear: () => void;
}

interface Options {
	/** Ids of the list's tickets, in its order. */
	listed: number[];
	/** Whether a ticket that the list once held belongs to it no more. */
	hasLeft: ( id: number ) => boolean;
}

interface State {
	key: string;
	ids: Set< number >;
	noted: Map< number, number >;
}

const NONE = { ids: new Set< number >(), noted: new Map< number, number >() };

/**
 * Which tickets of a list are chosen. Holds over pages that are loaded later; another list begins
 * with none.
 *
 * @param key             Of the list.
 * @param options
 * @param options.listed
 * @param options.hasLeft
 */
export function useSelection(
	key: string,
	{ listed, hasLeft }: Options
): Selection {
	const [ state, setState ] = useState< State >( { key, ...NONE } );
	// Read when a row is chosen, so that a row need not be drawn anew for each other one.
	const list = useRef( { key, listed } );
	list.current = { key, listed };
	const last = useRef< number | null >( null );
	const { ids: chosen, noted } = state.key === key ? state : NONE;

	const choose = useCallback(
		( ids: number[] ) =>
			setState( ( old ) => ( {
				key: list.current.key,
				ids: new Set( ids ),
				noted: old.key === list.current.key ? old.noted : NONE.noted,
			} ) ),
		[]
	);
	const chooseWhole = useCallback< Selection[ 'chooseWhole' ] >(
		( items ) =>
			setState( {
				key: list.current.key,
				ids: new Set( items.map( ( { id } ) => id ) ),
				noted: new Map(
					items.map( ( { id, version } ) => [ id, version ] )
				),
			} ),
		[]
	);
	const toggle = useCallback( ( id: number, isRange = false ) => {
		const { key: now, listed: order } = list.current;
		const from = order.indexOf( last.current ?? id );
		const to = order.indexOf( id );
		last.current = id;
		setState( ( old ) => {
			const isSame = old.key === now;
			const next = new Set( isSame ? old.ids : [] );
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
			return {
				key: now,
				ids: next,
				noted: isSame ? old.noted : NONE.noted,
			};
		} );
	}, [] );

	return useMemo( () => {
		const inList = new Set( chosen.size > 0 ? listed : [] );
		return {
			// What has left the list is not changed unseen; what was chosen with all of it need not be loaded.
			ids: [ ...chosen ].filter(
				( id ) =>
					inList.has( id ) || ( noted.has( id ) && ! hasLeft( id ) )
			),
			noted,
			has: ( id ) => chosen.has( id ),
			toggle,
			choose,
			chooseWhole,
			clear: () => choose( [] ),
		};
	}, [ chosen, noted, listed, hasLeft, toggle, choose, chooseWhole ] );
}
