import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import { DEFAULT_QUERY, listRoute, useNavigate } from '../../../app/router';
import type { TicketQuery } from '../../../data';
import { isUnfinished } from './completions';

/** Long enough for a word to be typed, short enough to feel at once. */
const SEARCH_AFTER_MS = 350;

/**
 * What stands in the search box, and the list that follows it: soon after a word was typed, at once
 * when somebody says so.
 *
 * @param query What the list shows now.
 */
export function useTypedSearch( query: TicketQuery ): {
	text: string;
	setText: ( text: string ) => void;
	search: ( text: string ) => void;
} {
	const navigate = useNavigate();
	const shown = query.search ?? '';
	const { sort } = query;
	const [ text, setText ] = useState( shown );
	const searched = useRef( shown );
	const before = useRef< TicketQuery >( DEFAULT_QUERY );

	if ( query.search === undefined ) {
		before.current = query;
	}

	// Back and Forward change what is searched for without a key.
	useEffect( () => {
		if ( searched.current !== shown ) {
			searched.current = shown;
			setText( shown );
		}
	}, [ shown ] );

	const search = useCallback(
		( typed: string ) => {
			const wanted = typed.trim();
			if ( wanted === searched.current ) {
				return;
			}
			// One step back leaves the search, however long it was typed at.
			const replace = searched.current !== '' && wanted !== '';
			searched.current = wanted;
			navigate(
				listRoute( wanted ? { search: wanted, sort } : before.current ),
				{ replace }
			);
		},
		[ navigate, sort ]
	);

	useEffect( () => {
		// Half a filter finds nothing, and says so; that can wait for Enter.
		if ( text.trim() === searched.current || isUnfinished( text ) ) {
			return undefined;
		}
		const timer = setTimeout( () => search( text ), SEARCH_AFTER_MS );
		return () => clearTimeout( timer );
	}, [ text, search ] );

	return { text, setText, search };
}
