import { useCallback } from '@wordpress/element';

import { useNavigate, useRoute } from '.';
import { type Route, screenRoute } from './route';
import type { ScreenName } from './screen';

export interface ScreenArgs {
	/** What the address says beside the screen's name. */
	args: Record< string, string >;
	/** The place with some of that changed; an empty text takes a part away. */
	routeWith: ( changes: Record< string, string > ) => Route;
	/** Goes there. */
	change: (
		changes: Record< string, string >,
		options?: { replace?: boolean }
	) => void;
}

const NONE: Record< string, string > = {};

/**
 * The state of a screen, which is what its address says.
 *
 * @param name
 */
export function useScreenArgs( name: ScreenName ): ScreenArgs {
	const { screen } = useRoute();
	const navigate = useNavigate();
	const args = screen?.name === name ? screen.args : NONE;

	const routeWith = useCallback(
		( changes: Record< string, string > ) => {
			const next = Object.entries( { ...args, ...changes } ).filter(
				( [ , value ] ) => value !== ''
			);
			return screenRoute( name, Object.fromEntries( next ) );
		},
		[ args, name ]
	);
	const change = useCallback< ScreenArgs[ 'change' ] >(
		( changes, options ) => navigate( routeWith( changes ), options ),
		[ navigate, routeWith ]
	);
	return { args, routeWith, change };
}
