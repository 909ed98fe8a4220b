import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

import { isFirstPlace } from './location';

/**
 * Takes the focus when the agent comes to a place from elsewhere, so that screen readers say where he
 * is. Where the page begins nothing has been left that needs it.
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
		if ( ! isFirstPlace() ) {
			place.current?.focus( { preventScroll } );
		}
	}, [ preventScroll ] );
	return place;
}
