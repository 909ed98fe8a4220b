import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { ArticleDetail, ArticleHits, RemovedData } from '../../types/api';
import type { TicketArticlesState } from '../articles/reducer';
import { store } from '../store';
import { type AnswerResult, useAnswer } from './use-answer';

/** Long enough for a few letters to be typed. */
const SEARCH_AFTER_MS = 200;

/** Long enough for the arrow key to go on to the next row. */
const LOAD_AFTER_MS = 120;

/**
 * Articles that fit a text.
 *
 * @param text     Nothing is searched for an empty one.
 * @param language Two letters; articles in it come first.
 */
export function useArticleSearch(
	text: string,
	language: string
): AnswerResult< ArticleHits > {
	const { searchArticles } = useDispatch( store );
	const wanted = text.trim();
	return useAnswer(
		wanted === '' ? null : `${ language } ${ wanted }`,
		() => searchArticles( wanted, language ),
		SEARCH_AFTER_MS
	);
}

/**
 * One article, ready to be put into a message.
 *
 * @param id Null for none.
 */
export function useArticle( id: number | null ): AnswerResult< ArticleDetail > {
	const { fetchArticle } = useDispatch( store );
	return useAnswer(
		id === null ? null : String( id ),
		() => fetchArticle( id ?? 0 ),
		LOAD_AFTER_MS
	);
}

/**
 * How to load an article, ready to be put into a message.
 *
 * @return Gets its id; rejects with a RequestError.
 */
export function useArticleLoader(): ( id: number ) => Promise< ArticleDetail > {
	const { fetchArticle } = useDispatch( store );
	return ( id ) => fetchArticle( id );
}

/**
 * What a ticket's customer read before asking, and what was sent; loads it.
 *
 * @param ticketId
 */
export function useTicketArticles(
	ticketId: number
): TicketArticlesState & { reload: () => void } {
	const state = useSelect(
		( select ) => select( store ).getTicketArticles( ticketId ),
		[ ticketId ]
	);
	const { fetchTicketArticles } = useDispatch( store );
	const reload = useCallback(
		() => void fetchTicketArticles( ticketId ),
		[ fetchTicketArticles, ticketId ]
	);
	useEffect( reload, [ reload ] );
	return { ...state, reload };
}

/**
 * How to make the draft of an article from a ticket.
 *
 * @param ticketId
 * @return Gets the ids of messages, and what says what was removed; rejects with a RequestError.
 */
export function useArticleDraft(
	ticketId: number
): (
	messageIds: number[],
	sentence: ( removed: RemovedData[] ) => string
) => Promise< void > {
	const { draftArticle } = useDispatch( store );
	return ( messageIds, sentence ) =>
		draftArticle( ticketId, messageIds, sentence );
}
