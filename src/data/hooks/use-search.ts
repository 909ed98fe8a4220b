import { useCallback, useEffect, useState } from '@wordpress/element';

import type { Lookup, Suggestion } from '../../types/api';
import { askSuggestions, lookUp, NOTHING_LOOKED_UP } from '../search/actions';
import { forgetSearches, keepSearch, recentSearches } from '../search/recent';

/** Between two keys of somebody who types. */
const ASK_AFTER_MS = 120;

/** So many digits make a number that may name something. */
const NUMBER = /\p{Nd}(?:.*\p{Nd}){2}/u;

/**
 * Asks for something soon after what it depends on was typed; what was asked before is dropped.
 *
 * @param typed Empty asks for nothing.
 * @param ask
 * @param none  The answer to nothing, and where the server does not answer.
 */
function useAnswerTo< Answer >(
	typed: string,
	ask: ( typed: string, signal: AbortSignal ) => Promise< Answer >,
	none: Answer
): { typed: string; answer: Answer } {
	const [ state, setState ] = useState( { typed: '', answer: none } );
	useEffect( () => {
		if ( typed === '' ) {
			setState( { typed, answer: none } );
			return undefined;
		}
		const controller = new AbortController();
		const timer = setTimeout( async () => {
			// Suggestions are a help; without them the search itself still works, and says what fails.
			const answer = await ask( typed, controller.signal ).catch(
				() => none
			);
			if ( ! controller.signal.aborted ) {
				setState( { typed, answer } );
			}
		}, ASK_AFTER_MS );
		return () => {
			clearTimeout( timer );
			controller.abort();
		};
	}, [ typed, ask, none ] );
	return state;
}

const NO_SUGGESTIONS: Suggestion[] = [];

/**
 * What the piece of a search that is being typed may become, as the server knows it.
 *
 * @param piece Empty while none is.
 */
export function useSuggestions( piece: string ): Suggestion[] {
	return useAnswerTo( piece, askSuggestions, NO_SUGGESTIONS ).answer;
}

export interface LookupResult extends Lookup {
	/** What it is the answer to. */
	typed: string;
}

/**
 * The tickets, orders and customers that a number names. Other texts name nothing.
 *
 * @param typed
 */
export function useLookup( typed: string ): LookupResult {
	const { typed: asked, answer } = useAnswerTo(
		NUMBER.test( typed ) ? typed : '',
		lookUp,
		NOTHING_LOOKED_UP
	);
	return { typed: asked, ...answer };
}

/** What the agent has searched for last, the newest first. */
export function useRecentSearches(): {
	recent: string[];
	keep: ( text: string ) => void;
	forget: () => void;
} {
	const [ recent, setRecent ] = useState( recentSearches );
	return {
		recent,
		keep: useCallback( ( text: string ) => {
			keepSearch( text );
			setRecent( recentSearches() );
		}, [] ),
		forget: useCallback( () => {
			forgetSearches();
			setRecent( [] );
		}, [] ),
	};
}
