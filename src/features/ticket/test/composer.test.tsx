import {
	act,
	configure,
	screen,
	waitFor,
	within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NO_ANSWER, restError } from '../../../../tests/js/support/rest';
import {
	field,
	posted,
	showTicket as show,
} from '../../../../tests/js/support/ticket-screen';
import { draft, message, ticket } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const KEPT = draft( { body_html: '<p>We send it today.</p>' } );

const held = () => ( {
	...posted( '<p>We send it today.</p>' ),
	message: message( {
		id: 11,
		body_html: '<p>We send it today.</p>',
		created_at: '2026-11-22T05:00:00Z',
		visible_at: '2026-11-22T05:00:12Z',
	} ),
} );

// A whole ticket is drawn, typed into and sent in each.
jest.setTimeout( 60_000 );
configure( { asyncUtilTimeout: 10_000 } );

beforeEach( () => sessionStorage.clear() );

async function showKept(
	routes: Parameters< typeof show >[ 1 ] = {},
	part: Parameters< typeof show >[ 0 ] = {}
) {
	const screenOfTicket = await show(
		{ draft: KEPT, ...part },
		{
			'GET /me': () => ( { signature_html: '', undo_seconds: 10 } ),
			'PUT /tickets/1/draft': () => ( {} ),
			'POST /tickets/1/messages': held,
			...routes,
		}
	);
	await waitFor( () =>
		expect( field() ).toHaveTextContent( 'We send it today.' )
	);
	return screenOfTicket;
}

/**
 * The answers that were sent; what asks the server to let mails go is none.
 *
 * @param sent
 */
const answers = ( sent: Awaited< ReturnType< typeof show > >[ 'sent' ] ) =>
	sent( 'POST' ).filter( ( { path } ) => path === '/tickets/1/messages' );

const send = () =>
	userEvent.click( screen.getByRole( 'button', { name: 'Send' } ) );

const more = () =>
	userEvent.click(
		screen.getByRole( 'button', { name: 'More ways to send' } )
	);

describe( 'whom an answer goes to', () => {
	const ALI = { email: 'ali@example.com', name: 'Ali' };
	const KHALID = { email: 'khalid@example.com', name: 'Khalid' };

	it( 'goes to those whom the server names, and can be changed', async () => {
		const { sent } = await showKept(
			{},
			{ recipients: { to: [], cc: [ ALI ], bcc: [] } }
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: /^To .*CC Ali$/ } )
		);
		await userEvent.type(
			screen.getByRole( 'combobox', { name: 'BCC' } ),
			'Store <store@example.com>{Enter}'
		);
		await send();
		await waitFor( () =>
			expect( answers( sent )[ 0 ]?.data ).toMatchObject( {
				cc: [ ALI ],
				bcc: [ { email: 'store@example.com', name: 'Store' } ],
			} )
		);
		expect( answers( sent )[ 0 ]?.data ).not.toHaveProperty( 'to' );
	} );

	it( 'keeps what is no address, says so, and lets the server refuse it', async () => {
		const { sent } = await showKept();
		await userEvent.click( screen.getByRole( 'button', { name: /^To / } ) );
		await userEvent.type(
			screen.getByRole( 'combobox', { name: 'BCC' } ),
			'Store <store@shop>'
		);
		await userEvent.click( field() );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'store@shop\u2069 is not an e-mail address.'
		);
		expect(
			screen.getByText( 'Store <store@shop>', { selector: 'span' } )
		).toBeVisible();
		await send();
		await waitFor( () =>
			expect( answers( sent )[ 0 ]?.data ).toMatchObject( {
				bcc: [ { email: 'store@shop', name: 'Store' } ],
			} )
		);
	} );

	it( 'leaves a participant out who was removed, and offers him again', async () => {
		const { sent } = await showKept(
			{},
			{
				recipients: { to: [], cc: [ KHALID ], bcc: [] },
				participants: [ KHALID ],
			}
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: /CC Khalid$/ } )
		);
		const cc = screen.getByRole( 'combobox', { name: 'CC' } );
		await userEvent.click( cc );
		expect( screen.queryByRole( 'option', { name: /Khalid/ } ) ).toBeNull();
		await userEvent.type( cc, '{Backspace}' );
		expect(
			await screen.findByRole( 'option', { name: /Khalid/ } )
		).toBeVisible();
		expect( screen.queryByRole( 'button', { name: /Khalid/ } ) ).toBeNull();
		await send();
		await waitFor( () =>
			expect( answers( sent )[ 0 ]?.data ).toMatchObject( { cc: [] } )
		);
	} );

	it( 'counts the copies once they are many', async () => {
		await showKept(
			{},
			{
				recipients: {
					to: [],
					cc: [ ALI, KHALID, { email: 'c@example.com', name: '' } ],
					bcc: [],
				},
			}
		);
		expect(
			screen.getByRole( 'button', { name: /^To .* · CC 3$/ } )
		).toBeInTheDocument();
	} );

	it( 'says at the field which address was refused', async () => {
		await showKept( {
			'POST /tickets/1/messages': () => {
				throw restError( 400, 'sanad_invalid', 'help@shop is yours.', {
					field: 'cc',
				} );
			},
		} );
		await send();
		expect( await screen.findByText( 'help@shop is yours.' ) ).toHaveRole(
			'alert'
		);
		expect( field() ).toHaveTextContent( 'We send it today.' );
	} );
} );

describe( 'an earlier message', () => {
	const EARLIER = {
		messages: [
			message( { id: 8, body_text: 'Is the lamp in stock?' } ),
			message( { id: 10 } ),
		],
	};
	const chip = () => screen.queryByText( /^Answering \u2068Sara\u2069/ );
	const replyToFirst = async () => {
		const [ menu ] = screen.getAllByRole( 'button', {
			name: 'More about this message',
		} );
		await userEvent.click( menu as HTMLElement );
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Reply to this message' } )
		);
	};

	it( 'is answered from its menu, and named until the answer is gone', async () => {
		const { sent } = await showKept( {}, EARLIER );
		await replyToFirst();
		await waitFor( () => expect( field() ).toHaveFocus() );
		expect( chip() ).toBeVisible();
		expect(
			screen.getByText( 'Is the lamp in stock?', { selector: 'span' } )
		).toBeVisible();
		await send();
		await waitFor( () =>
			expect( answers( sent )[ 0 ]?.data ).toMatchObject( {
				kind: 'reply',
				in_reply_to: 8,
			} )
		);
		await waitFor( () => expect( chip() ).toBeNull() );
	} );

	it( 'can be left again', async () => {
		const { sent } = await showKept( {}, EARLIER );
		await replyToFirst();
		await waitFor( () => expect( field() ).toHaveFocus() );
		await userEvent.click(
			screen.getByRole( 'button', {
				name: 'Answer the whole conversation instead',
			} )
		);
		expect( chip() ).toBeNull();
		expect( field() ).toHaveFocus();
		await send();
		await waitFor( () => expect( answers( sent ) ).toHaveLength( 1 ) );
		expect( answers( sent )[ 0 ]?.data ).not.toHaveProperty(
			'in_reply_to'
		);
	} );

	it( 'opens the answer on a small screen', async () => {
		await show( EARLIER, {}, 'narrow' );
		expect( screen.queryByRole( 'textbox', { name: /Your/ } ) ).toBeNull();
		await replyToFirst();
		await waitFor( () => expect( field() ).toHaveFocus() );
		expect( chip() ).toBeVisible();
	} );
} );

describe( 'undo', () => {
	it( 'holds the answer for as long as the agent chose, and gives it back', async () => {
		const { sent, notices } = await showKept( {
			'GET /me': () => ( { signature_html: '', undo_seconds: 20 } ),
			'DELETE /tickets/1/messages/11': () => ( {
				ticket: ticket( { id: 1, version: 3 } ),
				draft: draft( {
					body_html: '<p>We send it today.</p>',
					recipients: {
						to: [],
						cc: [ { email: 'ali@example.com', name: 'Ali' } ],
						bcc: [],
					},
				} ),
			} ),
		} );
		await send();
		await waitFor( () => expect( field() ).toHaveTextContent( '' ) );
		expect( answers( sent )[ 0 ]?.data ).toMatchObject( { hold: 22 } );
		const notice = notices().find( ( { content } ) =>
			content.includes( 'goes out in 20 seconds' )
		);
		await act( async () => notice?.actions[ 0 ]?.onClick?.() );
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We send it today.' )
		);
		expect(
			screen.getByRole( 'button', { name: /CC Ali$/ } )
		).toBeInTheDocument();
	} );
} );

describe( 'ways to send', () => {
	it( 'remembers the last one, and says so on the button', async () => {
		const { sent } = await showKept();
		await more();
		await userEvent.click(
			screen.getByRole( 'menuitem', {
				name: 'Send and wait for the customer',
			} )
		);
		await waitFor( () =>
			expect( answers( sent )[ 0 ]?.data.set_status ).toBe( 'pending' )
		);
		expect(
			await screen.findByRole( 'button', {
				name: 'Send and wait for the customer',
			} )
		).toBeInTheDocument();
	} );

	it( 'lets the server send it at a time of the shop, until the agent wants otherwise', async () => {
		const { sent } = await showKept( {
			'PUT /tickets/1/draft': ( { data } ) =>
				draft( {
					body_html: String( data.body_html ),
					send_at: data.send_at ? String( data.send_at ) : null,
					send_state: data.send_at ? 'scheduled' : '',
				} ),
		} );
		await more();
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Send later…' } )
		);
		const dialog = await screen.findByRole( 'dialog' );
		await userEvent.click(
			within( dialog ).getByRole( 'button', { name: /Tomorrow morning/ } )
		);
		const notice = await screen.findByText( /^Scheduled for/, {
			selector: '.sanad-composer *',
		} );
		expect( notice ).toBeInTheDocument();
		const { send_at: time, client_key: key } =
			sent( 'PUT' ).at( -1 )?.data ?? {};
		// Nine o'clock in Riyadh.
		expect( time ).toMatch( /T06:00:00.000Z$/ );
		expect( key ).toEqual( expect.any( String ) );
		expect( answers( sent ) ).toHaveLength( 0 );

		await userEvent.click(
			screen.getByRole( 'button', { name: 'Do not send by itself' } )
		);
		await waitFor( () =>
			expect(
				screen.queryByRole( 'button', { name: 'Send now' } )
			).not.toBeInTheDocument()
		);
		expect( sent( 'PUT' ).at( -1 )?.data ).not.toHaveProperty( 'send_at' );
	} );

	it( 'says what became of one that was not sent at its time', async () => {
		await showKept(
			{},
			{
				draft: draft( {
					body_html: '<p>We send it today.</p>',
					send_at: '2026-11-22T06:00:00Z',
					send_state: 'stale',
					send_error: 'A new message arrived before.',
				} ),
			}
		);
		expect(
			screen.getByText( /^Not sent at .*: A new message arrived before/, {
				selector: '.sanad-composer *',
			} )
		).toBeInTheDocument();
	} );
} );

describe( 'without a line', () => {
	it( 'keeps the answer, and sends it once under the same key', async () => {
		let isDown = true;
		const { sent, dispatch, select } = await showKept( {
			'POST /tickets/1/messages': () => {
				if ( isDown ) {
					throw NO_ANSWER;
				}
				return held();
			},
		} );
		await send();
		await screen.findByRole( 'button', { name: 'Do not send' } );
		expect( select.getQueue() ).toMatchObject( [ { id: 1 } ] );

		await act( () => dispatch.sendQueue( jest.fn() ) );
		expect( select.getQueue() ).toHaveLength( 1 );
		isDown = false;
		await act( () => dispatch.sendQueue( jest.fn() ) );
		expect( select.getQueue() ).toHaveLength( 0 );
		await waitFor( () => expect( field() ).toHaveTextContent( '' ) );
		const keys = answers( sent ).map( ( { data } ) => data.client_key );
		expect( keys ).toHaveLength( 3 );
		expect( new Set( keys ).size ).toBe( 1 );
	} );
} );
