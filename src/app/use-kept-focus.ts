import { useEffect } from '@wordpress/element';
import type { RefObject } from 'react';

/** Whoever takes away what had the focus may give it to something better within this time. */
const GRACE_MS = 60;

const DIALOG = '.components-modal__frame';

/** Where an agent goes on, best first. */
const PLACES = [
	'.sanad-ticket',
	'.sanad-inbox:not([hidden]) [data-ticket][tabindex="0"]',
	// Of a list whose rows are on their way, or that has none.
	'.sanad-inbox:not([hidden]) .sanad-inbox__title',
	'.sanad-page__title',
];

function isNowhere( { activeElement, body }: Document ): boolean {
	return activeElement === null || activeElement === body;
}

// The one that lies over all others.
function topDialog( { body }: Document ): HTMLElement | null {
	return (
		[ ...body.querySelectorAll< HTMLElement >( DIALOG ) ].at( -1 ) ?? null
	);
}

function focusPlace( frame: HTMLElement ): void {
	const { body } = frame.ownerDocument;
	const places = [
		topDialog( frame.ownerDocument ),
		...PLACES.map( ( place ) =>
			body.querySelector< HTMLElement >( place )
		),
	];
	for ( const place of places ) {
		place?.focus( { preventScroll: true } );
		if ( ! isNowhere( frame.ownerDocument ) ) {
			return;
		}
	}
	frame.focus( { preventScroll: true } );
}

/**
 * Catches the focus where what had it has gone: a ticket that was put away, a button that did its
 * work, a row that left the list. Whoever works without a mouse would start at the top of wp-admin
 * again, and a screen reader would fall silent.
 *
 * @param frame Holds the whole app, and can have the focus.
 */
export function useKeptFocus( frame: RefObject< HTMLElement > ): void {
	useEffect( () => {
		const { body } = document;
		let last: Element | null = null;
		let timer: ReturnType< typeof setTimeout > | undefined;

		const remember = ( { target }: FocusEvent ) => {
			last = target instanceof Element ? target : null;
		};
		const look = () => {
			const isGone =
				last !== null &&
				( ! last.isConnected || last.closest( '[hidden]' ) !== null );
			if ( ! isGone ) {
				return;
			}
			const dialog = topDialog( document );
			clearTimeout( timer );
			timer = setTimeout( () => {
				const top = topDialog( document );
				// One that has opened since leads into its own field, unless it finds the focus in it already.
				const isOpening = top !== null && top !== dialog;
				if ( frame.current && ! isOpening && isNowhere( document ) ) {
					focusPlace( frame.current );
				}
			}, GRACE_MS );
			last = null;
		};

		const observer = new MutationObserver( look );
		observer.observe( body, {
			childList: true,
			subtree: true,
			attributeFilter: [ 'hidden' ],
		} );
		body.addEventListener( 'focusin', remember );
		return () => {
			clearTimeout( timer );
			observer.disconnect();
			body.removeEventListener( 'focusin', remember );
		};
	}, [ frame ] );
}
