import { __, sprintf } from '@wordpress/i18n';

import type { Message, PostedMessage, Status } from '../../types/api';
import { clientKey, request } from '../client';
import { type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { dismiss, notifyError } from '../notices';
import type { Thunk } from '../store';
import { forgetMirror } from './mirror';
import { isEmptyDraft, type LocalDraft } from './reducer';

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

/**
 * What was put in and has not been taken out again since.
 *
 * @param draft
 */
function usedIn( draft: LocalDraft ): {
	canned_reply_ids?: number[];
	article_ids?: number[];
} {
	const body = new DOMParser().parseFromString( draft.html, 'text/html' );
	const addresses = new Set(
		Array.from( body.querySelectorAll( 'a' ), ( link ) =>
			link.getAttribute( 'href' )
		)
	);
	const articles = draft.articles
		.filter( ( { url } ) => url === '' || addresses.has( url ) )
		.map( ( { id } ) => id );
	return {
		...( draft.cannedReplyIds.length
			? { canned_reply_ids: [ ...new Set( draft.cannedReplyIds ) ] }
			: {} ),
		...( articles.length
			? { article_ids: [ ...new Set( articles ) ] }
			: {} ),
	};
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
						...usedIn( draft ),
					},
				} )
			);
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id,
				messages: [ message ],
			} );
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
