import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { addAction, removeAction } from '@wordpress/hooks';

import type { PresenceState, PresentAgent } from '../../types/api';
import { store } from '../store';
import { DWELL_MS } from './use-live';

/** What the heartbeat of WordPress takes along; plugins and core put their data beside it. */
interface Heartbeat {
	sanad_presence?: { ticket: number; state: PresenceState };
}

const HOOK = 'sanad/presence';

/**
 * Tells the others that this agent is at a ticket, and him who else is.
 *
 * @param id          The ticket.
 * @param isReplying  Whether he is writing to the customer.
 * @param isAnnounced False for whoever may only look.
 * @return The others.
 */
export function usePresence(
	id: number,
	isReplying: boolean,
	isAnnounced: boolean
): PresentAgent[] {
	const present = useSelect(
		( select ) => select( store ).getPresence( id ),
		[ id ]
	);
	const { announcePresence, leaveTicket } = useDispatch( store );
	const state: PresenceState = isReplying ? 'replying' : 'viewing';
	const isTold = useRef( false );

	useEffect( () => {
		if ( ! isAnnounced ) {
			return;
		}
		const tell = () => {
			isTold.current = true;
			void announcePresence( id, state );
		};
		// An answer is announced with its first letter, a look only if it lasts.
		const timer = setTimeout( tell, state === 'replying' ? 0 : DWELL_MS );
		const onVisibility = () => {
			if ( document.visibilityState === 'visible' ) {
				tell();
			}
		};
		addAction( 'heartbeat.send', HOOK, ( data: Heartbeat ) => {
			data.sanad_presence = { ticket: id, state };
		} );
		document.addEventListener( 'visibilitychange', onVisibility );
		return () => {
			clearTimeout( timer );
			removeAction( 'heartbeat.send', HOOK );
			document.removeEventListener( 'visibilitychange', onVisibility );
		};
	}, [ id, state, isAnnounced, announcePresence ] );

	useEffect( () => {
		if ( ! isAnnounced ) {
			return;
		}
		const leave = () => {
			if ( isTold.current ) {
				isTold.current = false;
				void leaveTicket( id );
			}
		};
		window.addEventListener( 'pagehide', leave );
		return () => {
			window.removeEventListener( 'pagehide', leave );
			leave();
		};
	}, [ id, isAnnounced, leaveTicket ] );

	return present;
}
