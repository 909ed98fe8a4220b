import { act, render, screen, within } from '@testing-library/react';

import { useViewDraft } from '../../../src/data';
import { Inbox } from '../../../src/features/inbox/Inbox';
import ViewBuilder from '../../../src/features/inbox/Views/Builder/ViewBuilder';
import { ViewList } from '../../../src/features/inbox/Views/ViewList';
import type { View } from '../../../src/types/api';
import { BOOT } from '../boot';
import { createDesk, visit } from './desk';
import { type Call, fakeRest } from './rest';
import { page } from './tickets';

class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

const TAGS = [ ...Array( 500 ).keys() ].map( ( index ) => ( {
	id: index + 1,
	name: `tag ${ index + 1 }`,
	color: '',
} ) );

/**
 * A view of the agent's own that shows everything.
 *
 * @param part What matters to the test.
 */
export function view( part: Partial< View > & { id: number } ): View {
	return {
		name: `View ${ part.id }`,
		owner_id: BOOT.user.id,
		team_id: 0,
		position: part.id,
		conditions: { match: 'all', conditions: [] },
		sort: 'newest',
		version: 1,
		missing: [],
		can: { change: true },
		...part,
	};
}

/**
 * What the server answers for the views; the agent starts with all that is open.
 *
 * @param items
 */
export const viewList = ( ...items: View[] ) => ( {
	items,
	start: { own: null, view: 'open' },
} );

/** The list of views, the inbox and the builder, as the app shows them. */
function Desk() {
	const { draft } = useViewDraft();
	return (
		<>
			<ViewList />
			<Inbox isHidden={ false } />
			{ draft && <ViewBuilder /> }
		</>
	);
}

/**
 * Shows the views with an inbox of two tickets. The test file has to mock `@wordpress/api-fetch`.
 *
 * @param routes More answers of the server, or others.
 * @param state  What stands behind `page=sanad` in the address.
 */
export async function showViews(
	routes: Parameters< typeof fakeRest >[ 0 ] = {},
	state = ''
) {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
	visit( state );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2 ] ),
		'GET /tickets/counts': () => ( {} ),
		'GET /agents': () => ( {
			items: [ { id: 5, name: 'Lena', avatar_url: null } ],
		} ),
		'GET /teams': () => ( { items: [ { id: 4, name: 'Returns' } ] } ),
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': () => ( { items: TAGS } ),
		'GET /views': () => viewList(),
		'GET /views/counts': () => ( { items: [] } ),
		'POST /views/preview': () => ( { count: 12, is_more: false } ),
		'POST /views': ( { data } ) => view( { id: 9, ...data } ),
		...routes,
	} );
	const desk = createDesk();
	render( <Desk />, { wrapper: desk.wrapper } );
	await screen.findByRole( 'region', { name: 'Tickets' } );
	// What is asked for at first is answered.
	await act( async () => {} );
	return {
		...desk,
		sent: ( method: string, path: string ): Call[] =>
			calls.filter(
				( call ) => call.method === method && call.path === path
			),
	};
}

/** The builder. */
export const dialog = () => screen.getByRole( 'dialog' );

/**
 * A condition in it.
 *
 * @param number From 1 on.
 */
export const row = ( number: number ) =>
	within( dialog() ).getByRole( 'group', { name: `Condition ${ number }` } );
