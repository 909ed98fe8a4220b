import { useCallback } from '@wordpress/element';
import type { KeyboardEvent } from 'react';

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
 * Moves between the links of a list by keyboard. Only while one of them has the focus, so that single
 * letters do nothing anywhere else.
 *
 * @param loadMore Asks for the next page.
 */
export function useListKeys(
	loadMore: () => void
): ( event: KeyboardEvent< HTMLElement > ) => void {
	return useCallback(
		( event ) => {
			if ( event.altKey || event.ctrlKey || event.metaKey ) {
				return;
			}
			const links = Array.from(
				event.currentTarget.querySelectorAll< HTMLElement >( 'a' )
			);
			const index = links.findIndex( ( link ) => link === event.target );
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
		[ loadMore ]
	);
}
