import { useEffect, useLayoutEffect } from '@wordpress/element';
import type { RefObject } from 'react';

/** Pixels from the start, by list. Lives as long as the page: a reload starts at the top. */
const positions = new Map< string, number >();

/**
 * Remembers how far each list was scrolled, and goes there when it is shown again.
 *
 * @param scroller
 * @param key      Of the list.
 * @param isShown  Whether its rows are there to be scrolled.
 */
export function useScrollMemory(
	scroller: RefObject< HTMLElement | null >,
	key: string,
	isShown: boolean
): void {
	useLayoutEffect( () => {
		if ( isShown && scroller.current ) {
			scroller.current.scrollTop = positions.get( key ) ?? 0;
		}
	}, [ scroller, key, isShown ] );

	useEffect( () => {
		const element = scroller.current;
		if ( ! element || ! isShown ) {
			return undefined;
		}
		const remember = () => positions.set( key, element.scrollTop );
		element.addEventListener( 'scroll', remember, { passive: true } );
		return () => element.removeEventListener( 'scroll', remember );
	}, [ scroller, key, isShown ] );
}
