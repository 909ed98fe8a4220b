import { useEffect, useLayoutEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { keepPositions, notePosition, positionIn } from './positions';

interface Options {
	/** Key of the list. */
	list: string;
	/** Of the tickets, in the order of the rows. */
	ids: number[];
	/** Pixels. */
	rowHeight: number;
	/** Whether the rows are there to be scrolled. */
	isShown: boolean;
	/** Whether more rows follow that are not known yet. */
	hasMore: boolean;
}

/**
 * Keeps an agent's place in a list: when he comes back to it, when rows come in above, and when the
 * rows change their height.
 *
 * @param scroller
 * @param options
 * @param options.list
 * @param options.ids
 * @param options.rowHeight
 * @param options.isShown
 * @param options.hasMore
 */
export function usePosition(
	scroller: RefObject< HTMLElement >,
	{ list, ids, rowHeight, isShown, hasMore }: Options
): void {
	/** Pixels; null while it is not known. */
	const scrolled = useRef< number | null >( null );
	useLayoutEffect( () => {
		// Out of sight it may have lost its place.
		scrolled.current = null;
	}, [ list, isShown ] );
	useLayoutEffect( () => {
		const element = scroller.current;
		if ( ! element || ! isShown ) {
			return;
		}
		const position = positionIn( list );
		const found = position ? ids.indexOf( position.id ) : -1;
		// A list that is begun anew ends before the place: its end is no better one than its top.
		const isBeyond =
			found < 0 && hasMore && ( position?.index ?? 0 ) >= ids.length;
		if ( ! position || isBeyond ) {
			// For good: rows that come in later must not move what is read by then.
			notePosition( list, { id: ids[ 0 ] ?? 0, index: 0, part: 0 } );
			element.scrollTop = 0;
			scrolled.current = 0;
			return;
		}
		const isAtTop = position.index === 0 && position.part < 1;
		// Whoever is at the top wants to see what comes in there.
		const index = isAtTop || found < 0 ? position.index : found;
		const top = Math.round( ( index + position.part ) * rowHeight );
		// Asking where it is needs a layout, which each page that comes in at the end would pay for.
		if (
			scrolled.current === null ||
			Math.abs( scrolled.current - top ) > 1
		) {
			element.scrollTop = top;
			scrolled.current = top;
		}
	}, [ scroller, list, ids, rowHeight, isShown, hasMore ] );

	const now = useRef( { list, ids, rowHeight, isShown } );
	now.current = { list, ids, rowHeight, isShown };
	// Once and for all: after the rows were drawn for a scroll, asking how far it went would need a layout.
	useEffect( () => {
		const element = scroller.current;
		if ( ! element ) {
			return undefined;
		}
		const note = () => {
			const state = now.current;
			if ( ! state.isShown ) {
				return;
			}
			scrolled.current = element.scrollTop;
			const place = Math.max( 0, scrolled.current / state.rowHeight );
			const index = Math.floor( place );
			notePosition( state.list, {
				id: state.ids[ index ] ?? 0,
				index,
				part: place - index,
			} );
		};
		element.addEventListener( 'scroll', note, { passive: true } );
		window.addEventListener( 'pagehide', keepPositions );
		return () => {
			element.removeEventListener( 'scroll', note );
			window.removeEventListener( 'pagehide', keepPositions );
		};
	}, [ scroller ] );
}
