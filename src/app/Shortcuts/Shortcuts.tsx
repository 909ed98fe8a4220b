import { lazy, Suspense, useState } from '@wordpress/element';

import { useBoot } from '../../data';
import { type Shortcut, SHORTCUT_LIST, useShortcut } from '../../shortcuts';
import {
	DEFAULT_QUERY,
	listRoute,
	type Route,
	screenRoute,
	useNavigate,
	useRoute,
} from '../router';
import { maySee } from '../screens';
import { focusSearch } from './focus-search';

const ShortcutSheet = lazy(
	() => import( /* webpackChunkName: "shortcut-sheet" */ './ShortcutSheet' )
);

function routeOf( to: NonNullable< Shortcut[ 'to' ] > ): Route {
	return 'view' in to
		? listRoute( { ...DEFAULT_QUERY, view: to.view } )
		: screenRoute( to.screen );
}

type Entry = ( typeof SHORTCUT_LIST )[ number ];

function GoTo( { entry: [ name, { to } ] }: { entry: Entry } ) {
	const navigate = useNavigate();
	const { user } = useBoot();
	const isForMe =
		to !== undefined &&
		( ! ( 'screen' in to ) || maySee( to.screen, user ) );
	useShortcut( name, () => to && navigate( routeOf( to ) ), {
		isEnabled: isForMe,
	} );
	return null;
}

/** Answers the shortcuts that are for the whole desk, wherever the agent is in it. */
export function Shortcuts() {
	const route = useRoute();
	const navigate = useNavigate();
	const [ isSheetOpen, setSheetOpen ] = useState( false );

	useShortcut( 'help', () => setSheetOpen( true ) );
	useShortcut( 'compose', () =>
		navigate( {
			...listRoute( route.query ),
			compose: { order: null, customer: null },
		} )
	);
	useShortcut( 'search', () => {
		if ( ! focusSearch() ) {
			navigate( listRoute( route.query ) );
			// The list is drawn first.
			setTimeout( focusSearch );
		}
	} );

	return (
		<>
			{ SHORTCUT_LIST.filter( ( [ , { to } ] ) => to ).map( ( entry ) => (
				<GoTo key={ entry[ 0 ] } entry={ entry } />
			) ) }
			{ isSheetOpen && (
				<Suspense fallback={ null }>
					<ShortcutSheet onClose={ () => setSheetOpen( false ) } />
				</Suspense>
			) }
		</>
	);
}
