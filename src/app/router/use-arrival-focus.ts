import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { isOverScreen } from '../../shortcuts';
import { isFirstPlace } from './location';

/**
 * Takes the focus when the agent comes to a place from elsewhere, so that screen readers say where he
 * is. Where the page begins nothing has been left that needs it, and a dialog that was opened before
 * the place arrived keeps it.
 *
 * @param options
 * @param options.preventScroll Whether what is in sight stays where it is.
 * @return For the element that gets it, which has to be focusable.
 */
export function useArrivalFocus< Place extends HTMLElement >( {
	preventScroll = false,
}: FocusOptions = {} ): RefObject< Place > {
	const place = useRef< Place >( null );
	useEffect( () => {
		const { activeElement } = document;
		const isTaken = activeElement !== null && isOverScreen( activeElement );
		if ( ! isFirstPlace() && ! isTaken ) {
			place.current?.focus( { preventScroll } );
		}
	}, [ preventScroll ] );
	return place;
}
