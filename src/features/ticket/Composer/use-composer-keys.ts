import { useEffect, useState } from '@wordpress/element';
import type { RefObject } from 'react';

import type { RichTextHandle } from '../../../components/RichText';
import type { LocalDraft } from '../../../data';
import { useShortcut } from '../../../shortcuts';

type Kind = LocalDraft[ 'kind' ];

/**
 * Lets the keys begin an answer or a note.
 *
 * @param kind     Which of the two is being written.
 * @param field
 * @param onChange Turns the one into the other.
 */
export function useComposerKeys(
	kind: Kind,
	field: RefObject< RichTextHandle >,
	onChange: ( kind: Kind ) => void
): void {
	const [ wanted, setWanted ] = useState< Kind | null >( null );

	// After the field of the other kind has been drawn.
	useEffect( () => {
		if ( wanted === kind ) {
			setWanted( null );
			field.current?.focus();
		}
	}, [ wanted, kind, field ] );

	const start = ( next: Kind ) => {
		setWanted( next );
		if ( next !== kind ) {
			onChange( next );
		}
	};
	useShortcut( 'reply', () => start( 'reply' ) );
	useShortcut( 'note', () => start( 'note' ) );
}
