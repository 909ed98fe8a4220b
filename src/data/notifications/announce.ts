import { sprintf } from '@wordpress/i18n';

import { isolated, isolatedWords } from '../../components/isolated';
import type { Notification } from '../../types/api';
import { showPopup } from './popup';
import { notificationSentence } from './sentences';
import { playTone } from './tone';

/** More at once are one line in the list each, and no storm on the screen. */
const MAX_POPUPS = 3;

const HEARD = 'sanad-heard';

/**
 * Whether this tab is the first to hear of it: a tone from each of ten tabs is none.
 *
 * @param id
 */
function isFirstTab( id: number ): boolean {
	try {
		if ( Number( localStorage.getItem( HEARD ) ) >= id ) {
			return false;
		}
		localStorage.setItem( HEARD, String( id ) );
	} catch {
		// Without storage each tab is on its own.
	}
	return true;
}

/**
 * Shows and sounds what is new, as the agent wants it.
 *
 * @param news Oldest first.
 * @param open Goes to the ticket of one.
 */
export function announce(
	news: Notification[],
	open: ( notification: Notification ) => void
): void {
	news.filter( ( { browser } ) => browser )
		.slice( -MAX_POPUPS )
		.forEach( ( one ) =>
			showPopup( {
				title: notificationSentence( one ),
				body: sprintf(
					'%1$s %2$s',
					isolated( `#${ one.ticket.number }` ),
					isolatedWords( one.ticket.subject )
				),
				tag: `sanad-${ one.id }`,
				onClick: () => open( one ),
			} )
		);
	const loudest = news.filter( ( { sound } ) => sound ).at( -1 );
	if ( loudest && isFirstTab( loudest.id ) ) {
		void playTone();
	}
}
