import {
	useCallback,
	useEffect,
	useLayoutEffect,
	useRef,
} from '@wordpress/element';
import type { RefObject } from 'react';

/** Mark of the row of a ticket. */
export const ROW_ATTRIBUTE = 'data-ticket';

interface Options {
	/** Id of the open ticket. */
	selected: number | null;
	/** Whether the rows are out of sight. */
	isHidden: boolean;
	/** Has a row drawn and brings it into sight. */
	reveal: ( id: number ) => void;
}

/**
 * Gives the focus to a row, also to one that is not drawn yet; and back to the one from which a ticket
 * was opened, when the agent comes back from it.
 *
 * @param scroller         Holds the rows.
 * @param options
 * @param options.selected
 * @param options.isHidden
 * @param options.reveal
 * @return Gives the focus to the row of a ticket.
 */
export function useRowFocus(
	scroller: RefObject< HTMLElement >,
	{ selected, isHidden, reveal }: Options
): ( id: number ) => void {
	const wanted = useRef< number | null >( null );
	const take = useCallback( () => {
		const row = scroller.current?.querySelector< HTMLElement >(
			`[${ ROW_ATTRIBUTE }="${ wanted.current }"]`
		);
		if ( row ) {
			wanted.current = null;
			row.focus( { preventScroll: true } );
		}
	}, [ scroller ] );

	const focus = useCallback(
		( id: number ) => {
			wanted.current = id;
			reveal( id );
			take();
		},
		[ reveal, take ]
	);

	// A row that was not drawn has it as soon as it is.
	useLayoutEffect( () => {
		if ( wanted.current !== null ) {
			take();
		}
	} );

	const last = useRef( selected );
	useEffect( () => {
		const left = last.current;
		last.current = selected;
		if ( left === null || selected !== null || isHidden ) {
			return;
		}
		const { activeElement } = document;
		// He may have gone elsewhere on purpose, to the search box for one.
		if ( activeElement === null || activeElement === document.body ) {
			focus( left );
		}
	}, [ selected, isHidden, focus ] );

	return focus;
}
