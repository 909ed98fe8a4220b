import { useEffect } from '@wordpress/element';

import type { Route } from './router';
import { goTo, isPlainClick } from './router/location';

/** The entries of our menu in wp-admin; each is a place of the app. */
const ENTRIES = '#toplevel_page_sanad .wp-submenu a[href*="page=sanad"]';

function screenOf( link: HTMLAnchorElement ): string | null {
	return new URL( link.href ).searchParams.get( 'screen' );
}

/**
 * Keeps the menu of wp-admin in step with the app: the entry of the screen that is shown is marked,
 * and a click on another changes the screen without loading the page.
 *
 * @param route
 */
export function useAdminMenu( route: Route ): void {
	const name = route.screen?.name ?? null;
	const current = name === 'categories' ? 'articles' : name;

	useEffect( () => {
		document
			.querySelectorAll< HTMLAnchorElement >( ENTRIES )
			.forEach( ( link ) => {
				const isCurrent = screenOf( link ) === current;
				link.classList.toggle( 'current', isCurrent );
				link.parentElement?.classList.toggle( 'current', isCurrent );
				if ( isCurrent ) {
					link.setAttribute( 'aria-current', 'page' );
				} else {
					link.removeAttribute( 'aria-current' );
				}
			} );
	}, [ current ] );

	useEffect( () => {
		const onClick = ( event: MouseEvent ) => {
			const link =
				event.target instanceof Element
					? event.target.closest< HTMLAnchorElement >( ENTRIES )
					: null;
			if ( link && isPlainClick( event ) ) {
				event.preventDefault();
				goTo( link.pathname + link.search );
			}
		};
		document.addEventListener( 'click', onClick );
		return () => document.removeEventListener( 'click', onClick );
	}, [] );
}
