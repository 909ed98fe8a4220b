import { useEffect, useLayoutEffect } from '@wordpress/element';
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
 */
export function usePosition(
	scroller: RefObject< HTMLElement >,
	{ list, ids, rowHeight, isShown }: Options
): void {
	useLayoutEffect( () => {
		const element = scroller.current;
		if ( ! element || ! isShown ) {
			return;
		}
		const position = positionIn( list );
		if ( ! position ) {
			element.scrollTop = 0;
			return;
		}
		const now = ids.indexOf( position.id );
		const isAtTop = position.index === 0 && position.part < 1;
		// Whoever is at the top wants to see what comes in there.
		const index = isAtTop || now < 0 ? position.index : now;
		const top = Math.round( ( index + position.part ) * rowHeight );
		if ( Math.abs( element.scrollTop - top ) > 1 ) {
			element.scrollTop = top;
		}
	}, [ scroller, list, ids, rowHeight, isShown ] );

	useEffect( () => {
		const element = scroller.current;
		if ( ! element || ! isShown ) {
			return undefined;
		}
		const note = () => {
			const place = Math.max( 0, element.scrollTop / rowHeight );
			const index = Math.floor( place );
			notePosition( list, {
				id: ids[ index ] ?? 0,
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
	}, [ scroller, list, ids, rowHeight, isShown ] );
}
