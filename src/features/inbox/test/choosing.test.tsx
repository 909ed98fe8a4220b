import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	box,
	itemsOf,
	pick,
	showInbox,
	world,
} from '../../../../tests/js/support/bulk-screen';
import { type Call, held, NO_ANSWER } from '../../../../tests/js/support/rest';
import { page, summary } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

test( 'many are sent in portions', async () => {
	const { sent } = await showInbox( world( [], 60 ) );
	await userEvent.click( box( 1 ) );
	await userEvent.click(
		screen.getByRole( 'checkbox', { name: '1 chosen' } )
	);
	expect( screen.getByText( '60 chosen' ) ).toBeInTheDocument();
	await pick( 'More for the chosen tickets', 'To spam' );
	await waitFor( () => expect( sent() ).toHaveLength( 3 ) );
	expect( sent().map( ( call ) => itemsOf( call ).length ) ).toEqual( [
		25, 25, 10,
	] );
	await screen.findAllByText( '60 tickets moved to spam.' );
} );

test( 'the keyboard chooses: x, with Shift a range, Control and a all, Escape none', async () => {
	await showInbox( world() );
	act( () => screen.getByRole( 'link', { name: /Subject 1\b/ } ).focus() );
	await userEvent.keyboard( 'x' );
	expect( box( 1 ) ).toBeChecked();
	await userEvent.keyboard( 'jj{Shift>}x{/Shift}' );
	expect(
		[ box( 1 ), box( 2 ), box( 3 ) ].every(
			( one ) => ( one as HTMLInputElement ).checked
		)
	).toBe( true );
	await userEvent.keyboard( '{Escape}' );
	expect( screen.queryByRole( 'toolbar' ) ).not.toBeInTheDocument();
	await userEvent.keyboard( '{Control>}a{/Control}' );
	expect( screen.getByText( '3 chosen' ) ).toBeInTheDocument();
} );

describe( 'all of a view', () => {
	/** Two tickets are loaded of five; the others are known by id alone. */
	const routes = {
		'GET /tickets': () => page( [ 1, 2 ], 'more' ),
		'GET /tickets/counts': () => ( { open: 5 } ),
		'GET /tickets/ids': ( { query }: Call ) =>
			query.has( 'cursor' )
				? { items: [ { id: 5, version: 7 } ], next_cursor: null }
				: {
						items: [ 1, 2, 3, 4 ].map( ( id ) => ( {
							id,
							version: 1,
						} ) ),
						next_cursor: 'rest',
					},
	};

	async function chooseAll() {
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'Choose all 5 tickets of this view',
			} )
		);
		await screen.findByText( '5 chosen' );
	}

	it( 'is changed, loaded or not, and taken back', async () => {
		const shop = world( [], 5 );
		shop.tickets.set( 5, summary( { id: 5, version: 7 } ) );
		const { sent } = await showInbox( shop, routes );
		await chooseAll();
		await pick( 'More for the chosen tickets', 'High' );

		expect( itemsOf( sent()[ 0 ]! ).at( -1 ) ).toEqual( {
			id: 5,
			version: 7,
			priority: 'high',
		} );
		await screen.findAllByText( '5 tickets set to: High.' );
		await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
		expect( itemsOf( sent()[ 1 ]! ).at( -1 ) ).toEqual( {
			id: 5,
			version: 8,
			priority: 'normal',
		} );
	} );

	it( 'names what stood in the way of tickets that were never seen', async () => {
		await showInbox( world( [ 4 ], 5 ), routes );
		await chooseAll();
		await pick( 'More for the chosen tickets', 'High' );
		expect( await screen.findByRole( 'dialog' ) ).toHaveTextContent(
			'Ticket #1004'
		);
	} );

	it( 'says what failed while it was looked for', async () => {
		await showInbox( world( [], 2 ), {
			...routes,
			'GET /tickets/ids': () => {
				throw NO_ANSWER;
			},
		} );
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		const button = await screen.findByRole( 'button', {
			name: 'Choose all 5 tickets of this view',
		} );
		await userEvent.click( button );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'No connection to the shop.'
		);
		expect( screen.getByText( '2 chosen' ) ).toBeInTheDocument();
	} );
} );

test( 'a long run can be stopped; what is done can be taken back, the rest stays chosen', async () => {
	const shop = world( [], 60 );
	const first = held< void >();
	let portions = 0;
	const { sent } = await showInbox( shop, {
		'POST /tickets/bulk': async ( call ) => {
			if ( ++portions === 1 ) {
				await first.promise;
			}
			return shop.bulk( call );
		},
	} );
	await userEvent.click( box( 1 ) );
	await userEvent.click(
		screen.getByRole( 'checkbox', { name: '1 chosen' } )
	);
	await pick( 'More for the chosen tickets', 'Urgent' );
	expect( screen.getByRole( 'progressbar' ) ).toHaveAttribute( 'max', '60' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Stop' } ) );
	await act( async () => first.give() );

	await screen.findAllByText( '25 tickets set to: Urgent.' );
	await screen.findAllByText(
		'Stopped. 35 tickets were not touched and are still chosen.'
	);
	expect( screen.getByText( '35 chosen' ) ).toBeInTheDocument();
	expect( sent() ).toHaveLength( 1 );
} );
