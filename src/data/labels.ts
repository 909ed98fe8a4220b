import { __, sprintf } from '@wordpress/i18n';

import type {
	Channel,
	Folder,
	Priority,
	Status,
	StatusGroup,
} from '../types/api';
import type { Sort, View } from './tickets/query';

/*
 * The words that agents read. Functions and not constants, because translations may be loaded after
 * this module; one for each word, because every row of a list asks for some of them.
 */

const labelOf =
	< Name extends string >( words: Record< Name, () => string > ) =>
	( name: Name ): string =>
		words[ name ]();

export const statusLabel = labelOf< Status >( {
	open: () => __( 'Open', 'sanad' ),
	pending: () => __( 'Pending', 'sanad' ),
	on_hold: () => __( 'On hold', 'sanad' ),
	resolved: () => __( 'Resolved', 'sanad' ),
	closed: () => __( 'Closed', 'sanad' ),
} );

export const groupLabel = labelOf< StatusGroup >( {
	open: () => __( 'Open', 'sanad' ),
	paused: () => __( 'Paused', 'sanad' ),
	resolved: () => __( 'Resolved or closed', 'sanad' ),
} );

export const folderLabel = labelOf< Folder >( {
	inbox: () => __( 'Inbox', 'sanad' ),
	spam: () => __( 'Spam', 'sanad' ),
	trash: () => __( 'Trash', 'sanad' ),
} );

export const priorityLabel = labelOf< Priority >( {
	low: () => __( 'Low', 'sanad' ),
	normal: () => __( 'Normal', 'sanad' ),
	high: () => __( 'High', 'sanad' ),
	urgent: () => __( 'Urgent', 'sanad' ),
} );

export const channelLabel = labelOf< Channel >( {
	email: () => __( 'Mail', 'sanad' ),
	form: () => __( 'Contact form', 'sanad' ),
	portal: () => __( 'Ticket page', 'sanad' ),
	chat: () => __( 'Chat', 'sanad' ),
	review: () => __( 'Review', 'sanad' ),
	phone: () => __( 'Phone', 'sanad' ),
	in_person: () => __( 'In person', 'sanad' ),
	sms: () => __( 'SMS', 'sanad' ),
	messenger: () => __( 'Messenger', 'sanad' ),
	instagram: () => __( 'Instagram', 'sanad' ),
	whatsapp: () => __( 'WhatsApp', 'sanad' ),
	x: () => __( 'X', 'sanad' ),
	comment: () => __( 'Comment', 'sanad' ),
	forum: () => __( 'Forum', 'sanad' ),
	api: () => __( 'API', 'sanad' ),
} );

export const viewLabel = labelOf< View >( {
	unassigned: () => __( 'Unassigned', 'sanad' ),
	mine: () => __( 'Mine', 'sanad' ),
	open: () => __( 'All open', 'sanad' ),
	mentions: () => __( 'Mentions', 'sanad' ),
	drafts: () => __( 'Drafts', 'sanad' ),
	waiting: () => __( 'Waiting on customer', 'sanad' ),
	snoozed: () => __( 'Snoozed', 'sanad' ),
	resolved: () => __( 'Resolved', 'sanad' ),
	failed: () => __( 'Failed sends', 'sanad' ),
	spam: () => __( 'Spam', 'sanad' ),
	trash: () => __( 'Trash', 'sanad' ),
} );

export const sortLabel = labelOf< Sort >( {
	newest: () => __( 'Newest message first', 'sanad' ),
	oldest: () => __( 'Oldest message first', 'sanad' ),
	waiting: () => __( 'Longest waiting first', 'sanad' ),
	created: () => __( 'Newest ticket first', 'sanad' ),
	priority: () => __( 'Highest priority first', 'sanad' ),
} );

/** `snoozed_until` of a ticket that is put away until its customer writes. */
export const UNTIL_ANSWER = '9999-12-30T00:00:00Z';

/**
 * Until when a ticket is put away.
 *
 * @param time       RFC 3339.
 * @param formatTime
 */
export function snoozeSentence(
	time: string,
	formatTime: ( time: string ) => string
): string {
	return time === UNTIL_ANSWER
		? __( 'Snoozed until the customer writes', 'sanad' )
		: sprintf(
				/* translators: %s: date and time. */
				__( 'Snoozed until %s', 'sanad' ),
				formatTime( time )
			);
}
