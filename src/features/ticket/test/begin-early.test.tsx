import { act, fireEvent, screen, waitFor } from '@testing-library/react';

import { field, showTicket } from '../../../../tests/js/support/ticket-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const press = ( key: string ) => fireEvent.keyDown( document.body, { key } );

const isComposerThere = () =>
	screen.queryByRole( 'textbox', { name: /Your answer|Note for/ } ) !== null;

describe( 'a key that is pressed before the answer has been drawn', () => {
	it.each( [
		[ 'r', 'Your answer' ],
		[ 'n', 'Note for your team' ],
	] )( '%s waits for it', async ( key, name ) => {
		await showTicket( {} );
		press( 'j' );
		await screen.findByRole( 'region', { name: 'Ticket #1002' } );
		expect( isComposerThere() ).toBe( false );
		press( key );
		await waitFor( () => expect( field() ).toHaveFocus() );
		expect( field() ).toHaveAccessibleName( name );
	} );

	it( 'counts for that ticket alone', async () => {
		await showTicket( {} );
		press( 'j' );
		await screen.findByRole( 'region', { name: 'Ticket #1002' } );
		press( 'r' );
		press( 'k' );
		await screen.findByRole( 'region', { name: 'Ticket #1001' } );
		await waitFor( () => expect( isComposerThere() ).toBe( true ) );
		await act( async () => {} );
		expect( field() ).not.toHaveFocus();
	} );
} );
