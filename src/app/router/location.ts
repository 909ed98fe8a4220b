import { useSyncExternalStore } from '@wordpress/element';

/*
 * The address bar is the state of the screen. A few lines and no library: WordPress's own router is
 * private to its site editor, and a general one would cost a tenth of the app's budget.
 */

const listeners = new Set< () => void >();

let isFirst = true;

/** Whether the agent is still where the page began, so that nothing has been left that needs the focus. */
export function isFirstPlace(): boolean {
	return isFirst;
}

function announce(): void {
	isFirst = false;
	listeners.forEach( ( listener ) => listener() );
}

function subscribe( listener: () => void ): () => void {
	if ( listeners.size === 0 ) {
		window.addEventListener( 'popstate', announce );
	}
	listeners.add( listener );
	return () => {
		listeners.delete( listener );
		if ( listeners.size === 0 ) {
			window.removeEventListener( 'popstate', announce );
		}
	};
}

/** The part of the address from the question mark on; follows every change of it. */
export function useSearch(): string {
	return useSyncExternalStore( subscribe, () => window.location.search );
}

/**
 * Goes to another address of the screen.
 *
 * @param url
 * @param options
 * @param options.replace Whether Back skips the address that is left.
 */
export function goTo(
	url: string,
	{ replace = false }: { replace?: boolean } = {}
): void {
	const here = window.location.pathname + window.location.search;
	if ( url === here ) {
		return;
	}
	if ( replace ) {
		window.history.replaceState( null, '', url );
	} else {
		window.history.pushState( null, '', url );
	}
	announce();
}

/**
 * Whether a click on a link asks for its place here, and not for a new tab or a download.
 *
 * @param event
 */
export function isPlainClick(
	event: Pick<
		MouseEvent,
		'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'
	>
): boolean {
	return (
		event.button === 0 &&
		! event.metaKey &&
		! event.ctrlKey &&
		! event.shiftKey &&
		! event.altKey
	);
}
