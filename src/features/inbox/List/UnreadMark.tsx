import { __ } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';
import { queueOf } from '../../../data/tickets/query';
import './UnreadMark.scss';

export type Unread = 'new' | 'unopened' | null;

/**
 * What is new to the agent in a ticket: messages since he looked, or all of it. What others have dealt
 * with without him is not his to read.
 *
 * @param ticket
 */
export function unreadOf( ticket: StoredTicket ): Unread {
	if ( ! ticket.unread ) {
		return null;
	}
	if ( ticket.read_message_id > 0 ) {
		return 'new';
	}
	const queue = queueOf( ticket );
	return queue === 'open' || queue === 'waiting' ? 'unopened' : null;
}

/**
 * Marks a ticket that holds something new: a full dot for messages since the agent looked, a ring for
 * a ticket that he has never opened.
 *
 * @param props
 * @param props.unread
 */
export function UnreadMark( { unread }: { unread: Unread } ) {
	if ( ! unread ) {
		return null;
	}
	const label =
		unread === 'new'
			? __( 'New since you looked', 'sanad' )
			: __( 'Not opened yet', 'sanad' );
	return (
		<span className={ `sanad-unread is-${ unread }` } title={ label }>
			<span className="screen-reader-text">{ label }</span>
		</span>
	);
}
