import { useCallback } from '@wordpress/element';
import type { KeyboardEvent } from 'react';

import type { StoredTicket } from '../../data';
import type { Selection } from './Bulk';

/** Within this many rows of the end the next page is asked for. */
const NEAR_END = 5;

function targetOf( key: string, index: number, last: number ): number | null {
	switch ( key ) {
		case 'ArrowDown':
		case 'j':
			return Math.min( index + 1, last );
		case 'ArrowUp':
		case 'k':
			return Math.max( index - 1, 0 );
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}

/**
 * Chooses by key: x this row, with Shift up to it, with Ctrl and a all that are loaded, Escape none.
 *
 * @param event
 * @param id        Of the row that has the focus.
 * @param tickets
 * @param selection
 * @return Whether the key was one of these.
 */
function chooses(
	event: KeyboardEvent< HTMLElement >,
	id: number | undefined,
	tickets: StoredTicket[],
	selection: Selection
): boolean {
	if ( id === undefined ) {
		return false;
	}
	const isCommand = event.ctrlKey || event.metaKey;
	const key = event.key.toLowerCase();
	if ( key === 'x' && ! isCommand ) {
		selection.toggle( id, event.shiftKey );
		return true;
	}
	if ( key === 'a' && isCommand ) {
		selection.choose( tickets.map( ( ticket ) => ticket.id ) );
		return true;
	}
	if ( key === 'escape' && selection.ids.length > 0 ) {
		selection.clear();
		return true;
	}
	return false;
}

/**
 * Moves between the rows of a list by keyboard, and chooses them. Only while one of them has the
 * focus, so that single letters do nothing anywhere else.
 *
 * @param loadMore  Asks for the next page.
 * @param selection
 * @param tickets   In the order of the rows.
 */
export function useListKeys(
	loadMore: () => void,
	selection: Selection,
	tickets: StoredTicket[]
): ( event: KeyboardEvent< HTMLElement > ) => void {
	return useCallback(
		( event ) => {
			if ( event.altKey ) {
				return;
			}
			const links = Array.from(
				event.currentTarget.querySelectorAll< HTMLElement >( 'a' )
			);
			const row = ( event.target as HTMLElement ).closest( 'li' );
			const index = links.findIndex( ( link ) => row?.contains( link ) );
			if ( chooses( event, tickets[ index ]?.id, tickets, selection ) ) {
				event.preventDefault();
				return;
			}
			if ( event.ctrlKey || event.metaKey ) {
				return;
			}
			const last = links.length - 1;
			const target =
				index < 0 ? null : targetOf( event.key, index, last );
			if ( target === null ) {
				return;
			}
			event.preventDefault();
			links[ target ]?.focus();
			if ( last - target < NEAR_END ) {
				loadMore();
			}
		},
		[ loadMore, selection, tickets ]
	);
}
