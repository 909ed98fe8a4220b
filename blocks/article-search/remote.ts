import { readFound, type Found } from './hits';
import type { SearchConfig, SearchContext } from './types';

export type Answer =
	| { kind: 'found'; found: Found }
	| { kind: 'offline' }
	| { kind: 'failed' }
	/** A newer search has taken its place. */
	| { kind: 'outdated' };

/**
 * Searches as one types: only the answer to the newest search counts.
 *
 * @param config  Where to.
 * @param context Language.
 */
export function searcher( config: SearchConfig, context: SearchContext ) {
	let running = new AbortController();

	/** @param query What to search for. */
	async function search( query: string ): Promise< Answer > {
		running.abort();
		const { signal } = ( running = new AbortController() );
		const url = new URL( config.searchUrl );
		url.searchParams.set( 'q', query );
		url.searchParams.set( 'language', context.language );
		url.searchParams.set( 'limit', String( config.limit ) );
		try {
			const response = await fetch( url, {
				signal,
				headers: headers( config ),
			} );
			const found = response.ok
				? readFound( await response.json(), context.names )
				: null;
			if ( signal.aborted ) {
				return { kind: 'outdated' };
			}
			return found ? { kind: 'found', found } : { kind: 'failed' };
		} catch ( error ) {
			if ( signal.aborted ) {
				return { kind: 'outdated' };
			}
			// fetch() itself fails without a connection, reading JSON where something else answered.
			return {
				kind: error instanceof SyntaxError ? 'failed' : 'offline',
			};
		}
	}

	return { search, stop: () => running.abort() };
}

/**
 * Tells the shop what was searched for, even while the page is being left. Whether it arrives is no
 * concern of the visitor's.
 *
 * @param config   Where to.
 * @param query    What was searched for.
 * @param language Two-letter code.
 * @param clicked  Article that was opened.
 */
export function tell(
	config: SearchConfig,
	query: string,
	language: string,
	clicked?: number
): void {
	void fetch( config.searchesUrl, {
		method: 'POST',
		keepalive: true,
		headers: {
			...headers( config ),
			'Content-Type': 'application/json',
		},
		body: JSON.stringify( {
			query,
			language,
			...( clicked ? { clicked } : {} ),
		} ),
	} ).catch( () => {} );
}

const headers = ( { restNonce }: SearchConfig ): Record< string, string > => ( {
	Accept: 'application/json',
	...( restNonce ? { 'X-WP-Nonce': restNonce } : {} ),
} );
