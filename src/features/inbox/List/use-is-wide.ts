import { useLayoutEffect, useState } from '@wordpress/element';
import type { RefObject } from 'react';

/** Pixels below which a table has no room for its columns. */
const WIDE = 720;

/**
 * Whether a list has room for a table.
 *
 * @param scroller
 */
export function useIsWide( scroller: RefObject< HTMLElement > ): boolean {
	const [ isWide, setWide ] = useState( false );
	useLayoutEffect( () => {
		const element = scroller.current;
		if ( ! element ) {
			return undefined;
		}
		const measure = () => {
			// Out of sight it has no width, and keeps the shape that it had.
			if ( element.clientWidth > 0 ) {
				setWide( element.clientWidth >= WIDE );
			}
		};
		measure();
		const observer = new ResizeObserver( measure );
		observer.observe( element );
		return () => observer.disconnect();
	}, [ scroller ] );
	return isWide;
}
