import type {
	Notification,
	NotificationList,
	NotificationsLeft,
	NotificationsSeen,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/**
 * Asks what is new since the last answer.
 *
 * @return What is new and not seen yet, oldest first; nothing the first time, for that is not news.
 */
export function fetchNotifications() {
	return async ( { dispatch, select }: Thunk ): Promise< Notification[] > => {
		const { status, newest } = select.getNotifications();
		if ( status === 'loading' || status === 'refreshing' ) {
			return [];
		}
		const isFirst = newest === null;
		dispatch( { type: 'NOTIFICATIONS_STARTED' } );
		try {
			const { items, unseen } = await request< NotificationList >(
				'/notifications',
				newest ? { query: { after: newest } } : {}
			);
			dispatch( { type: 'NOTIFICATIONS_RECEIVED', items, unseen } );
			return isFirst
				? []
				: items.filter( ( { seen_at: at } ) => at === null ).reverse();
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'NOTIFICATIONS_FAILED', error } );
			return [];
		}
	};
}

/**
 * Says that some have been seen: shown at once, and again as unseen if the server was not reached.
 *
 * @param which What the server is told.
 */
export function seeNotifications( which: NotificationsSeen ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { items, unseen } = select.getNotifications();
		const isSeen = ( { id, ticket }: Notification ) =>
			( which.ids?.includes( id ) ?? false ) ||
			ticket.id === which.ticket_id ||
			id <= ( which.until ?? 0 );
		const ids = items
			.filter( ( one ) => one.seen_at === null && isSeen( one ) )
			.map( ( { id } ) => id );
		if ( unseen === 0 || ids.length === 0 ) {
			return;
		}
		const at = new Date().toISOString();
		dispatch( { type: 'NOTIFICATIONS_SEEN', isSeen, at, unseen: null } );
		try {
			const left = await request< NotificationsLeft >(
				'/notifications/seen',
				{ method: 'POST', data: which }
			);
			dispatch( {
				type: 'NOTIFICATIONS_SEEN',
				isSeen,
				at,
				unseen: left.unseen,
			} );
		} catch {
			dispatch( { type: 'NOTIFICATIONS_UNSEEN', ids, unseen } );
		}
	};
}
