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

/** Below this the names of the views take room that a conversation needs more. */
const ROOMY = 1400;

interface Room {
	layout: Layout;
	/** Whether the names of the views fit beside an open ticket. */
	isRoomy: boolean;
}

function roomOf( windowWidth: number, frameWidth: number ): Room {
	return {
		layout: layoutOf( windowWidth, frameWidth ),
		isRoomy: frameWidth >= ROOMY,
	};
}

/**
 * What the frame has room for; follows the window and the admin menu.
 *
 * @param frame
 */
export function useLayout( frame: RefObject< HTMLElement | null > ): Room {
	const [ room, setRoom ] = useState< Room >( () =>
		roomOf( window.innerWidth, window.innerWidth )
	);
	useEffect( () => {
		const element = frame.current;
		if ( ! element ) {
			return undefined;
		}
		const measure = () =>
			setRoom( ( known ) => {
				const next = roomOf( window.innerWidth, element.clientWidth );
				const isSame =
					next.layout === known.layout &&
					next.isRoomy === known.isRoomy;
				return isSame ? known : next;
			} );
		measure();
		const observer = new ResizeObserver( measure );
		observer.observe( element );
		return () => observer.disconnect();
	}, [ frame ] );
	return room;
}
