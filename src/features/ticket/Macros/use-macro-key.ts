import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

/** Where a letter is text, or chooses something. */
const FIELDS =
	'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]';

/**
 * Lets the key `m` open something while the focus is in the ticket, but in none of its fields
 * (WCAG 2.1, 2.1.4: a single letter works only where its component has the focus).
 *
 * @param inside Stands in the ticket.
 * @param onOpen
 */
export function useMacroKey(
	inside: RefObject< HTMLElement >,
	onOpen: () => void
): void {
	const open = useRef( onOpen );
	open.current = onOpen;
	useEffect( () => {
		const section = inside.current?.closest( '.sanad-ticket' );
		const onKeyDown = ( event: KeyboardEvent ) => {
			const { target } = event;
			const isPlain =
				! event.ctrlKey && ! event.metaKey && ! event.altKey;
			if (
				// The letter of the key, whatever alphabet the keyboard is set to.
				event.code === 'KeyM' &&
				isPlain &&
				! event.defaultPrevented &&
				target instanceof Element &&
				section?.contains( target ) &&
				! target.closest( FIELDS )
			) {
				event.preventDefault();
				open.current();
			}
		};
		document.addEventListener( 'keydown', onKeyDown );
		return () => document.removeEventListener( 'keydown', onKeyDown );
	}, [ inside ] );
}
