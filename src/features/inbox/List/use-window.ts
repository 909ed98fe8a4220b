import {
	flushSync,
	useCallback,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from '@wordpress/element';
import type { RefObject } from 'react';

/*
 * Every row is as high as every other, so what is in sight is a division; a general virtualiser would
 * measure and remember each of a hundred thousand rows to come to the same numbers.
 */

/** Rows beyond the edges that are drawn already. */
const MARGIN = 10;

/** The rows that are drawn change only after so many have gone by. */
const STEP = 5;

interface Options {
	count: number;
	/** Pixels. */
	rowHeight: number;
	/** Pixels of what stands above the rows and stays there. */
	headHeight: number;
	/** Index of a row that is drawn wherever it is: the one that has the focus or would get it. -1 for none. */
	kept: number;
	/** Gets the first row in sight and the one after the last. */
	onLook: ( first: number, last: number ) => void;
}

interface RowWindow {
	/** Indexes of the rows that are drawn, ascending. */
	rows: number[];
	/** Scrolls as far as a row needs to come into sight. */
	reveal: ( index: number ) => void;
}

/**
 * Which of many rows are drawn: those in sight, some around them, and the one that must not lose the focus.
 *
 * @param scroller
 * @param options
 * @param options.count
 * @param options.rowHeight
 * @param options.headHeight
 * @param options.kept
 * @param options.onLook
 */
export function useWindow(
	scroller: RefObject< HTMLElement >,
	{ count, rowHeight, headHeight, kept, onLook }: Options
): RowWindow {
	const [ view, setView ] = useState( { first: 0, last: 0 } );

	// An element that is not laid out has no height; the window's is the most that it can get. Asked for only
	// when it changes: after rows were drawn, the answer would need a layout of its own.
	const height = useRef( window.innerHeight );
	const measure = useCallback( () => {
		const element = scroller.current;
		if ( ! element ) {
			return;
		}
		const down = ( row: number ) => Math.floor( row / STEP ) * STEP;
		const first = down( element.scrollTop / rowHeight );
		const last =
			down( ( element.scrollTop + height.current ) / rowHeight ) + STEP;
		setView( ( old ) =>
			old.first === first && old.last === last ? old : { first, last }
		);
	}, [ scroller, rowHeight ] );

	// Before the paint: the place may just have been restored.
	const isEmpty = count === 0;
	useLayoutEffect( measure, [ measure, isEmpty ] );
	useEffect( () => {
		const element = scroller.current;
		if ( ! element ) {
			return undefined;
		}
		// In the same frame, or a fast scroll shows gaps.
		const onScroll = () => flushSync( measure );
		const observer = new ResizeObserver( () => {
			height.current = element.clientHeight || window.innerHeight;
			measure();
		} );
		observer.observe( element );
		element.addEventListener( 'scroll', onScroll, { passive: true } );
		return () => {
			observer.disconnect();
			element.removeEventListener( 'scroll', onScroll );
		};
	}, [ scroller, measure ] );

	const first = Math.min( view.first, count );
	const last = Math.min( view.last, count );
	useEffect( () => {
		if ( last > first ) {
			onLook( first, last );
		}
	}, [ first, last, count, onLook ] );

	const from = Math.max( 0, first - MARGIN );
	const to = Math.min( count, last + MARGIN );
	const rows = Array.from(
		{ length: Math.max( 0, to - from ) },
		( _, place ) => from + place
	);
	if ( kept >= 0 && kept < count && ( kept < from || kept >= to ) ) {
		rows[ kept < from ? 'unshift' : 'push' ]( kept );
	}

	const size = useRef( { rowHeight, headHeight } );
	size.current = { rowHeight, headHeight };
	const reveal = useCallback(
		( index: number ) => {
			const element = scroller.current;
			if ( ! element ) {
				return;
			}
			const { rowHeight: row, headHeight: head } = size.current;
			const top = index * row;
			const bottom = top + row + head - element.clientHeight;
			if ( element.scrollTop > top ) {
				element.scrollTop = top;
			} else if (
				element.clientHeight > 0 &&
				element.scrollTop < bottom
			) {
				element.scrollTop = bottom;
			}
		},
		[ scroller ]
	);
	return { rows, reveal };
}
