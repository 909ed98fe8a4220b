import type { Notification } from '../../types/api';
import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';
import type { State } from '../state';

export interface NotificationsState extends Loading {
	/** Newest first. */
	items: Notification[];
	/** How many have not been seen, also of those that are not among the items. */
	unseen: number;
	/** Newest id that the server has told of, 0 if there is none; null before its first answer. */
	newest: number | null;
}

export type NotificationsAction =
	| { type: 'NOTIFICATIONS_STARTED' }
	| {
			type: 'NOTIFICATIONS_RECEIVED';
			items: Notification[];
			unseen: number;
	  }
	| { type: 'NOTIFICATIONS_FAILED'; error: RequestError }
	| {
			type: 'NOTIFICATIONS_SEEN';
			/** Which of them. */
			isSeen: ( notification: Notification ) => boolean;
			at: string;
			/** How many are left, as the server says; null until it has said so. */
			unseen: number | null;
	  }
	| {
			type: 'NOTIFICATIONS_UNSEEN';
			/** Which were taken for seen. */
			ids: number[];
			/** How many there were at least. */
			unseen: number;
	  };

/** So many are kept; the list is for what is new, not an archive. */
const KEPT = 100;

const INITIAL: NotificationsState = {
	...IDLE,
	items: [],
	unseen: 0,
	newest: null,
};

export function reducer(
	state: NotificationsState = INITIAL,
	action: NotificationsAction
): NotificationsState {
	switch ( action.type ) {
		case 'NOTIFICATIONS_STARTED':
			return { ...state, ...started( state.newest !== null ) };
		case 'NOTIFICATIONS_RECEIVED': {
			const ids = new Set( action.items.map( ( { id } ) => id ) );
			const items = [
				...action.items,
				...state.items.filter( ( { id } ) => ! ids.has( id ) ),
			].slice( 0, KEPT );
			return {
				...READY,
				items,
				unseen: action.unseen,
				newest: Math.max( state.newest ?? 0, items[ 0 ]?.id ?? 0 ),
			};
		}
		case 'NOTIFICATIONS_FAILED':
			return { ...state, ...failed( action.error ) };
		case 'NOTIFICATIONS_SEEN': {
			const seen = state.items.filter(
				( one ) => one.seen_at === null && action.isSeen( one )
			);
			return {
				...state,
				items: state.items.map( ( one ) =>
					seen.includes( one ) ? { ...one, seen_at: action.at } : one
				),
				unseen:
					action.unseen ?? Math.max( 0, state.unseen - seen.length ),
			};
		}
		case 'NOTIFICATIONS_UNSEEN':
			return {
				...state,
				items: state.items.map( ( one ) =>
					action.ids.includes( one.id )
						? { ...one, seen_at: null }
						: one
				),
				// The server may have counted more since.
				unseen: Math.max( state.unseen, action.unseen ),
			};
		default:
			return state;
	}
}

/**
 * What the agent is told of.
 *
 * @param state
 */
export function getNotifications( state: State ): NotificationsState {
	return state.notifications;
}
