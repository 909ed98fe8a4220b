import {
	configure,
	render,
	screen,
	waitFor,
	within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { Snackbars } from '../../../app/Snackbars';
import { type Call, restError } from '../../../../tests/js/support/rest';
import { showTicket as show } from '../../../../tests/js/support/ticket-screen';
import {
	detail,
	message,
	summary,
	ticket,
} from '../../../../tests/js/support/tickets';
// Loaded here already, so that no test waits for a dialog.
import '../Merge/merge-chunk';
import '../Merge/split-chunk';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const OMAR = { id: 8, name: 'Omar', email: 'omar@example.com' };

/**
 * Lists as the server answers them: those of Sara, or what somebody looks for.
 *
 * @param call
 * @param call.query
 */
function list( { query }: Call ) {
	const search = query.get( 'search' );
	const items = search
		? [ summary( { id: 5, subject: 'Broken lamp', customer: OMAR } ) ]
		: [ 1, 2 ].map( ( id ) => summary( { id } ) );
	return { items, next_cursor: null, partial: false };
}

/**
 * What was moved where, and where to go on.
 *
 * @param kind
 * @param from
 * @param to
 * @param next
 */
function moved(
	kind: 'merge' | 'split',
	from: number,
	to: number,
	next: number
) {
	const reference = ( id: number ) => ( { id, number: 1000 + id } );
	return {
		id: 31,
		kind,
		from: reference( from ),
		to: reference( to ),
		is_undone: next === from,
		created_at: '2026-11-22T06:00:00Z',
		ticket: ticket( { id: next, version: 2 } ),
	};
}

async function openMerge( routes: Parameters< typeof show >[ 1 ] = {} ) {
	const desk = await show( {}, { 'GET /tickets': list, ...routes } );
	render( <Snackbars />, { wrapper: desk.wrapper } );
	await userEvent.click( screen.getByRole( 'button', { name: 'More' } ) );
	await userEvent.click(
		screen.getByRole( 'menuitem', { name: 'Merge with another ticket' } )
	);
	await screen.findByRole( 'dialog', { name: 'Merge ticket #1001' } );
	return desk;
}

const dialog = () => within( screen.getByRole( 'dialog' ) );

// A whole ticket is drawn in each.
jest.setTimeout( 60_000 );
configure( { asyncUtilTimeout: 10_000 } );

describe( 'merging', () => {
	it( 'offers the other tickets of the customer, keeps the older one and can be taken back', async () => {
		const { sent } = await openMerge( {
			'POST /tickets/2/merge': () => moved( 'merge', 2, 1, 1 ),
			'POST /ticket-moves/31/undo': () => moved( 'merge', 2, 1, 2 ),
		} );
		const offered = await dialog().findByRole( 'button', {
			name: /#1002 Subject 2/,
		} );
		expect( offered ).toHaveTextContent( 'same customer' );
		expect(
			dialog().queryByRole( 'button', { name: /#1001 Subject 1/ } )
		).toBeNull();
		expect(
			sent( 'GET' ).some(
				( { path, query } ) =>
					path === '/tickets' && query.get( 'customer' ) === '7'
			)
		).toBe( true );

		await userEvent.click( offered );
		expect(
			dialog().getByRole( 'radio', { name: /#1001/ } )
		).toBeChecked();
		expect( dialog().queryByText( /Two customers/ ) ).toBeNull();
		await userEvent.click(
			dialog().getByRole( 'button', { name: 'Merge #1002 into #1001' } )
		);
		expect(
			await screen.findByText( 'Ticket #1002 is part of #1001 now.', {
				selector: '.sanad-snackbar__text',
			} )
		).toBeVisible();
		expect( sent( 'POST' )[ 0 ] ).toMatchObject( {
			path: '/tickets/2/merge',
			data: { into: 1, other_customer: 'refuse' },
		} );
		expect( screen.queryByRole( 'dialog' ) ).toBeNull();

		await userEvent.click( screen.getByRole( 'button', { name: 'Undo' } ) );
		expect(
			await screen.findByRole( 'region', { name: 'Ticket #1002' } )
		).toBeVisible();
		expect( sent( 'POST' )[ 1 ]?.path ).toBe( '/ticket-moves/31/undo' );
		expect( window.location.search ).toContain( 'ticket=2' );
		expect(
			screen.getByText( 'Ticket #1002 is no longer part of #1001.', {
				selector: '.sanad-snackbar__text',
			} )
		).toBeVisible();
	} );

	it( 'goes to the survivor if the open ticket goes, and comes back to it with Undo', async () => {
		let isMerged = false;
		const { sent } = await openMerge( {
			'GET /tickets/1': () => detail( { id: isMerged ? 2 : 1 } ),
			'POST /tickets/1/merge': () => {
				isMerged = true;
				return moved( 'merge', 1, 2, 2 );
			},
			'POST /ticket-moves/31/undo': () => {
				isMerged = false;
				return moved( 'merge', 1, 2, 1 );
			},
		} );
		await userEvent.click(
			await dialog().findByRole( 'button', { name: /#1002/ } )
		);
		await userEvent.click(
			dialog().getByRole( 'radio', { name: /#1002/ } )
		);
		await userEvent.click(
			dialog().getByRole( 'button', { name: 'Merge #1001 into #1002' } )
		);
		await screen.findByRole( 'region', { name: 'Ticket #1002' } );
		expect( sent( 'POST' )[ 0 ] ).toMatchObject( {
			path: '/tickets/1/merge',
			data: { into: 2 },
		} );

		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Undo' } )
		);
		await screen.findByRole( 'region', { name: 'Ticket #1001' } );
		expect( await screen.findByRole( 'log' ) ).toHaveTextContent( 'Hello' );
	} );

	it( 'asks what becomes of another customer', async () => {
		const { sent } = await openMerge( {
			'POST /tickets/5/merge': () => moved( 'merge', 5, 1, 1 ),
		} );
		await userEvent.click(
			dialog().getByRole( 'searchbox', { name: 'Find the other ticket' } )
		);
		// At once, so that no second answer draws the list again under the click.
		await userEvent.paste( 'lamp' );
		await userEvent.click(
			await dialog().findByRole( 'button', { name: /Broken lamp/ } )
		);
		expect(
			dialog().getByText( /belongs to \u2068Sara\u2069/, {
				selector: 'p',
			} )
		).toBeVisible();
		expect(
			dialog().getByRole( 'radio', { name: 'a new ticket is opened' } )
		).toBeChecked();
		// To look at what is spoken would find the sentences twice.
		const says = ( words: RegExp ) =>
			dialog().getByText( words, { selector: 'p' } );
		expect( says( /not to \u2068Omar\u2069/ ) ).toBeVisible();
		expect(
			says(
				/An answer that \u2068Omar\u2069 gets too .* without earlier/
			)
		).toHaveTextContent( 'without the link to the ticket page' );
		await userEvent.click(
			dialog().getByRole( 'radio', { name: /as a participant/ } )
		);
		expect(
			says( /, as CC, to \u2068Omar\u2069\. An answer/ )
		).toBeVisible();
		await userEvent.click(
			dialog().getByRole( 'button', { name: 'Merge #1005 into #1001' } )
		);
		await waitFor( () =>
			expect( sent( 'POST' )[ 0 ] ).toMatchObject( {
				path: '/tickets/5/merge',
				data: { into: 1, other_customer: 'take_in' },
			} )
		);
	} );

	it( 'tells two customers of one name apart by their addresses', async () => {
		const again = { ...OMAR, name: 'Sara', email: 'sara@work.example' };
		await openMerge( {
			'GET /tickets': () => ( {
				items: [ summary( { id: 5, customer: again } ) ],
				next_cursor: null,
				partial: false,
			} ),
		} );
		await userEvent.click(
			await dialog().findByRole( 'button', { name: /#1005/ } )
		);
		expect(
			dialog().getByText(
				/go to \u2066sara@example.com\u2069, not to \u2066sara@work.example\u2069/,
				{ selector: 'p' }
			)
		).toBeVisible();
	} );

	it( 'stays open and says why if it was refused', async () => {
		await openMerge( {
			'POST /tickets/2/merge': () => {
				throw restError( 409, 'sanad_merged', 'It was merged before.' );
			},
		} );
		await userEvent.click(
			await dialog().findByRole( 'button', { name: /#1002/ } )
		);
		await userEvent.click(
			dialog().getByRole( 'button', { name: 'Merge #1002 into #1001' } )
		);
		expect(
			await dialog().findByText( 'It was merged before.' )
		).toBeVisible();
		expect( window.location.search ).toContain( 'ticket=1' );
	} );
} );

describe( 'splitting', () => {
	const MESSAGES = [ 8, 9, 10 ].map( ( id ) =>
		message( { id, body_text: `Words ${ id }` } )
	);
	const SPLIT = { name: 'Split into a new ticket from here' };
	const openMenuOf = ( index: number ) =>
		userEvent.click(
			screen.getAllByRole( 'button', {
				name: 'More about this message',
			} )[ index ] as HTMLElement
		);

	it( 'makes a ticket of a message and what follows, and can be taken back', async () => {
		const { sent, wrapper } = await show(
			{ messages: MESSAGES },
			{
				'POST /tickets/1/split': () => moved( 'split', 1, 2, 2 ),
				'POST /ticket-moves/31/undo': () => moved( 'split', 1, 2, 1 ),
			}
		);
		render( <Snackbars />, { wrapper } );
		await openMenuOf( 1 );
		await userEvent.click( screen.getByRole( 'menuitem', SPLIT ) );
		await screen.findByRole( 'dialog', {
			name: 'Split into a new ticket',
		} );
		expect( dialog().getByText( /^2 messages leave #1001/ ) ).toBeVisible();
		expect( dialog().getByText( 'Words 9' ) ).toBeVisible();
		const subject = dialog().getByRole( 'textbox', {
			name: 'Subject of the new ticket',
		} );
		await userEvent.clear( subject );
		await userEvent.type( subject, 'مصباح مكسور{Enter}' );

		await screen.findByRole( 'region', { name: 'Ticket #1002' } );
		expect( sent( 'POST' )[ 0 ] ).toMatchObject( {
			path: '/tickets/1/split',
			data: { message_id: 9, subject: 'مصباح مكسور' },
		} );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Undo' } )
		);
		await screen.findByRole( 'region', { name: 'Ticket #1001' } );
		expect( sent( 'POST' )[ 1 ]?.path ).toBe( '/ticket-moves/31/undo' );
	} );

	it( 'begins by its key with the last words of the customer, or with others that are chosen', async () => {
		const author = {
			type: 'agent' as const,
			id: 3,
			name: 'Huda',
			avatar_url: null,
		};
		const { sent } = await show(
			{
				messages: [
					...MESSAGES,
					message( { id: 11, author, body_text: 'Our answer' } ),
				],
			},
			{ 'POST /tickets/1/split': () => moved( 'split', 1, 2, 2 ) }
		);
		await userEvent.keyboard( '{Shift>}S{/Shift}' );
		await screen.findByRole( 'dialog', {
			name: 'Split into a new ticket',
		} );
		const begins = dialog().getByRole( 'combobox', {
			name: 'It begins with',
		} );
		expect( begins ).toHaveValue( '10' );
		// Not the one that the ticket was opened with.
		expect( within( begins ).getAllByRole( 'option' ) ).toHaveLength( 3 );
		expect( dialog().getByText( /^2 messages leave/ ) ).toBeVisible();
		await userEvent.selectOptions( begins, '9' );
		expect( dialog().getByText( /^3 messages leave/ ) ).toBeVisible();
		await userEvent.click(
			dialog().getByRole( 'button', { name: 'Split' } )
		);
		await waitFor( () =>
			expect( sent( 'POST' )[ 0 ]?.data ).toMatchObject( {
				message_id: 9,
			} )
		);
	} );

	it( 'is not offered at the first message', async () => {
		await show( { messages: MESSAGES } );
		await openMenuOf( 0 );
		expect(
			screen.getByRole( 'menuitem', { name: 'Reply to this message' } )
		).toBeEnabled();
		expect( screen.queryByRole( 'menuitem', SPLIT ) ).toBeNull();
	} );

	it( 'is not offered to whoever may not change the ticket', async () => {
		await show( {
			messages: MESSAGES,
			can: { reply: true, assign: false, change: false, delete: false },
		} );
		await openMenuOf( 1 );
		expect(
			screen.getByRole( 'menuitem', { name: 'Reply to this message' } )
		).toBeEnabled();
		expect( screen.queryByRole( 'menuitem', SPLIT ) ).toBeNull();
	} );
} );
