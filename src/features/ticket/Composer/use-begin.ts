import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import type { RefObject } from 'react';

import type { RichTextHandle } from '../../../components/RichText';
import type { LocalDraft } from '../../../data';

type Kind = LocalDraft[ 'kind' ];

interface Options {
	/** Before the field takes the focus. */
	onStart: () => void;
	/** Turns an answer into a note, or a note into an answer. */
	onChange: ( kind: Kind ) => void;
}

/**
 * Begins an answer or a note: changes over to it and leads into its field.
 *
 * @param kind             Which of the two is being written.
 * @param field
 * @param options
 * @param options.onStart
 * @param options.onChange
 */
export function useBegin(
	kind: Kind,
	field: RefObject< RichTextHandle >,
	{ onStart, onChange }: Options
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

	const latest = useRef( { kind, onStart, onChange } );
	latest.current = { kind, onStart, onChange };
	return useCallback( ( next: Kind ) => {
		latest.current.onStart();
		setWanted( next );
		if ( next !== latest.current.kind ) {
			latest.current.onChange( next );
		}
	}, [] );
}
