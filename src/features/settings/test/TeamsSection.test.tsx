import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { restError } from '../../../../tests/js/support/rest';
import {
	member,
	showSection,
	team,
} from '../../../../tests/js/support/settings';
import TeamsSection from '../Teams/TeamsSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const RETURNS = team( { id: 1, name: 'المرتجعات', member_ids: [ 3 ] } );

const show = (
	routes: Parameters< typeof showSection >[ 1 ] = {},
	state = ''
) =>
	showSection(
		TeamsSection,
		{
			'GET /teams': () => ( { items: [ RETURNS ] } ),
			'GET /teams/loads': () => ( { items: [ { id: 1, tickets: 4 } ] } ),
			'GET /agents': () => ( {
				items: [
					member( { id: 3, name: 'Omar' } ),
					member( { id: 4, name: 'Lina' } ),
				],
			} ),
			...routes,
		},
		`&section=teams${ state }`
	);

const button = ( name: string ) => screen.getByRole( 'button', { name } );

const dialogIsGone = () =>
	waitFor( () =>
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
	);

it( 'says what teams are for where there are none', async () => {
	show( {
		'GET /teams': () => ( { items: [] } ),
		'GET /teams/loads': () => ( { items: [] } ),
	} );
	expect( await screen.findByText( /^No teams yet/ ) ).toBeVisible();
	expect( screen.queryByRole( 'listitem' ) ).not.toBeInTheDocument();
} );

it( 'makes a team; what the server refused can be mended', async () => {
	let isTaken = true;
	const { sent } = show(
		{
			'POST /teams': ( { data } ) => {
				if ( isTaken ) {
					throw restError( 409, 'sanad_same_team', 'It is there.' );
				}
				return team( { id: 2, name: String( data.name ) } );
			},
		},
		'&team=new'
	);
	const name = await screen.findByRole( 'textbox', { name: 'Name' } );
	expect( button( 'Make the team' ) ).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await userEvent.type( name, 'Wholesale' );
	await userEvent.click(
		await screen.findByRole( 'checkbox', { name: 'Lina' } )
	);
	await userEvent.type( name, '{Enter}' );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'It is there.'
	);
	expect( name ).toHaveValue( 'Wholesale' );
	expect( screen.getByRole( 'checkbox', { name: 'Lina' } ) ).toBeChecked();

	isTaken = false;
	await userEvent.type( name, '2{Enter}' );
	await dialogIsGone();
	expect( sent( 'POST' ).at( -1 )?.data ).toEqual( {
		name: 'Wholesale2',
		description: '',
		member_ids: [ 4 ],
	} );
} );

describe( 'a team', () => {
	const open = async () =>
		userEvent.click(
			await screen.findByRole( 'link', { name: /المرتجعات/ } )
		);

	it( 'gets other members and leaves out who has gone', async () => {
		const { sent } = show( {
			'GET /teams': () => ( {
				items: [ { ...RETURNS, member_ids: [ 3, 99 ] } ],
			} ),
			'PATCH /teams/1': ( { data } ) => ( { ...RETURNS, ...data } ),
		} );
		await screen.findByText( '4 tickets' );
		await open();
		await userEvent.click(
			await screen.findByRole( 'checkbox', { name: 'Lina' } )
		);
		await userEvent.click( button( 'Save' ) );
		await dialogIsGone();
		expect( sent( 'PATCH' )[ 0 ]?.data.member_ids ).toEqual( [ 3, 4 ] );
	} );

	it( 'keeps its members while nobody knows who is at the desk', async () => {
		const { sent } = show( {
			'GET /agents': () => {
				throw restError( 500, 'sanad_down', 'The list is not there.' );
			},
			'PATCH /teams/1': ( { data } ) => ( { ...RETURNS, ...data } ),
		} );
		await open();
		await userEvent.type(
			await screen.findByRole( 'textbox', { name: 'What it is for' } ),
			'Parcels'
		);
		await userEvent.click( button( 'Save' ) );
		await dialogIsGone();
		expect( sent( 'PATCH' )[ 0 ]?.data ).toEqual( {
			name: 'المرتجعات',
			description: 'Parcels',
			member_ids: [ 3 ],
		} );
	} );

	it( 'says what becomes of its tickets before it is deleted', async () => {
		const { sent, said } = show(
			{ 'DELETE /teams/1': () => ( { left: 0 } ) },
			'&team=1'
		);
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Delete…' } )
		);
		expect(
			await screen.findByText(
				/^Its 4 tickets stay and belong to no team/
			)
		).toBeVisible();
		await userEvent.click( button( 'Delete the team' ) );
		await waitFor( () =>
			expect( said() ).toEqual( [ 'The team “المرتجعات” is deleted.' ] )
		);
		expect( sent( 'DELETE' ) ).toHaveLength( 1 );
	} );

	it( 'is not called empty while its tickets are not counted', async () => {
		show(
			{
				'GET /teams/loads': () => {
					throw restError( 500, 'sanad_down', 'Not counted.' );
				},
			},
			'&team=1&remove=1'
		);
		expect(
			await screen.findByText( /^Its tickets stay and belong to no team/ )
		).toBeVisible();
	} );
} );
