import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import StartViewsSection from '../StartViews/StartViewsSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const view = ( id: number, name: string, ownerId: number ) => ( {
	id,
	name,
	owner_id: ownerId,
	team_id: 0,
	position: id,
	conditions: { match: 'all', conditions: [] },
	sort: 'newest',
	version: 1,
	missing: [],
	can: { change: true },
} );

function show(
	isManager: boolean,
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
	jest.replaceProperty( BOOT.user, 'can', {
		...BOOT.user.can,
		manageSettings: isManager,
	} );
	visit( '&screen=settings&section=start' );
	const calls = fakeRest( {
		'GET /views': () => ( {
			items: [
				view( 1, 'طلبات VIP', BOOT.user.id ),
				view( 2, 'Late', 0 ),
			],
			start: { own: null, view: 'open' },
		} ),
		'GET /views/defaults': () => ( { agent: 'open', manager: '9' } ),
		'PUT /views/start': ( { data } ) => ( {
			own: data.view,
			view: data.view,
		} ),
		'PUT /views/defaults': ( { data } ) => data,
		...routes,
	} );
	const desk = createDesk();
	render( <StartViewsSection />, { wrapper: desk.wrapper } );
	return { ...desk, calls };
}

const field = ( name: string ) => screen.findByRole( 'combobox', { name } );

afterEach( () => jest.restoreAllMocks() );

it( 'lets an agent choose what his inbox opens with', async () => {
	const user = userEvent.setup();
	const { calls } = show( false );
	expect( await field( 'My inbox' ) ).toHaveDisplayValue(
		'What my role has: All open'
	);
	await screen.findByRole( 'option', { name: 'طلبات VIP' } );
	await user.selectOptions( await field( 'My inbox' ), 'طلبات VIP' );
	expect( calls.at( -1 )?.data ).toEqual( { view: '1' } );
	await user.selectOptions( await field( 'My inbox' ), 'What my role has' );
	expect( calls.at( -1 )?.data ).toEqual( { view: null } );
	expect(
		screen.queryByRole( 'combobox', { name: 'Inbox of agents' } )
	).toBeNull();
} );

it( 'lets a manager choose by role, out of what is shared', async () => {
	const user = userEvent.setup();
	const { calls, notices } = show( true );
	expect( await field( 'Inbox of managers' ) ).toHaveDisplayValue(
		'Deleted view'
	);
	const agents = await field( 'Inbox of agents' );
	await waitFor( () => expect( agents ).toHaveTextContent( 'Late' ) );
	expect( agents ).not.toHaveTextContent( 'طلبات VIP' );
	await user.selectOptions( agents, 'Late' );
	await waitFor( () => expect( notices() ).toHaveLength( 1 ) );
	expect(
		calls.find(
			( { method, path } ) =>
				method === 'PUT' && path === '/views/defaults'
		)?.data
	).toEqual( { agent: '2', manager: '9' } );
} );

it( 'takes a choice back that was refused, and says why', async () => {
	const user = userEvent.setup();
	const { notices } = show( true, {
		'PUT /views/defaults': () => {
			throw restError(
				400,
				'sanad_invalid',
				'Choose a view that all see.'
			);
		},
	} );
	await user.selectOptions( await field( 'Inbox of agents' ), 'Mine' );
	await waitFor( () =>
		expect( notices()[ 0 ]?.content ).toBe( 'Choose a view that all see.' )
	);
	expect( await field( 'Inbox of agents' ) ).toHaveDisplayValue( 'All open' );
} );
