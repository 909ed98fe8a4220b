import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { restError } from '../../../../tests/js/support/rest';
import {
	member,
	showSection,
	team,
} from '../../../../tests/js/support/settings';
import AgentsSection from '../Agents/AgentsSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const HUDA = member( { id: BOOT.user.id, name: 'Huda', role: 'manager' } );
const OMAR = member( {
	id: 3,
	name: 'Omar',
	team_ids: [ 1 ],
	open_tickets: 2,
} );

const show = (
	routes: Parameters< typeof showSection >[ 1 ] = {},
	state = ''
) =>
	showSection(
		AgentsSection,
		{
			'GET /staff': () => ( { items: [ HUDA, OMAR ] } ),
			'GET /teams': () => ( {
				items: [
					team( { id: 1, name: 'Returns' } ),
					team( { id: 2, name: 'Wholesale' } ),
				],
			} ),
			...routes,
		},
		`&section=agents${ state }`
	);

const button = ( name: string ) => screen.getByRole( 'button', { name } );

it( 'says who answers as what, in which teams, with how much in hand', async () => {
	show();
	const list = await screen.findByRole( 'list', { name: 'Agents' } );
	const row = (
		await within( list ).findByRole( 'link', { name: /Omar/ } )
	).closest( 'li' );
	expect( row ).toHaveTextContent( /Agent.*user-3@example\.com.*Returns/ );
	expect( row ).toHaveTextContent( '2 open tickets' );
	expect(
		within( list ).getByRole( 'link', { name: /Huda/ } )
	).toHaveTextContent( 'Manager' );
} );

it( 'says why the list cannot be had, and asks again', async () => {
	let isDown = true;
	show( {
		'GET /staff': () => {
			if ( isDown ) {
				throw restError( 500, 'sanad_down', 'The list is not there.' );
			}
			return { items: [ OMAR ] };
		},
	} );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'The list is not there.'
	);
	isDown = false;
	await userEvent.click( button( 'Retry' ) );
	expect( await screen.findByRole( 'link', { name: /Omar/ } ) ).toBeVisible();
	expect( screen.queryByRole( 'alert' ) ).not.toBeInTheDocument();
} );

describe( 'a new agent', () => {
	const lina = {
		id: 9,
		name: 'Lina',
		avatar_url: null,
		email: 'lina@example.com',
		can_promote: false,
	};
	const find = async ( text: string ) =>
		userEvent.type(
			await screen.findByRole( 'searchbox', {
				name: 'Name or mail address of a user',
			} ),
			text
		);

	it( 'is found by name, and gets a role and teams; a refusal keeps both', async () => {
		let isFull = true;
		const { sent } = show(
			{
				'GET /agents/candidates': ( { query } ) => ( {
					items: query.get( 'q' ) === 'lin' ? [ lina ] : [],
				} ),
				'POST /agents': ( { data } ) => {
					if ( isFull ) {
						throw restError( 409, 'sanad_agent', 'Lina left.' );
					}
					return member( { id: 9, name: 'Lina', ...data } );
				},
			},
			'&agent=new'
		);
		await find( 'lin' );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Choose Lina' } )
		);
		await waitFor( () =>
			expect(
				screen.getByRole( 'combobox', { name: 'Role' } )
			).toHaveFocus()
		);
		// Who may not promote users makes no managers.
		expect(
			within( screen.getByRole( 'combobox', { name: 'Role' } ) )
				.getAllByRole( 'option' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [ 'Agent' ] );
		await userEvent.click(
			screen.getByRole( 'checkbox', { name: 'Wholesale' } )
		);
		await userEvent.click(
			screen.getByRole( 'checkbox', {
				name: 'Sees only tickets of these teams',
			} )
		);
		await userEvent.click( button( 'Add the agent' ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'Lina left.'
		);
		expect(
			screen.getByRole( 'checkbox', { name: 'Wholesale' } )
		).toBeChecked();

		isFull = false;
		await userEvent.click( button( 'Add the agent' ) );
		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
		);
		expect( sent( 'POST' ).at( -1 )?.data ).toEqual( {
			user_id: 9,
			role: 'agent',
			team_ids: [ 2 ],
			own_teams_only: true,
		} );
	} );

	it( 'has to have an account first', async () => {
		show(
			{ 'GET /agents/candidates': () => ( { items: [] } ) },
			'&agent=new'
		);
		await find( 'nobody' );
		expect(
			await screen.findByText(
				/New people get their account under Users/
			)
		).toBeVisible();
		expect( button( 'Add the agent' ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
	} );
} );

describe( 'an agent', () => {
	it( 'becomes a manager; what did not change is not sent', async () => {
		const { sent } = show( {
			'PATCH /agents/3': ( { data } ) => ( { ...OMAR, ...data } ),
		} );
		await userEvent.click(
			await screen.findByRole( 'link', { name: /Omar/ } )
		);
		await userEvent.selectOptions(
			screen.getByRole( 'combobox', { name: 'Role' } ),
			'Manager'
		);
		await userEvent.click( button( 'Save' ) );
		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
		);
		expect( sent( 'PATCH' )[ 0 ]?.data ).toEqual( {
			role: 'manager',
			team_ids: [ 1 ],
		} );
	} );

	it( 'changes not his own role, and keeps it', async () => {
		show( {}, `&agent=${ HUDA.id }` );
		const dialog = await screen.findByRole( 'dialog', { name: 'Huda' } );
		expect(
			within( dialog ).getByRole( 'combobox', { name: 'Role' } )
		).toBeDisabled();
		expect( dialog ).toHaveTextContent( 'Nobody changes his own role.' );
	} );

	it( 'hands over his tickets when the role is taken away, batch by batch', async () => {
		let left = 2;
		const { sent, said } = show(
			{ 'DELETE /agents/3': () => ( { left: --left } ) },
			'&agent=3'
		);
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Take the role away…' } )
		);
		await userEvent.selectOptions(
			screen.getByRole( 'combobox', { name: '2 open tickets go to' } ),
			'Huda'
		);
		await userEvent.click( button( 'Take the role away' ) );
		await waitFor( () =>
			expect( said() ).toEqual( [ 'Omar answers tickets no longer.' ] )
		);
		expect(
			sent( 'DELETE' ).map( ( { query } ) => query.get( 'hand_to' ) )
		).toEqual( [ String( HUDA.id ), String( HUDA.id ) ] );
	} );
} );
