import { boot } from '../boot';

/**
 * What an agent has searched for last: kept in this browser alone, since it may hold names and
 * addresses of customers, and apart for each agent and site that use it.
 */
const MOST = 8;

const storageKey = () =>
	`sanad-searches-${ boot().user.id }-${ boot().adminUrl }`;

/** The newest first. */
export function recentSearches(): string[] {
	try {
		const value: unknown = JSON.parse(
			window.localStorage.getItem( storageKey() ) ?? '[]'
		);
		return Array.isArray( value )
			? value
					.filter( ( text ) => typeof text === 'string' )
					.slice( 0, MOST )
			: [];
	} catch {
		return [];
	}
}

function keep( searches: string[] ): void {
	try {
		window.localStorage.setItem(
			storageKey(),
			JSON.stringify( searches.slice( 0, MOST ) )
		);
	} catch {
		// No storage, or a full one: the next search is typed.
	}
}

/**
 * Keeps a search that has led somewhere. What was typed on the way to it is not kept beside it.
 *
 * @param text As typed.
 */
export function keepSearch( text: string ): void {
	const search = text.trim();
	if ( search !== '' ) {
		keep( [
			search,
			...recentSearches().filter(
				( other ) => ! search.startsWith( other )
			),
		] );
	}
}

/** Forgets all of them. */
export function forgetSearches(): void {
	keep( [] );
}
