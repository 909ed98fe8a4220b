import { __, sprintf } from '@wordpress/i18n';

import type { Message, PostedMessage, Status } from '../../types/api';
import { clientKey, request } from '../client';
import { type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { dismiss, notifyError } from '../notices';
import type { Thunk } from '../store';
import { forgetMirror } from './mirror';
import { isEmptyDraft } from './reducer';

function newerMessages( error: RequestError ): Message[] {
	const { messages } = error.data;
	return error.code === 'sanad_stale_reply' && Array.isArray( messages )
		? ( messages as Message[] )
		: [];
}

/**
 * Sends what is written under a ticket. It stays where it was typed until the server has it, also
 * when the agent goes on to the next ticket meanwhile.
 *
 * @param id
 * @param options
 * @param options.setStatus Status to set with it.
 * @param options.onFailure Brings the agent back to the ticket, for the notice.
 * @param options.isWatched Whether the agent still looks at the draft, which says itself what failed.
 * @return The message, or null if it was not sent.
 */
export function sendDraft(
	id: number,
	options: {
		setStatus?: Status;
		onFailure?: () => void;
		isWatched?: () => boolean;
	} = {}
) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< Message | null > => {
		const draft = select.getDraft( id );
		if ( draft.send === 'sending' || isEmptyDraft( draft ) ) {
			return null;
		}
		const notice = `send-${ id }`;
		dispatch( { type: 'DRAFT_SEND', id, send: 'sending', error: null } );
		dismiss( registry, notice );

		try {
			const { message, ticket } = await inTurn( `draft-${ id }`, () =>
				request< PostedMessage >( `/tickets/${ id }/messages`, {
					method: 'POST',
					data: {
						client_key: draft.clientKey || clientKey(),
						kind: draft.kind,
						body_html: draft.html,
						attachment_ids: draft.attachments.map(
							( file ) => file.id
						),
						seen_message_id: select.getLastMessageId( id ),
						set_status: options.setStatus,
					},
				} )
			);
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id,
				messages: [ message ],
			} );
			dispatch( { type: 'DRAFT_GONE', id, clientKey: clientKey() } );
			dispatch( { type: 'LISTS_STALE' } );
			forgetMirror( id );
			void dispatch.fetchActivity( id );
			dispatch.refreshCounts();
			return message;
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			const newer = newerMessages( error );
			dispatch( { type: 'MESSAGES_RECEIVED', id, messages: newer } );
			dispatch( {
				type: 'DRAFT_SEND',
				id,
				send: newer.length ? 'stale' : 'failed',
				error,
			} );
			if ( options.onFailure && ! options.isWatched?.() ) {
				notifyError(
					registry,
					notice,
					sprintf(
						/* translators: 1: ticket number, 2: sentence that says why. */
						__(
							'Not sent to ticket #%1$d: %2$s Your text is kept.',
							'sanad'
						),
						select.getTicket( id )?.number ?? id,
						error.message
					),
					{
						label: __( 'Open the ticket', 'sanad' ),
						onClick: options.onFailure,
					}
				);
			}
			return null;
		}
	};
}
