import { __ } from '@wordpress/i18n';

import type {
	ArticleDetail,
	ArticleDraftFromTicket,
	ArticleHits,
	RemovedData,
	TicketArticles,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notifyWith } from '../notices';
import type { Thunk } from '../store';

/** As many articles as an agent looks through before he types another word. */
const HITS = 10;

/**
 * Loads what a ticket's customer read before asking, and what was sent.
 *
 * @param ticketId
 */
export function fetchTicketArticles( ticketId: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getTicketArticles( ticketId );
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'TICKET_ARTICLES_STARTED', ticketId } );
		try {
			const articles = await request< TicketArticles >(
				`/tickets/${ ticketId }/articles`
			);
			dispatch( {
				type: 'TICKET_ARTICLES_RECEIVED',
				ticketId,
				articles,
			} );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'TICKET_ARTICLES_FAILED', ticketId, error } );
		}
	};
}

/**
 * Searches the articles, those for agents only included.
 *
 * @param text     What is looked for.
 * @param language Two letters; articles in it come first.
 */
export function searchArticles( text: string, language: string ) {
	return (): Promise< ArticleHits > =>
		request< ArticleHits >( '/articles/search', {
			query: { q: text, language, limit: HITS },
		} );
}

/**
 * Loads one article, ready to be put into a message.
 *
 * @param id
 */
export function fetchArticle( id: number ) {
	return (): Promise< ArticleDetail > =>
		request< ArticleDetail >( `/articles/${ id }` );
}

/**
 * Makes the draft of an article from a ticket, without what tells of the customer, and offers to open
 * it in the editor.
 *
 * @param ticketId
 * @param messageIds The messages that it is made from.
 * @param sentence   Says what was removed.
 */
export function draftArticle(
	ticketId: number,
	messageIds: number[],
	sentence: ( removed: RemovedData[] ) => string
) {
	return async ( { dispatch, registry }: Thunk ): Promise< void > => {
		const { article, removed } = await request< ArticleDraftFromTicket >(
			`/tickets/${ ticketId }/article`,
			{ method: 'POST', data: { message_ids: messageIds } }
		);
		const { edit_url: editUrl } = article;
		notifyWith(
			registry,
			`article-${ ticketId }`,
			sentence( removed ),
			editUrl === null
				? []
				: [
						{
							label: __( 'Open in the editor', 'sanad' ),
							onClick: () => window.open( editUrl, '_blank' ),
						},
					]
		);
		void dispatch.fetchActivity( ticketId );
	};
}
