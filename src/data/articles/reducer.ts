import type { TicketArticles } from '../../types/api';
import type { RequestError } from '../errors';
import type { State } from '../state';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** What a customer read before asking, and what was sent, as far as it is loaded. */
export interface TicketArticlesState extends Loading, TicketArticles {}

/** By id of the ticket. */
export type ArticlesState = Record< number, TicketArticlesState >;

export type ArticlesAction =
	| { type: 'TICKET_ARTICLES_STARTED'; ticketId: number }
	| {
			type: 'TICKET_ARTICLES_RECEIVED';
			ticketId: number;
			articles: TicketArticles;
	  }
	| {
			type: 'TICKET_ARTICLES_FAILED';
			ticketId: number;
			error: RequestError;
	  };

const NOTHING: TicketArticlesState = { ...IDLE, items: [], searches: [] };

export function reducer(
	state: ArticlesState = {},
	action: ArticlesAction
): ArticlesState {
	const put = (
		ticketId: number,
		change: Partial< TicketArticlesState >
	) => ( {
		...state,
		[ ticketId ]: { ...( state[ ticketId ] ?? NOTHING ), ...change },
	} );
	switch ( action.type ) {
		case 'TICKET_ARTICLES_STARTED':
			return put( action.ticketId, started( action.ticketId in state ) );
		case 'TICKET_ARTICLES_RECEIVED':
			return put( action.ticketId, { ...READY, ...action.articles } );
		case 'TICKET_ARTICLES_FAILED':
			return put( action.ticketId, failed( action.error ) );
		default:
			return state;
	}
}

/**
 * What a customer read before asking, and what was sent.
 *
 * @param state
 * @param ticketId
 */
export function getTicketArticles(
	state: State,
	ticketId: number
): TicketArticlesState {
	return state.articles[ ticketId ] ?? NOTHING;
}
