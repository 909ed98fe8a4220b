import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { cannedReplies } from '../../../../tests/js/support/replies';
import {
	activeOption,
	menu,
	options,
	showWithReplies,
	THANKS,
	titles,
} from '../../../../tests/js/support/reply-menu';
import { NO_ANSWER } from '../../../../tests/js/support/rest';
import { field, type } from '../../../../tests/js/support/ticket-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

beforeEach( () => sessionStorage.clear() );

describe( 'the menu at a slash', () => {
	it( 'offers what is in the ticket’s language first, then what is used most', async () => {
		await showWithReplies();
		await type( 'Hello /' );
		await menu();
		expect( await titles() ).toEqual( [
			'Thanks',
			'Where is my parcel',
			'My greeting',
		] );
		const [ , track, mine ] = await options();
		expect( track ).toHaveTextContent( '/track' );
		expect( track ).toHaveTextContent( 'Delivery' );
		expect( track ).toHaveTextContent( 'When the parcel is on its way.' );
		expect( mine ).toHaveTextContent( 'Only mine' );
		expect( mine ).toHaveTextContent( 'العربية' );
	} );

	it( 'finds by what is typed, in any spelling, and says how many', async () => {
		await showWithReplies();
		await type( '/شحنه' );
		await menu();
		expect( await titles() ).toEqual( [ 'Where is my parcel' ] );
		await waitFor( () =>
			expect(
				document.getElementById( 'a11y-speak-polite' )
			).toHaveTextContent( '1 canned reply fits.' )
		);
	} );

	it( 'moves by keyboard and tells screen readers where it is', async () => {
		await showWithReplies();
		await type( '/' );
		const list = await menu();
		expect( field() ).toHaveAttribute( 'aria-controls', list.id );
		expect( activeOption() ).toHaveTextContent( 'Thanks' );
		await userEvent.keyboard( '{ArrowDown}' );
		expect( activeOption() ).toHaveTextContent( 'Where is my parcel' );
		await userEvent.keyboard( '{End}' );
		expect( activeOption() ).toHaveTextContent( 'My greeting' );
		await userEvent.keyboard( '{ArrowDown}' );
		expect( activeOption() ).toHaveTextContent( 'Thanks' );
		await userEvent.keyboard( '{ArrowUp}{Home}' );
		expect( activeOption() ).toHaveTextContent( 'Thanks' );
		expect( field() ).toHaveFocus();
	} );

	it( 'closes by Escape, keeps what was typed, and stays closed for it', async () => {
		await showWithReplies();
		await type( '/tha' );
		await menu();
		await userEvent.keyboard( '{Escape}' );
		expect( screen.queryByRole( 'listbox' ) ).not.toBeInTheDocument();
		expect( field() ).toHaveTextContent( '/tha' );
		expect( field() ).toHaveFocus();
		expect( field() ).not.toHaveAttribute( 'aria-controls' );
		await type( 'n' );
		expect( screen.queryByRole( 'listbox' ) ).not.toBeInTheDocument();
	} );

	it( 'leaves Enter to the text when nothing fits, and gives way to a sentence', async () => {
		await showWithReplies();
		await type( '/xyz' );
		await menu();
		expect(
			screen.getByText( 'No canned reply fits.' )
		).toBeInTheDocument();
		await type( ' and more' );
		await waitFor( () =>
			expect( screen.queryByRole( 'listbox' ) ).not.toBeInTheDocument()
		);
		expect( field() ).toHaveTextContent( '/xyz and more' );
	} );

	it( 'opens from a button, whose slash goes again with Escape', async () => {
		await showWithReplies();
		await type( 'Hello' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Canned replies' } )
		);
		await menu();
		expect( field() ).toHaveTextContent( 'Hello /' );
		expect( field() ).toHaveFocus();
		await userEvent.keyboard( '{Escape}' );
		expect( field() ).toHaveTextContent( 'Hello' );
		expect( field() ).not.toHaveTextContent( '/' );
	} );

	it( 'says what failed and tries again', async () => {
		let tries = 0;
		await showWithReplies( {
			'GET /canned-replies': () => {
				tries += 1;
				if ( tries === 1 ) {
					throw NO_ANSWER;
				}
				return cannedReplies( [ THANKS ] );
			},
		} );
		await type( '/' );
		await menu();
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'No connection to the shop.'
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Retry' } )
		);
		expect( await titles() ).toEqual( [ 'Thanks' ] );
		expect( field() ).toHaveTextContent( '/' );
	} );

	it( 'teaches where texts come from when there are none', async () => {
		await showWithReplies( {
			'GET /canned-replies': () => cannedReplies( [] ),
		} );
		await type( '/' );
		// The menu is placed first and shown then.
		await waitFor( () =>
			expect( screen.getByText( /No canned replies yet/ ) ).toBeVisible()
		);
	} );
} );
