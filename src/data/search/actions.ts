import type { Lookup, SuggestionList } from '../../types/api';
import { request } from '../client';

/** Longest text that is looked up, as the route takes it. */
const MAX_LOOKUP = 100;

export const NOTHING_LOOKED_UP: Lookup = {
	tickets: [],
	orders: [],
	customers: [],
};

/**
 * What the piece of a search that is being typed may become.
 *
 * @param piece
 * @param signal
 */
export async function askSuggestions(
	piece: string,
	signal: AbortSignal
): Promise< SuggestionList[ 'items' ] > {
	const { items } = await request< SuggestionList >( '/tickets/suggestions', {
		query: { q: piece },
		signal,
	} );
	return items;
}

/**
 * The tickets, orders and customers that a number names.
 *
 * @param typed
 * @param signal
 */
export async function lookUp(
	typed: string,
	signal: AbortSignal
): Promise< Lookup > {
	return typed.length > MAX_LOOKUP
		? NOTHING_LOOKED_UP
		: request< Lookup >( '/lookup', { query: { q: typed }, signal } );
}
