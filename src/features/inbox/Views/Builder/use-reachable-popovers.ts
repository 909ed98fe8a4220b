import { useEffect } from '@wordpress/element';

/** Where WordPress shows what opens above a page, beside its dialogs. */
const CONTAINER = '.components-popover__fallback-container';

/**
 * Lets screen readers reach the menus that open from an open dialog: a dialog of WordPress hides all
 * that stands beside it, these too.
 */
export function useReachablePopovers(): void {
	useEffect( () => {
		document.querySelector( CONTAINER )?.removeAttribute( 'aria-hidden' );
	}, [] );
}
