import { useState } from '@wordpress/element';
import type { KeyboardEvent } from 'react';

/** An item of a list in which one is always about to be taken. */
export interface PickerState< Item > {
	/** Null in an empty list. */
	active: Item | null;
	activate: ( item: Item ) => void;
	/** Starts at the top again. */
	reset: () => void;
	/** Moves and chooses by keyboard, from whatever field the list is filtered by. */
	onKey: ( event: KeyboardEvent ) => void;
}

interface Options< Item > {
	keyOf: ( item: Item ) => string;
	onChoose: ( item: Item ) => void;
	onClose: () => void;
	/** Goes from the field into what stands beside the list; the answer is whether there is anything. */
	onAside: () => boolean;
}

function targetOf( key: string, index: number, count: number ): number | null {
	switch ( key ) {
		case 'ArrowDown':
			return ( index + 1 ) % count;
		case 'ArrowUp':
			return ( index - 1 + count ) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}

/**
 * Which item of a list is about to be taken, and the keys that change it.
 *
 * @param items
 * @param options
 */
export function usePicker< Item >(
	items: Item[],
	options: Options< Item >
): PickerState< Item > {
	const { keyOf, onChoose, onClose, onAside } = options;
	const [ activeKey, setActiveKey ] = useState< string | null >( null );
	const found = items.findIndex( ( item ) => keyOf( item ) === activeKey );
	const index = Math.max( 0, found );
	const active = items[ index ] ?? null;
	const activate = ( item: Item ) => setActiveKey( keyOf( item ) );

	/**
	 * Whether the key was for the list.
	 *
	 * @param event
	 */
	const take = ( event: KeyboardEvent ): boolean => {
		const { key, shiftKey } = event;
		if ( key === 'Escape' ) {
			onClose();
			return true;
		}
		if ( ! active ) {
			return false;
		}
		if ( key === 'Tab' && shiftKey ) {
			return onAside();
		}
		// Whatever is held with it: half a word after a slash is never meant to be sent.
		if ( key === 'Enter' || key === 'Tab' ) {
			onChoose( active );
			return true;
		}
		const target = targetOf( key, index, items.length );
		const next = target === null ? undefined : items[ target ];
		if ( ! next || shiftKey || event.ctrlKey || event.metaKey ) {
			return false;
		}
		activate( next );
		return true;
	};

	return {
		active,
		activate,
		reset: () => setActiveKey( null ),
		onKey: ( event ) => {
			// An input method has these keys first.
			if ( ! event.nativeEvent.isComposing && take( event ) ) {
				event.preventDefault();
				event.stopPropagation();
			}
		},
	};
}
