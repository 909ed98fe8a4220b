import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { restError } from '../../../../tests/js/support/rest';
import { HUDA, showTicket } from '../../../../tests/js/support/ticket-screen';
import { message } from '../../../../tests/js/support/tickets';
// Loaded here already, so that the first test does not wait for the dialog.
import '../ArticleFromTicket';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const agent = { ...HUDA, type: 'agent' as const };

const CONVERSATION = [
	message( { id: 8, body_text: 'Does the dress run small?' } ),
	message( { id: 9, kind: 'note', author: agent, body_text: 'Ask Mona' } ),
	message( { id: 10, author: agent, body_text: 'Let me look.' } ),
	message( { id: 11, body_text: 'Thank you' } ),
	message( { id: 12, author: agent, body_text: 'Take one size up.' } ),
];

const EDIT = 'http://localhost/wp-admin/post.php?post=44&action=edit';

async function open( routes: Parameters< typeof showTicket >[ 1 ] = {} ) {
	const shown = await showTicket(
		{ messages: CONVERSATION },
		{
			'POST /tickets/1/article': () => ( {
				article: { id: 44, edit_url: EDIT },
				removed: [
					{ kind: 'name', count: 2 },
					{ kind: 'phone', count: 1 },
					{ kind: 'link', count: 0 },
				],
			} ),
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
			...routes,
		}
	);
	await userEvent.click( screen.getByRole( 'button', { name: 'More' } ) );
	await userEvent.click(
		await screen.findByRole( 'menuitem', {
			name: 'Make an article from this ticket',
		} )
	);
	const dialog = within(
		await screen.findByRole( 'dialog', {
			name: 'Make an article from this ticket',
		} )
	);
	return { ...shown, dialog };
}

it( 'takes the question and the last answer, and says what was removed', async () => {
	const { dialog, sent, notices } = await open();
	expect(
		dialog
			.getAllByRole( 'checkbox' )
			.map( ( box ) => ( box as HTMLInputElement ).checked )
	).toEqual( [ true, false, false, false, true ] );
	await userEvent.click(
		dialog.getByRole( 'checkbox', { name: 'Note by Huda' } )
	);
	await userEvent.click(
		dialog.getByRole( 'button', { name: 'Make the draft' } )
	);
	await waitFor( () =>
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
	);
	expect( sent( 'POST' )[ 0 ]?.data ).toEqual( {
		message_ids: [ 8, 9, 12 ],
	} );
	const [ notice ] = notices();
	expect( notice?.content ).toBe(
		'The draft is made. Removed: 2 names and 1 phone number. Read it before it is published.'
	);
	const opened = jest.spyOn( window, 'open' ).mockReturnValue( null );
	notice?.actions[ 0 ]?.onClick?.();
	expect( opened ).toHaveBeenCalledWith( EDIT, '_blank' );
} );

it( 'makes nothing of no message, and stays open when it fails', async () => {
	const { dialog, notices } = await open( {
		'POST /tickets/1/article': () => {
			throw restError( 500, 'oops', 'Something broke.' );
		},
	} );
	const make = dialog.getByRole( 'button', { name: 'Make the draft' } );
	await userEvent.click( make );
	expect( await dialog.findByRole( 'alert' ) ).toHaveTextContent(
		'Something broke.'
	);
	expect( notices() ).toEqual( [] );
	const [ question, , , , answer ] = dialog.getAllByRole( 'checkbox' );
	for ( const box of [ question, answer ] ) {
		if ( box ) {
			await userEvent.click( box );
		}
	}
	expect( make ).toHaveAttribute( 'aria-disabled', 'true' );
} );
