import { useCallback, useRef, useState } from '@wordpress/element';
import type { RefObject } from 'react';

import type { RichTextHandle } from '../../../components/RichText';
import type { DraftResult } from '../../../data';
import type { Unresolved } from '../../../types/api';
import type { Insertion } from '../InsertMenu/insertion';

/**
 * Puts ready texts and articles into an answer, with all that goes along with them.
 *
 * @param field
 * @param result Of the draft that is written in the field.
 * @return And what is known of the placeholders in them that have no value.
 */
export function useInsertion(
	field: RefObject< RichTextHandle >,
	result: DraftResult
): { insert: ( insertion: Insertion ) => void; unresolved: Unresolved[] } {
	const [ unresolved, setUnresolved ] = useState< Unresolved[] >( [] );
	const newest = useRef( result );
	newest.current = result;

	const insert = useCallback(
		( insertion: Insertion ) => {
			const { cannedReplyId, article, attachments = [] } = insertion;
			field.current?.insertHtml( insertion.html );
			const { draft, edit } = newest.current;
			const has = new Set( draft.attachments.map( ( { id } ) => id ) );
			edit( {
				attachments: [
					...draft.attachments,
					...attachments.filter( ( { id } ) => ! has.has( id ) ),
				],
				cannedReplyIds: cannedReplyId
					? [ ...draft.cannedReplyIds, cannedReplyId ]
					: draft.cannedReplyIds,
				articles: article
					? [ ...draft.articles, article ]
					: draft.articles,
			} );
			setUnresolved( ( old ) => [
				...( insertion.unresolved ?? [] ),
				...old,
			] );
		},
		[ field ]
	);
	return { insert, unresolved };
}
