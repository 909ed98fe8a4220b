import type {
	ArticleHit,
	ArticleHits,
	Customer,
	CustomerList,
	Lookup,
	TicketList,
	TicketSummary,
} from '../../types/api';
import { request } from '../client';
import { type AnswerResult, useAnswer } from '../hooks/use-answer';

/** What an agent finds by a few words or a number. */
export interface Found {
	/** Those that the number names. */
	named: Lookup;
	tickets: TicketSummary[];
	customers: Customer[];
	articles: ArticleHit[];
}

/** A single letter finds too much. */
const SHORTEST = 2;

/** Long enough for a word to be typed. */
const FIND_AFTER_MS = 250;

/** Of each kind. */
const MOST = 5;

const NOTHING_NAMED: Lookup = { tickets: [], orders: [], customers: [] };

/**
 * Whether a text could be the number of a ticket, an order, a parcel or a phone.
 * @param text
 */
const isNumber = ( text: string ) => /\p{Nd}/u.test( text );

async function find( search: string ): Promise< Found > {
	// What one of them cannot answer does not keep back what the others found.
	const or = async < Answer >(
		question: Promise< Answer >,
		none: Answer
	) => {
		try {
			return await question;
		} catch {
			return none;
		}
	};
	const [ named, tickets, customers, articles ] = await Promise.all( [
		isNumber( search )
			? or(
					request< Lookup >( '/lookup', { query: { q: search } } ),
					NOTHING_NAMED
				)
			: NOTHING_NAMED,
		or(
			request< Pick< TicketList, 'items' > >( '/tickets', {
				query: { search, per_page: MOST },
			} ),
			{ items: [] }
		),
		or(
			request< CustomerList >( '/customers', {
				query: { search, per_page: MOST },
			} ),
			{ items: [] }
		),
		or(
			request< ArticleHits >( '/articles/search', {
				query: { q: search, limit: MOST },
			} ),
			{ items: [], corrected: null }
		),
	] );
	return {
		named,
		tickets: tickets.items,
		customers: customers.items,
		articles: articles.items,
	};
}

/**
 * Tickets, orders, customers and articles that fit what somebody types.
 *
 * @param text Nothing is asked for less than two letters.
 */
export function useFound( text: string ): AnswerResult< Found > & {
	isLoading: boolean;
} {
	const wanted = text.trim();
	const key = wanted.length < SHORTEST ? null : wanted;
	const result = useAnswer( key, () => find( wanted ), FIND_AFTER_MS );
	return {
		...result,
		isLoading: key !== null && ! result.answer && ! result.error,
	};
}
