import { __, sprintf } from '@wordpress/i18n';

import type { Folder } from '../../types/api';
import { priorityLabel, statusLabel } from '../labels';
import type { Lookups, TicketChanges } from './optimistic';

function nameOf( items: { id: number; name: string }[], id: number ): string {
	return items.find( ( item ) => item.id === id )?.name ?? '';
}

/**
 * What an agent just did to a ticket, for the snackbar that offers to undo it.
 *
 * @param number  Public number of the ticket.
 * @param changes
 * @param lookups
 */
export function changeSentence(
	number: number,
	changes: TicketChanges,
	lookups: Lookups
): string {
	if ( changes.status !== undefined ) {
		return sprintf(
			/* translators: 1: ticket number, 2: a status such as Resolved. */
			__( 'Ticket #%1$d is now: %2$s.', 'sanad' ),
			number,
			statusLabel( changes.status )
		);
	}
	if ( changes.priority !== undefined ) {
		return sprintf(
			/* translators: 1: ticket number, 2: a priority such as High. */
			__( 'Priority of ticket #%1$d: %2$s.', 'sanad' ),
			number,
			priorityLabel( changes.priority )
		);
	}
	if ( changes.assignee_id !== undefined ) {
		return changes.assignee_id === 0
			? sprintf(
					/* translators: %d: ticket number. */
					__( 'Ticket #%d is unassigned.', 'sanad' ),
					number
				)
			: sprintf(
					/* translators: 1: ticket number, 2: name of an agent. */
					__( 'Ticket #%1$d is assigned: %2$s.', 'sanad' ),
					number,
					nameOf( lookups.agents, changes.assignee_id )
				);
	}
	if ( changes.snooze_until !== undefined ) {
		return changes.snooze_until === null
			? sprintf(
					/* translators: %d: ticket number. */
					__( 'Ticket #%d is awake again.', 'sanad' ),
					number
				)
			: sprintf(
					/* translators: %d: ticket number. */
					__( 'Ticket #%d is snoozed.', 'sanad' ),
					number
				);
	}
	return sprintf(
		/* translators: %d: ticket number. */
		__( 'Ticket #%d is changed.', 'sanad' ),
		number
	);
}

/**
 * Where an agent just moved a ticket.
 *
 * @param number Public number of the ticket.
 * @param folder
 */
export function moveSentence( number: number, folder: Folder ): string {
	switch ( folder ) {
		case 'spam':
			return sprintf(
				/* translators: %d: ticket number. */
				__( 'Ticket #%d is spam.', 'sanad' ),
				number
			);
		case 'trash':
			return sprintf(
				/* translators: %d: ticket number. */
				__( 'Ticket #%d is in the trash.', 'sanad' ),
				number
			);
		default:
			return sprintf(
				/* translators: %d: ticket number. */
				__( 'Ticket #%d is back in the inbox.', 'sanad' ),
				number
			);
	}
}
