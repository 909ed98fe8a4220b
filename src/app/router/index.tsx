import { useCallback, useMemo, forwardRef } from '@wordpress/element';
import type { ComponentPropsWithRef, Ref } from 'react';

import { useBoot } from '../../data';
import { goTo, isPlainClick, useSearch } from './location';
import { parseRoute, type Route, routeUrl } from './route';

export {
	CHOICES,
	DEFAULT_QUERY,
	hasFilters,
	listRoute,
	messageRoute,
	type Route,
	screenRoute,
} from './route';
export type { ScreenName, ScreenPlace } from './screen';
export { useArrivalFocus } from './use-arrival-focus';
export { type ScreenArgs, useScreenArgs } from './use-screen-args';

/** What the address says now. */
export function useRoute(): Route {
	const search = useSearch();
	return useMemo( () => parseRoute( search ), [ search ] );
}

/** Turns what an address shall say into the address. */
export function useRouteUrl(): ( route: Route ) => string {
	const { adminUrl } = useBoot();
	return useCallback(
		( route: Route ) => routeUrl( adminUrl, route ),
		[ adminUrl ]
	);
}

/** Goes to another place of the app; `replace` leaves no step for Back. */
export function useNavigate(): (
	route: Route,
	options?: { replace?: boolean }
) => void {
	const url = useRouteUrl();
	return useCallback(
		( route: Route, options?: { replace?: boolean } ) =>
			goTo( url( route ), options ),
		[ url ]
	);
}

type RouteLinkProps = Omit< ComponentPropsWithRef< 'a' >, 'href' > & {
	to: Route;
	replace?: boolean;
};

/** A link to a place of the app; a real address, so it opens in a new tab as well. */
export const RouteLink = forwardRef(
	(
		{ to, replace, onClick, children, ...props }: RouteLinkProps,
		ref: Ref< HTMLAnchorElement >
	) => {
		const href = useRouteUrl()( to );
		return (
			<a
				{ ...props }
				ref={ ref }
				href={ href }
				onClick={ ( event ) => {
					onClick?.( event );
					if ( ! event.defaultPrevented && isPlainClick( event ) ) {
						event.preventDefault();
						goTo( href, { replace: replace ?? false } );
					}
				} }
			>
				{ children }
			</a>
		);
	}
);
