import { __, sprintf } from '@wordpress/i18n';

import type { TicketRead } from '../../types/api';
import { clientKey, request } from '../client';
import { isAbort, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { notify, notifyError } from '../notices';
import type { Thunk } from '../store';

/**
 * Notes that the agent has seen a ticket up to a message. A failure is not told: the ticket stays
 * unread, which is true.
 *
 * @param id
 * @param messageId
 */
export function markRead( id: number, messageId: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		const key = clientKey();
		dispatch( {
			type: 'TICKET_PATCH_PENDING',
			id,
			pending: {
				key,
				patch: { unread: false, read_message_id: messageId },
			},
		} );
		try {
			const read = await inTurn( `read-${ id }`, () =>
				request< TicketRead >( `/tickets/${ id }/read`, {
					method: 'PUT',
					data: { message_id: messageId },
				} )
			);
			dispatch( { type: 'TICKET_NOTED', id, noted: read } );
		} catch {
			// Said above.
		} finally {
			dispatch( { type: 'TICKET_PATCH_SETTLED', id, key } );
		}
	};
}

/**
 * Makes the newest message of a ticket new again.
 *
 * @param id
 */
export function markUnread( id: number ) {
	return async ( { dispatch, select, registry }: Thunk ): Promise< void > => {
		const key = clientKey();
		dispatch( {
			type: 'TICKET_PATCH_PENDING',
			id,
			pending: { key, patch: { unread: true } },
		} );
		try {
			const read = await inTurn( `read-${ id }`, () =>
				request< TicketRead >( `/tickets/${ id }/read`, {
					method: 'DELETE',
				} )
			);
			dispatch( { type: 'TICKET_NOTED', id, noted: read } );
			notify(
				registry,
				`ticket-${ id }`,
				sprintf(
					/* translators: %d: ticket number. */
					__( 'Ticket #%d is unread again.', 'sanad' ),
					select.getTicket( id )?.number ?? id
				)
			);
		} catch ( thrown ) {
			if ( ! isAbort( thrown ) ) {
				notifyError(
					registry,
					`ticket-${ id }`,
					toRequestError( thrown ).message
				);
			}
		} finally {
			dispatch( { type: 'TICKET_PATCH_SETTLED', id, key } );
		}
	};
}
