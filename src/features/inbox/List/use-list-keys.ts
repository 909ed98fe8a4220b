import type { RefObject } from 'react';

import { useBoot } from '../../../data';
import { type ShortcutName, useShortcut } from '../../../shortcuts';
import type { Selection } from '../Bulk';
import { useActOnRow } from './use-act-on-row';
import { ROW_ATTRIBUTE } from './use-row-focus';

interface Options {
	/** Gives the focus to the row of a ticket. */
	focus: ( id: number ) => void;
	selection: Selection;
	/** Of the tickets, in the order of the rows. */
	ids: number[];
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
 * @param options.focus
 * @param options.selection
 * @param options.ids
 * @param options.selected
 * @param options.current
 */
export function useListKeys(
	rows: RefObject< HTMLElement >,
	{ focus, selection, ids, selected, current }: Options
): void {
	const inside = { within: rows };
	const { user } = useBoot();

	/** Id of the ticket whose row has the focus. */
	const focused = (): number | undefined => {
		const active = rows.current?.ownerDocument.activeElement;
		const link = rows.current?.contains( active ?? null )
			? active
					?.closest( '.sanad-row' )
					?.querySelector( `[${ ROW_ATTRIBUTE }]` )
			: null;
		return link ? Number( link.getAttribute( ROW_ATTRIBUTE ) ) : undefined;
	};
	const last = ids.length - 1;

	const goTo = ( index: number ) => {
		const id = ids[ Math.max( 0, Math.min( index, last ) ) ];
		if ( id !== undefined ) {
			focus( id );
		}
	};
	const move = ( by: number ) => {
		const id = focused();
		const index = id === undefined ? -1 : ids.indexOf( id );
		if ( index >= 0 ) {
			goTo( index + by );
			return true;
		}
		// Beside an open ticket the same keys go to its neighbours.
		if ( selected !== null || current === undefined ) {
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
		if ( id === null || ! ids.includes( id ) ) {
			return false;
		}
		selection.toggle( id, isRange );
		return true;
	};
	const actOnRow = useActOnRow( selection );
	/**
	 * What is chosen goes before the row that has the focus, and an open ticket has the keys itself.
	 *
	 * @param name
	 */
	const act = ( name: ShortcutName ) => {
		const id = focused();
		if ( id === undefined || id === selected || selection.ids.length > 0 ) {
			return false;
		}
		actOnRow( id, name );
		return true;
	};
	const onRow = { ...inside, isKeyOnly: true };
	useShortcut( 'assign', () => act( 'assign' ), {
		...onRow,
		isEnabled: user.can.assign,
	} );
	useShortcut( 'status', () => act( 'status' ), onRow );
	useShortcut( 'tag', () => act( 'tag' ), onRow );
	useShortcut(
		'trash',
		() => {
			const index = ids.indexOf( focused() ?? -1 );
			const isDone = act( 'trash' );
			if ( isDone ) {
				// The row is about to go; its neighbour has the focus then, and not the first of all.
				goTo( index < last ? index + 1 : index - 1 );
			}
			return isDone;
		},
		onRow
	);
	useShortcut( 'choose', () => choose( false ), inside );
	useShortcut( 'chooseRange', () => choose( true ), inside );
	useShortcut( 'chooseAll', () => selection.choose( ids ), inside );
	useShortcut( 'chooseNone', selection.clear, {
		...inside,
		isEnabled: selection.ids.length > 0,
	} );
}
