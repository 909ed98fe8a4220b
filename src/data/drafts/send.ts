import { __, sprintf } from '@wordpress/i18n';

import type { Message, PostedMessage, Status } from '../../types/api';
import { clientKey, request } from '../client';
import { type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { dismiss, notifyError } from '../notices';
import type { Thunk } from '../store';
import { forgetMirror } from './mirror';
import { choicesOf, filesOf } from './payload';
import { isEmptyDraft } from './reducer';
import { offerUndo } from './undo';

/** How a message is sent. */
export interface SendOptions {
	/** Status to set with it. */
	setStatus?: Status | undefined;
	/** Snoozes the ticket until then with it. */
	snoozeUntil?: string | undefined;
	/** Seconds in which it can be taken back. */
	hold?: number | undefined;
	/** Id of the last message that the agent saw; without it the newest that is loaded. */
	seen?: number | undefined;
}

/**
 * The messages that came in first, if that is why nothing was sent.
 *
 * @param error
 */
export function newerMessages( error: RequestError ): Message[] {
	const { messages } = error.data;
	return error.code === 'sanad_stale_reply' && Array.isArray( messages )
		? ( messages as Message[] )
		: [];
}

/** Seconds for the way of the request that takes a message back. */
const GRACE_SECONDS = 2;

/**
 * Asks the server to send what is written.
 *
 * @param id
 * @param options
 */
function post( id: number, options: SendOptions ) {
	return ( { select }: Thunk ): Promise< PostedMessage > => {
		const draft = select.getDraft( id );
		const isHeld = draft.kind === 'reply' && options.hold;
		return inTurn( `draft-${ id }`, () =>
			request< PostedMessage >( `/tickets/${ id }/messages`, {
				method: 'POST',
				data: {
					client_key: draft.clientKey || clientKey(),
					kind: draft.kind,
					body_html: draft.html,
					attachment_ids: filesOf( draft ),
					seen_message_id:
						options.seen ?? select.getLastMessageId( id ),
					...choicesOf(
						draft,
						{
							setStatus: options.setStatus ?? null,
							snoozeUntil: options.snoozeUntil ?? null,
						},
						select.getTicket( id )?.recipients ?? null
					),
					...( isHeld ? { hold: isHeld + GRACE_SECONDS } : {} ),
				},
			} )
		);
	};
}

/**
 * Shows everywhere that a message was sent.
 *
 * @param id
 * @param posted
 */
function settle( id: number, posted: PostedMessage ) {
	return ( { dispatch }: Thunk ): void => {
		const { message, ticket } = posted;
		dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
		dispatch( { type: 'MESSAGES_RECEIVED', id, messages: [ message ] } );
		dispatch( {
			type: 'DRAFT_GONE',
			id,
			clientKey: clientKey(),
			sentAt: Date.parse( message.created_at ),
		} );
		dispatch( { type: 'LISTS_STALE' } );
		forgetMirror( id );
		void dispatch.fetchActivity( id );
		dispatch.refreshCounts();
	};
}

/**
 * Sends what is written under a ticket. It stays where it was typed until the server has it, also
 * when the agent goes on to the next ticket meanwhile. Without a line it waits and goes out later,
 * under the same key, so that it is one message whatever became of the first try.
 *
 * @param id
 * @param options
 * @param options.onFailure Brings the agent back to the ticket, for the notice.
 * @param options.isWatched Whether the agent still looks at the draft, which says itself what failed.
 * @return The message, or null if it was not sent.
 */
export function sendDraft(
	id: number,
	options: SendOptions & {
		onFailure?: ( () => void ) | undefined;
		isWatched?: ( () => boolean ) | undefined;
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
		const seen = options.seen ?? select.getLastMessageId( id );
		dispatch( { type: 'DRAFT_SEND', id, send: 'sending', error: null } );
		dismiss( registry, notice );

		try {
			const posted = await dispatch( post( id, { ...options, seen } ) );
			const { html } = draft;
			dispatch( { type: 'ANSWER_UNQUEUED', id } );
			dispatch( settle( id, posted ) );
			if ( posted.message.visible_at !== null ) {
				dispatch( offerUndo( posted, html, options.hold ?? 0 ) );
			}
			return posted.message;
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			if ( error.isNetwork ) {
				dispatch.queueAnswer( id, { ...options, seen } );
				return null;
			}
			const newer = newerMessages( error );
			dispatch( { type: 'ANSWER_UNQUEUED', id } );
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
