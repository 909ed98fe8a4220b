import { useMemo } from '@wordpress/element';

import { useBoot, useLookup, useSuggestions } from '../../../data';
import { completionsOf, pieceAt } from './completions';
import { type Option, optionsOf } from './options';
import type { QueryPart } from '../../../search';

export interface SearchOptions {
	options: Option[];
	/** The piece that is being typed; null where a new one begins. */
	piece: QueryPart | null;
}

/**
 * The lines below the search box: what the server knows and what is known here.
 *
 * @param text
 * @param caret  Place of the cursor.
 * @param recent Earlier searches.
 * @param isOpen Nothing is asked for while nobody types.
 */
export function useSearchOptions(
	text: string,
	caret: number,
	recent: string[],
	isOpen: boolean
): SearchOptions {
	const isArabic = useBoot().locale.startsWith( 'ar' );
	const piece = useMemo( () => pieceAt( text, caret ), [ text, caret ] );
	const suggestions = useSuggestions( isOpen ? ( piece?.text ?? '' ) : '' );
	const lookup = useLookup( isOpen ? text.trim() : '' );
	const options = useMemo(
		() =>
			optionsOf( {
				lookup,
				suggestions: piece === null ? [] : suggestions,
				completions: completionsOf( piece, isArabic ),
				recent: text === '' ? recent : [],
			} ),
		[ lookup, suggestions, piece, isArabic, text, recent ]
	);
	return { options, piece };
}
