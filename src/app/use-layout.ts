import { useEffect, useState } from '@wordpress/element';
import type { RefObject } from 'react';

/**
 * How much stands side by side: everything (`wide`), the panel in a drawer (`medium`), or the list and
 * the ticket as two pages (`narrow`).
 */
export type Layout = 'wide' | 'medium' | 'narrow';

/*
 * Pixels of the window, as designed, and of the frame itself, since the unfolded admin menu takes
 * 160 of the window's. Three columns fit into 840, four into 1160.
 */
const NARROW = { window: 960, frame: 840 };
const MEDIUM = { window: 1200, frame: 1160 };

export function layoutOf( windowWidth: number, frameWidth: number ): Layout {
	const isBelow = ( limit: { window: number; frame: number } ) =>
		windowWidth < limit.window || frameWidth < limit.frame;
	if ( isBelow( NARROW ) ) {
		return 'narrow';
	}
	return isBelow( MEDIUM ) ? 'medium' : 'wide';
}

/**
 * The layout that the frame has room for; follows the window and the admin menu.
 *
 * @param frame
 */
export function useLayout( frame: RefObject< HTMLElement | null > ): Layout {
	const [ layout, setLayout ] = useState< Layout >( () =>
		layoutOf( window.innerWidth, window.innerWidth )
	);
	useEffect( () => {
		const element = frame.current;
		if ( ! element ) {
			return undefined;
		}
		const measure = () =>
			setLayout( layoutOf( window.innerWidth, element.clientWidth ) );
		measure();
		const observer = new ResizeObserver( measure );
		observer.observe( element );
		return () => observer.disconnect();
	}, [ frame ] );
	return layout;
}
