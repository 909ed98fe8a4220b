import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

/** Mark of the row of a ticket. */
export const ROW_ATTRIBUTE = 'data-ticket';

/**
 * Gives the focus back to the row from which a ticket was opened, when the agent comes back from it.
 *
 * @param scroller Holds the rows.
 * @param selected Id of the open ticket.
 * @param isHidden Whether the rows are out of sight.
 */
export function useRowFocus(
	scroller: RefObject< HTMLElement | null >,
	selected: number | null,
	isHidden: boolean
): void {
	const last = useRef( selected );
	useEffect( () => {
		const left = last.current;
		last.current = selected;
		if ( left === null || selected !== null || isHidden ) {
			return;
		}
		const { activeElement } = document;
		// He may have gone elsewhere on purpose, to the search box for one.
		if ( activeElement !== null && activeElement !== document.body ) {
			return;
		}
		scroller.current
			?.querySelector< HTMLElement >( `[${ ROW_ATTRIBUTE }="${ left }"]` )
			?.focus( { preventScroll: false } );
	}, [ scroller, selected, isHidden ] );
}
