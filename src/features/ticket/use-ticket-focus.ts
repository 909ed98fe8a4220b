import type { RefObject } from 'react';

import { useArrivalFocus } from '../../app/router';
import { isField, useShortcut } from '../../shortcuts';

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
	const section = useArrivalFocus( { preventScroll: true } );

	useShortcut(
		'back',
		( event ) => {
			const target = event?.target;
			if ( target instanceof Element && isField( target ) ) {
				section.current?.focus( { preventScroll: true } );
			} else {
				onClose();
			}
		},
		{ within: section }
	);

	return section;
}
