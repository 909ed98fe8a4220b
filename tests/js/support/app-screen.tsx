import { render, screen } from '@testing-library/react';

import { App } from '../../../src/app/App';
import { createDesk, visit } from './desk';
import { fakeRest } from './rest';
import { detail, page } from './tickets';

class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

/**
 * Shows the whole app with a list of two tickets. The test file has to mock `@wordpress/api-fetch`,
 * and to restore its mocks afterwards.
 *
 * @param state          Where the agent is: what stands behind `page=sanad` in the address.
 * @param options
 * @param options.width  Of the window, in pixels.
 * @param options.routes More answers of the server, or others.
 * @param options.desk
 */
export async function showApp(
	state = '',
	{
		width = 1440,
		routes = {} as Parameters< typeof fakeRest >[ 0 ],
		desk = createDesk(),
	} = {}
) {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
		scrollTo: () => {},
	} );
	window.innerWidth = width;
	jest.spyOn( Element.prototype, 'clientWidth', 'get' ).mockReturnValue(
		width
	);
	document.title = 'Sanad ‹ Noor Home — WordPress';
	visit( state );
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2 ] ),
		'GET /tickets/1': () => detail( { id: 1 } ),
		'GET /tickets/counts': () => ( { unassigned: 1234, mine: 1, open: 0 } ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		...routes,
	} );
	render( <App />, { wrapper: desk.wrapper } );
	await screen.findByText( 'Subject 1' );
	return { ...desk, calls };
}
