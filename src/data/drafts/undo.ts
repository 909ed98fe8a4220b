import { _n, __, sprintf } from '@wordpress/i18n';

import type { Message, PostedMessage, TakenBack } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { dismiss, notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';
import { contentOfKept } from './kept';
import { contentOf, isEmptyDraft } from './reducer';

/** Milliseconds after which a message that was held has surely been let go. */
const LATE_MS = 1_000;

const noticeOf = ( id: number ) => `sent-${ id }`;

/**
 * Offers to take a message back as long as the server holds it, and asks it to let the mail go when
 * that time is over: on a quiet site nobody else may come by for a minute.
 *
 * @param posted
 * @param posted.message
 * @param posted.ticket
 * @param html           As it was written, before placeholders were filled.
 * @param seconds        In which it can be taken back.
 */
export function offerUndo(
	{ message, ticket }: PostedMessage,
	html: string,
	seconds: number
) {
	return ( { dispatch, registry }: Thunk ): void => {
		const notice = noticeOf( message.id );
		const held =
			Date.parse( message.visible_at ?? message.created_at ) -
			Date.parse( message.created_at );
		const end = setTimeout(
			() => dismiss( registry, notice ),
			seconds * 1_000
		);
		const letGo = setTimeout(
			() => void dispatch( deliver( ticket.id, message.id ) ),
			held + LATE_MS
		);
		notifyUndo(
			registry,
			notice,
			sprintf(
				/* translators: 1: number of seconds, 2: number of a ticket. */
				_n(
					'The answer to ticket #%2$d goes out in %1$d second.',
					'The answer to ticket #%2$d goes out in %1$d seconds.',
					seconds,
					'sanad'
				),
				seconds,
				ticket.number
			),
			() => {
				clearTimeout( end );
				clearTimeout( letGo );
				void dispatch.takeBackMessage( ticket.id, message.id, html );
			},
			{ explicitDismiss: true }
		);
	};
}

/**
 * Asks the server to send what is due, this message among it.
 *
 * @param id
 * @param messageId
 */
function deliver( id: number, messageId: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		try {
			const message = await request< Message >(
				`/tickets/${ id }/messages/${ messageId }/deliver`,
				{ method: 'POST' }
			);
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id,
				messages: [ message ],
			} );
		} catch {
			// The server sends it by itself a little later.
		}
	};
}

/**
 * Takes a message back that the server still holds: its text stands where it was written again, with
 * its files and whom it was to go to.
 *
 * @param id
 * @param messageId
 * @param html      As it was written; without it as it was sent.
 */
export function takeBackMessage(
	id: number,
	messageId: number,
	html?: string
) {
	return async ( { dispatch, select, registry }: Thunk ): Promise< void > => {
		const notice = noticeOf( messageId );
		try {
			const { ticket, draft } = await inTurn( `draft-${ id }`, () =>
				request< TakenBack >(
					`/tickets/${ id }/messages/${ messageId }`,
					{
						method: 'DELETE',
					}
				)
			);
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( { type: 'MESSAGE_TAKEN_BACK', id, messageId } );
			const taken = contentOfKept( draft );
			const begun = select.getDraft( id );
			const content = { ...taken, html: html ?? taken.html };
			dispatch.editDraft(
				id,
				isEmptyDraft( begun )
					? content
					: {
							...contentOf( begun ),
							// Both are kept: what he has begun since stands below.
							html: content.html + begun.html,
							attachments: [
								...content.attachments,
								...begun.attachments,
							],
						}
			);
			dispatch( { type: 'LISTS_STALE' } );
			void dispatch.fetchActivity( id );
			dispatch.refreshCounts();
			notify(
				registry,
				notice,
				__( 'Taken back. Your text is here again.', 'sanad' )
			);
		} catch ( thrown ) {
			notifyError( registry, notice, toRequestError( thrown ).message );
			void dispatch.fetchTicket( id );
		}
	};
}
