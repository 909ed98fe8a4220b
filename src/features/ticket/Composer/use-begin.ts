import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import type { RefObject } from 'react';

import type { RichTextHandle } from '../../../components/RichText';
import type { LocalDraft } from '../../../data';

type Kind = LocalDraft[ 'kind' ];

/**
 * Begins an answer or a note: changes over to it and leads into its field.
 *
 * @param kind     Which of the two is being written.
 * @param field
 * @param onChange Turns an answer into a note, or a note into an answer.
 */
export function useBegin(
	kind: Kind,
	field: RefObject< RichTextHandle >,
	onChange: ( kind: Kind ) => void
): ( kind: Kind ) => void {
	const [ wanted, setWanted ] = useState< Kind | null >( null );

	// After the field of the other kind has been drawn, in whichever pass that is.
	useEffect( () => {
		if ( wanted !== kind ) {
			return undefined;
		}
		const timer = setTimeout( () => {
			setWanted( null );
			field.current?.focus();
		} );
		return () => clearTimeout( timer );
	}, [ wanted, kind, field ] );

	const latest = useRef( { kind, onChange } );
	latest.current = { kind, onChange };
	return useCallback( ( next: Kind ) => {
		setWanted( next );
		if ( next !== latest.current.kind ) {
			latest.current.onChange( next );
		}
	}, [] );
}
