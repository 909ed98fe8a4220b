import type { RefObject } from 'react';

import type { StoredTicket } from '../../data';
import { useShortcut } from '../../shortcuts';
import type { Selection } from './Bulk';
import { ROW_ATTRIBUTE } from './use-row-focus';

/** Within this many rows of the end the next page is asked for. */
const NEAR_END = 5;

interface Options {
	/** Asks for the next page. */
	loadMore: () => void;
	selection: Selection;
	/** In the order of the rows. */
	tickets: StoredTicket[];
	/** Id of the ticket that stands open beside the list. */
	selected: number | null;
	/** Id of the row at which the Tab key stops. */
	current: number | undefined;
}

/**
 * Moves between the rows of a list by keyboard, and chooses them.
 *
 * @param rows              Holds the rows.
 * @param options
 * @param options.loadMore
 * @param options.selection
 * @param options.tickets
 * @param options.selected
 * @param options.current
 */
export function useListKeys(
	rows: RefObject< HTMLElement >,
	{ loadMore, selection, tickets, selected, current }: Options
): void {
	const inside = { within: rows };

	/** Id of the ticket whose row has the focus. */
	const focused = (): number | undefined => {
		const active = rows.current?.ownerDocument.activeElement;
		const link = rows.current?.contains( active ?? null )
			? active?.closest( 'li' )?.querySelector( `[${ ROW_ATTRIBUTE }]` )
			: null;
		return link ? Number( link.getAttribute( ROW_ATTRIBUTE ) ) : undefined;
	};
	const focus = ( id: number | undefined ) =>
		rows.current
			?.querySelector< HTMLElement >( `[${ ROW_ATTRIBUTE }="${ id }"]` )
			?.focus();
	const last = tickets.length - 1;

	const goTo = ( index: number ) => {
		const target = Math.max( 0, Math.min( index, last ) );
		focus( tickets[ target ]?.id );
		if ( last - target < NEAR_END ) {
			loadMore();
		}
	};
	const move = ( by: number ) => {
		const id = focused();
		const index = tickets.findIndex( ( ticket ) => ticket.id === id );
		if ( index >= 0 ) {
			goTo( index + by );
			return true;
		}
		// Beside an open ticket the same keys go to its neighbours.
		if ( selected !== null || last < 0 ) {
			return false;
		}
		focus( current );
		return true;
	};

	useShortcut( 'next', () => move( 1 ), inside );
	useShortcut( 'previous', () => move( -1 ), inside );
	useShortcut( 'rowDown', () => move( 1 ), inside );
	useShortcut( 'rowUp', () => move( -1 ), inside );
	useShortcut( 'firstRow', () => goTo( 0 ), inside );
	useShortcut( 'lastRow', () => goTo( last ), inside );

	const choose = ( isRange: boolean ) => {
		const id = focused() ?? selected;
		if ( id === null || ! tickets.some( ( one ) => one.id === id ) ) {
			return false;
		}
		selection.toggle( id, isRange );
		return true;
	};
	useShortcut( 'choose', () => choose( false ), inside );
	useShortcut( 'chooseRange', () => choose( true ), inside );
	useShortcut(
		'chooseAll',
		() => selection.choose( tickets.map( ( { id } ) => id ) ),
		inside
	);
	useShortcut( 'chooseNone', selection.clear, {
		...inside,
		isEnabled: selection.ids.length > 0,
	} );
}
