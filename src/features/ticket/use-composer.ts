import { useCallback, useRef } from '@wordpress/element';

import type { ComposerHandle } from './Composer';

/** What somebody asks of the answer. */
export type Wish = ( composer: ComposerHandle ) => void;

interface Composing {
	/** The reference for the composer itself. */
	attach: ( composer: ComposerHandle | null ) => void;
	/** Asks the composer for something, now or as soon as it is there. */
	ask: ( wish: Wish ) => void;
}

/**
 * The composer of a ticket for whatever else is on the screen. It comes after the conversation has been
 * painted; a key or a button that was pressed before waits for it, unless the ticket is left.
 */
export function useComposer(): Composing {
	const composer = useRef< ComposerHandle | null >( null );
	const wishes = useRef< Wish[] >( [] );

	const fulfil = useCallback( () => {
		// What was pressed gives the focus back first, and the field is ready after its own effects.
		setTimeout( () => {
			if ( composer.current ) {
				for ( const wish of wishes.current.splice( 0 ) ) {
					wish( composer.current );
				}
			}
		} );
	}, [] );

	return {
		attach: useCallback(
			( handle ) => {
				composer.current = handle;
				fulfil();
			},
			[ fulfil ]
		),
		ask: useCallback(
			( wish ) => {
				wishes.current.push( wish );
				fulfil();
			},
			[ fulfil ]
		),
	};
}
