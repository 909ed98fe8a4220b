import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import type { KeyboardEvent, MutableRefObject, RefObject } from 'react';

import type {
	Completions,
	RichTextHandle,
	Slash,
} from '../../../components/RichText';

/** One composer is on the screen at a time. */
export const LIST_ID = 'sanad-insert-list';

/** Where the focus may be while the menu stays open. */
const INSIDE = '.sanad-insert, .sanad-rich-text__field';

interface InsertMenuState {
	/** Null while the menu is closed. */
	slash: Slash | null;
	/** For the field. */
	onSlash: ( slash: Slash | null ) => void;
	onKey: ( event: KeyboardEvent ) => void;
	completions: Completions | null;
	/** For the menu. */
	keys: MutableRefObject< ( event: KeyboardEvent ) => void >;
	onActive: ( optionId: string | undefined ) => void;
	/** Closes it and keeps what was typed. */
	close: () => void;
	/** Opens it from a button; a word of its own says what is looked for. */
	open: ( word: string ) => void;
}

/**
 * Opens the menu at a slash, and keeps the field and the menu in step.
 *
 * @param field
 */
export function useInsertMenu(
	field: RefObject< RichTextHandle >
): InsertMenuState {
	const [ slash, setSlash ] = useState< Slash | null >( null );
	const [ active, setActive ] = useState< string | undefined >();
	const keys = useRef< ( event: KeyboardEvent ) => void >( () => {} );
	/** The slash that was closed; it does not open again while it is typed on. */
	const closed = useRef< string | null >( null );
	const isFromButton = useRef( false );

	const onSlash = useCallback( ( next: Slash | null ) => {
		if ( next === null ) {
			closed.current = null;
			isFromButton.current = false;
		}
		const shown = next && next.key !== closed.current ? next : null;
		setSlash( ( old ) =>
			old?.key === shown?.key && old?.query === shown?.query ? old : shown
		);
	}, [] );

	const key = slash?.key ?? null;
	const close = useCallback( () => {
		closed.current = key;
		setSlash( null );
		if ( isFromButton.current ) {
			isFromButton.current = false;
			field.current?.removeSlash();
		}
		field.current?.focus();
	}, [ key, field ] );

	// Whoever goes elsewhere is done with it.
	useEffect( () => {
		if ( key === null ) {
			return undefined;
		}
		const onLeave = ( { target }: Event ) => {
			if ( target instanceof Element && ! target.closest( INSIDE ) ) {
				closed.current = key;
				setSlash( null );
			}
		};
		document.addEventListener( 'focusin', onLeave );
		document.addEventListener( 'pointerdown', onLeave );
		return () => {
			document.removeEventListener( 'focusin', onLeave );
			document.removeEventListener( 'pointerdown', onLeave );
		};
	}, [ key ] );

	return {
		slash,
		onSlash,
		onKey: ( event ) => {
			if ( slash ) {
				keys.current( event );
			}
		},
		completions: slash && { id: LIST_ID, active },
		keys,
		onActive: setActive,
		close,
		open: ( word ) => {
			closed.current = null;
			field.current?.startSlash( word );
			isFromButton.current = true;
		},
	};
}
