import type {
	PresenceList,
	PresenceState,
	PulseWatch,
	WatchedTicket,
} from '../../types/api';
import { request } from '../client';
import type { Thunk } from '../store';

/**
 * Keeps the feeds of the desk, and of the ticket that is open.
 *
 * @param tickets
 * @return Null if the server could not be asked.
 */
export function fetchWatch( tickets: number[] ) {
	return async (): Promise< PulseWatch | null > => {
		try {
			return await request< PulseWatch >( '/pulse/watch', {
				method: 'POST',
				data: { tickets },
			} );
		} catch {
			return null;
		}
	};
}

/**
 * Says that a ticket has changed if it did so before it was watched.
 *
 * @param watched As it is on the server.
 */
export function catchUp( watched: WatchedTicket ) {
	return ( { dispatch, select }: Thunk ): void => {
		const known = select.getTicket( watched.id );
		if (
			known &&
			( known.version < watched.version ||
				known.updated_at < watched.updated_at )
		) {
			dispatch( { type: 'TICKET_MOVED', id: watched.id } );
		}
	};
}

/**
 * Asks who is at a ticket.
 *
 * @param id
 */
export function fetchPresence( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		try {
			const { items } = await request< PresenceList >(
				`/tickets/${ id }/presence`
			);
			dispatch( { type: 'PRESENCE_RECEIVED', id, present: items } );
		} catch {
			// Who is there is told again by the next who comes or goes.
		}
	};
}

/**
 * Tells the others that this agent is at a ticket.
 *
 * @param id
 * @param state
 */
export function announcePresence( id: number, state: PresenceState ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		try {
			const { items } = await request< PresenceList >(
				`/tickets/${ id }/presence`,
				{ method: 'PUT', data: { state } }
			);
			dispatch( { type: 'PRESENCE_RECEIVED', id, present: items } );
		} catch {
			// Others may miss him; a newer message still stops his answer.
		}
	};
}

/**
 * Tells them that he has left it. Goes out even as the page is closed.
 *
 * @param id
 */
export function leaveTicket( id: number ) {
	return async (): Promise< void > => {
		try {
			await request( `/tickets/${ id }/presence`, {
				method: 'DELETE',
				keepalive: true,
			} );
		} catch {
			// His time there runs out by itself.
		}
	};
}

/**
 * Says whether changes are told from now on.
 *
 * @param isOn
 */
export function switchLive( isOn: boolean ) {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'LIVE_SWITCHED', isOn } );
	};
}

/**
 * Says whether the server can be reached.
 *
 * @param isOnline
 */
export function changeLine( isOnline: boolean ) {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'LINE_CHANGED', isOnline } );
	};
}

/** Says that this agent may not see tickets any more. */
export function loseAccess() {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'ACCESS_LOST' } );
	};
}

const waiting = new Set< number | null >();

/**
 * Says that something changed, once for all that changes until then.
 *
 * @param id     Of a ticket; null for the desk.
 * @param wait   Milliseconds to wait at least.
 * @param jitter Milliseconds to wait besides, at most.
 */
export function moveLater( id: number | null, wait: number, jitter: number ) {
	return ( { dispatch }: Thunk ): void => {
		if ( waiting.has( id ) ) {
			return;
		}
		waiting.add( id );
		setTimeout(
			() => {
				waiting.delete( id );
				dispatch(
					id === null
						? { type: 'DESK_MOVED' }
						: { type: 'TICKET_MOVED', id }
				);
			},
			wait + Math.random() * jitter
		);
	};
}
