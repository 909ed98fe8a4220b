import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	box,
	itemsOf,
	showInbox,
	world,
} from '../../../../tests/js/support/bulk-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

describe( 'the row with the focus', () => {
	const focusRow = ( number: number ) =>
		act( () =>
			screen
				.getByRole( 'link', {
					name: new RegExp( `Subject ${ number }\\b` ),
				} )
				.focus()
		);

	it( 'is changed by the keys of the chosen ones', async () => {
		const { sent } = await showInbox( world() );
		focusRow( 2 );
		await userEvent.keyboard( 't' );
		const field = await screen.findByRole( 'combobox', {
			name: 'Find a tag',
		} );
		expect( screen.getByText( '1 chosen' ) ).toBeInTheDocument();
		await userEvent.type( field, '{Enter}' );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 2, version: 1, add_tags: [ 'عاجل' ] },
		] );
	} );

	it( 'goes to the trash by #, and comes back by Undo', async () => {
		const { sent } = await showInbox( world() );
		focusRow( 2 );
		await userEvent.keyboard( '#' );
		await screen.findByRole( 'button', { name: /Undo/ } );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 2, version: 1, folder: 'trash' },
		] );
		await waitFor( () =>
			expect(
				screen.getByRole( 'link', { name: /Subject 3\b/ } )
			).toHaveFocus()
		);
		await userEvent.keyboard( 'z' );
		expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
			{ id: 2, version: 2, folder: 'inbox' },
		] );
	} );

	it( 'is left alone while others are chosen', async () => {
		const { sent } = await showInbox( world() );
		await userEvent.click( box( 1 ) );
		focusRow( 3 );
		await userEvent.keyboard( '#' );
		await waitFor( () => expect( sent() ).toHaveLength( 1 ) );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 1, version: 1, folder: 'trash' },
		] );
	} );
} );
