import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { useKnownTicket, useUnseenCount } from '../data';
import { useListTitle } from '../features/inbox/use-list-title';
import type { Route } from './router';
import { screenLabel } from './screens';

/**
 * Says in the title of the tab where the agent is, so that ten tabs and the history can be told apart.
 *
 * @param route
 */
export function useDocumentTitle( route: Route ): void {
	const original = useRef( document.title );
	const ticket = useKnownTicket( route.ticket );

	let place = useListTitle( route.query );
	if ( route.screen ) {
		place = screenLabel( route.screen.name );
	} else if ( route.compose ) {
		place = __( 'New ticket', 'sanad' );
	} else if ( ticket ) {
		place = `#${ ticket.number } ${ ticket.subject }`;
	}
	const title = sprintf(
		/* translators: 1: ticket or list, 2: name of the screen and of the site. */
		__( '%1$s ‹ %2$s', 'sanad' ),
		place,
		original.current
	);
	const unseen = useUnseenCount();
	const counted =
		unseen === 0
			? title
			: sprintf(
					/* translators: 1: number of new notifications, 2: title of the tab. */
					__( '(%1$d) %2$s', 'sanad' ),
					unseen,
					title
				);
	useEffect( () => {
		document.title = counted;
	}, [ counted ] );
}
