import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { Notification, NotificationsSeen } from '../../types/api';
import { announce } from '../notifications/announce';
import type { NotificationsState } from '../notifications/reducer';
import { store } from '../store';
import { useFreshness } from './use-freshness';

/**
 * Hears of what concerns the agent, whenever something moved on the desk, and announces it as he
 * wants. What is about the ticket that he looks at is seen already.
 *
 * @param ticket Id of the open ticket; null for none.
 * @param open   Goes to the ticket of a notification.
 */
export function useNotificationFeed(
	ticket: number | null,
	open: ( notification: Notification ) => void
): void {
	const { fetchNotifications, seeNotifications } = useDispatch( store );
	const isNews = useSelect(
		( select ) =>
			ticket !== null &&
			select( store )
				.getNotifications()
				.items.some(
					( one ) => one.ticket.id === ticket && one.seen_at === null
				),
		[ ticket ]
	);

	const hear = useCallback( async () => {
		const news = await fetchNotifications();
		const isLooking = document.visibilityState === 'visible';
		announce(
			news.filter( ( one ) => ! isLooking || one.ticket.id !== ticket ),
			open
		);
	}, [ fetchNotifications, ticket, open ] );
	const reload = useCallback( () => void hear(), [ hear ] );
	useFreshness( reload );

	// Once a page: what moves later comes by the pulse.
	useEffect( () => {
		void fetchNotifications();
	}, [ fetchNotifications ] );

	useEffect( () => {
		if ( ! isNews || ticket === null ) {
			return undefined;
		}
		const see = () => {
			if ( document.visibilityState === 'visible' ) {
				void seeNotifications( { ticket_id: ticket } );
			}
		};
		see();
		document.addEventListener( 'visibilitychange', see );
		return () => document.removeEventListener( 'visibilitychange', see );
	}, [ isNews, ticket, seeNotifications ] );
}

/** What the agent was told of, and how he says that he has seen it. */
export function useNotifications(): NotificationsState & {
	see: ( which: NotificationsSeen ) => void;
	reload: () => void;
} {
	const state = useSelect(
		( select ) => select( store ).getNotifications(),
		[]
	);
	const { fetchNotifications, seeNotifications } = useDispatch( store );
	return {
		...state,
		see: ( which ) => void seeNotifications( which ),
		reload: () => void fetchNotifications(),
	};
}

/** How many notifications have not been seen. */
export function useUnseenCount(): number {
	return useSelect(
		( select ) => select( store ).getNotifications().unseen,
		[]
	);
}
