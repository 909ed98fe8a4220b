import { lazy, Suspense, useEffect, useState } from '@wordpress/element';

import { useShortcut } from '../../shortcuts';

const Palette = lazy(
	() => import( /* webpackChunkName: "palette" */ './Palette' )
);

/** WordPress's own palette may be opened without us, and shall know our commands then. */
const LOAD_AFTER_MS = 2_000;

/** Opens the command palette. Its code comes when it is asked for, or once the rest is there. */
export function CommandPalette() {
	const [ isLoaded, setLoaded ] = useState( false );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const timer = setTimeout( () => setLoaded( true ), LOAD_AFTER_MS );
		return () => clearTimeout( timer );
	}, [] );
	useShortcut( 'palette', () => setAsked( ( count ) => count + 1 ) );

	return isLoaded || asked > 0 ? (
		<Suspense fallback={ null }>
			<Palette asked={ asked } />
		</Suspense>
	) : null;
}
