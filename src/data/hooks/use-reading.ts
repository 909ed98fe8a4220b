import { useDispatch } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { Message } from '../../types/api';
import { store } from '../store';
import type { StoredTicket } from '../tickets/reducer';

/** Whoever leafs through tickets faster than this has not read them. */
const DWELL_MS = 1_000;

/**
 * Notes that a ticket was read, once the agent has had it in sight for a moment. What comes while the
 * tab is hidden stays unread until he looks.
 *
 * @param ticket   Null while it is not known.
 * @param messages Oldest first.
 */
export function useReading(
	ticket: StoredTicket | null,
	messages: Message[]
): void {
	const { markRead } = useDispatch( store );
	const id = ticket?.id ?? 0;
	const last = messages.at( -1 )?.id ?? 0;
	const isNew = ticket !== null && last > ticket.read_message_id;

	useEffect( () => {
		if ( ! isNew ) {
			return undefined;
		}
		let timer: ReturnType< typeof setTimeout > | undefined;
		const begin = () => {
			clearTimeout( timer );
			if ( document.visibilityState === 'visible' ) {
				timer = setTimeout( () => void markRead( id, last ), DWELL_MS );
			}
		};
		begin();
		document.addEventListener( 'visibilitychange', begin );
		return () => {
			clearTimeout( timer );
			document.removeEventListener( 'visibilitychange', begin );
		};
	}, [ id, last, isNew, markRead ] );
}

/** Lets the agent come back to a ticket as if he had not read it. */
export function useMarkUnread(): ( id: number ) => void {
	const { markUnread } = useDispatch( store );
	return useCallback(
		( id: number ) => void markUnread( id ),
		[ markUnread ]
	);
}
