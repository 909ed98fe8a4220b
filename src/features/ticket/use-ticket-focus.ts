import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { isFirstPlace } from '../../app/router';

/** Where Escape belongs to what is being typed or chosen. */
const FIELDS = 'input, textarea, select, [contenteditable="true"]';

/**
 * Takes the focus to a ticket when it opens, and lets Escape lead back to the list: from a field
 * first to the ticket, from there to the list.
 *
 * @param onClose Goes back to the list.
 * @return For the element that holds the ticket, which has to be focusable.
 */
export function useTicketFocus(
	onClose: () => void
): RefObject< HTMLElement > {
	const section = useRef< HTMLElement >( null );
	const close = useRef( onClose );
	close.current = onClose;

	useEffect( () => {
		const element = section.current;
		if ( ! element ) {
			return undefined;
		}
		if ( ! isFirstPlace() ) {
			element.focus( { preventScroll: true } );
		}

		// Native, since events of open menus and dialogs reach React parents through their portals; at the
		// document, so that a field of the ticket that has its own use for Escape comes first.
		const onKeyDown = ( event: KeyboardEvent ) => {
			const { target } = event;
			if (
				event.key !== 'Escape' ||
				event.defaultPrevented ||
				! ( target instanceof Element ) ||
				! element.contains( target )
			) {
				return;
			}
			if ( target.closest( FIELDS ) ) {
				element.focus( { preventScroll: true } );
			} else {
				close.current();
			}
		};
		document.addEventListener( 'keydown', onKeyDown );
		return () => document.removeEventListener( 'keydown', onKeyDown );
	}, [] );

	return section;
}
