import { __, sprintf } from '@wordpress/i18n';

import { isolatedWords } from '../../components/isolated';
import type { Notification, NotificationEvent } from '../../types/api';

/**
 * What happened, in a sentence.
 *
 * @param notification
 * @param notification.event
 * @param notification.actor_name
 */
export function notificationSentence( {
	event,
	actor_name: name,
}: Notification ): string {
	const who = name === '' ? '' : isolatedWords( name );
	switch ( event ) {
		case 'mention':
			return sprintf(
				/* translators: %s: name of a member of staff. */
				__( '%s mentioned you', 'sanad' ),
				who
			);
		case 'assigned':
			return who === ''
				? __( 'A ticket is yours now', 'sanad' )
				: sprintf(
						/* translators: %s: name of a member of staff. */
						__( '%s gave you a ticket', 'sanad' ),
						who
					);
		case 'send_held':
			return __( 'Your scheduled message was not sent', 'sanad' );
		case 'send_failed':
			return __( 'Your message was not delivered', 'sanad' );
		case 'side_answer':
			return who === ''
				? __( 'Your side request is answered', 'sanad' )
				: sprintf(
						/* translators: %s: name of somebody. */
						__( '%s answered your side request', 'sanad' ),
						who
					);
		case 'answer':
			return sprintf(
				/* translators: %s: name of a customer. */
				__( '%s wrote in your ticket', 'sanad' ),
				who
			);
		case 'followed':
			return sprintf(
				/* translators: %s: name of a customer. */
				__( '%s wrote in a ticket that you follow', 'sanad' ),
				who
			);
		case 'question':
			return sprintf(
				/* translators: %s: name of a customer. */
				__( '%s wrote, and nobody has the ticket yet', 'sanad' ),
				who
			);
	}
}

/**
 * What an agent can be told of, as the settings call it.
 *
 * @param event
 */
export function eventLabel( event: NotificationEvent ): string {
	return {
		mention: __( 'Somebody mentions me in a note', 'sanad' ),
		assigned: __( 'A ticket is assigned to me', 'sanad' ),
		send_held: __( 'What I scheduled was not sent', 'sanad' ),
		send_failed: __( 'A message of mine was not delivered', 'sanad' ),
		side_answer: __( 'A side request of mine is answered', 'sanad' ),
		answer: __( 'A customer writes in a ticket of mine', 'sanad' ),
		followed: __( 'A customer writes in a ticket that I follow', 'sanad' ),
		question: __( 'A customer writes, and nobody has the ticket', 'sanad' ),
	}[ event ];
}
