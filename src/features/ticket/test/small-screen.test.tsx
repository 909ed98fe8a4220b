import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	field,
	posted,
	showTicket,
	type,
} from '../../../../tests/js/support/ticket-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const bar = () => within( screen.getByRole( 'toolbar', { name: 'Ticket' } ) );

// What a test has written is no draft of the next one.
afterEach( () => sessionStorage.clear() );

it( 'leaves the room to the conversation until somebody writes', async () => {
	const { sent } = await showTicket(
		{},
		{ 'POST /tickets/1/messages': () => posted( '<p>Yes</p>' ) },
		'narrow'
	);
	expect( screen.queryByRole( 'textbox' ) ).not.toBeInTheDocument();
	await userEvent.click( bar().getByRole( 'button', { name: 'Reply' } ) );
	await waitFor( () => expect( field() ).toHaveFocus() );
	expect( screen.queryByRole( 'toolbar', { name: 'Ticket' } ) ).toBeNull();

	await type( 'Yes' );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Fold the answer' } )
	);
	await userEvent.click( bar().getByRole( 'button', { name: 'Draft' } ) );
	expect( field() ).toHaveTextContent( 'Yes' );
	expect( sent( 'POST' ) ).toEqual( [] );
} );

it( 'opens the answer by its key as well', async () => {
	await showTicket( {}, {}, 'narrow' );
	await userEvent.keyboard( 'n' );
	await waitFor( () => expect( field() ).toHaveFocus() );
	expect( field() ).toHaveAccessibleName( 'Note for your team' );
} );

it( 'has what is done to a ticket in a bar, with names', async () => {
	await showTicket( {}, {}, 'narrow' );
	const names = bar()
		.getAllByRole( 'button' )
		.map( ( button ) => button.textContent );
	expect( names ).toEqual( [
		'Reply',
		'Assign',
		'Open',
		'Tags',
		'Macro',
		'Customer',
	] );
	await userEvent.click(
		bar().getByRole( 'button', { name: 'Status: Open' } )
	);
	await waitFor( () =>
		expect(
			screen.getByRole( 'combobox', { name: 'Find a status' } )
		).toHaveFocus()
	);
} );
