import { SearchControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { DEFAULT_QUERY, listRoute, useNavigate } from '../../app/router';
import { typedDirection } from '../../components/typed-direction';
import type { TicketQuery } from '../../data';

/** Long enough for a word to be typed, short enough to feel at once. */
const SEARCH_AFTER_MS = 350;

/**
 * Finds tickets by words, numbers, names and addresses, in every view at once. Emptying it leads
 * back to where the search began.
 *
 * @param props
 * @param props.query What the list shows now.
 */
export function SearchBox( { query }: { query: TicketQuery } ) {
	const navigate = useNavigate();
	const shown = query.search ?? '';
	const [ text, setText ] = useState( shown );
	const typed = useRef( shown );
	const before = useRef< TicketQuery >( DEFAULT_QUERY );

	if ( query.search === undefined ) {
		before.current = query;
	}

	// Back and Forward change what is searched for without a key.
	useEffect( () => {
		if ( typed.current !== shown ) {
			typed.current = shown;
			setText( shown );
		}
	}, [ shown ] );

	useEffect( () => {
		const wanted = text.trim();
		if ( wanted === typed.current ) {
			return undefined;
		}
		const timer = setTimeout( () => {
			// One step back leaves the search, however long it was typed at.
			const replace = typed.current !== '' && wanted !== '';
			typed.current = wanted;
			navigate(
				listRoute(
					wanted
						? { search: wanted, sort: query.sort }
						: before.current
				),
				{ replace }
			);
		}, SEARCH_AFTER_MS );
		return () => clearTimeout( timer );
	}, [ text, query.sort, navigate ] );

	return (
		<div className="sanad-inbox__search" role="search">
			<SearchControl
				__nextHasNoMarginBottom
				size="compact"
				dir={ typedDirection( text ) }
				label={ __( 'Search tickets', 'sanad' ) }
				placeholder={ __( 'Search', 'sanad' ) }
				value={ text }
				onChange={ setText }
			/>
		</div>
	);
}
