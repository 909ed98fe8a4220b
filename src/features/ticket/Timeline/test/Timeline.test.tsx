import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	field,
	HUDA,
	showTicket,
} from '../../../../../tests/js/support/ticket-screen';
import { message } from '../../../../../tests/js/support/tickets';
import type { Message } from '../../../../types/api';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const AGENT = { ...HUDA, type: 'agent' } as const;
const OMAR = { id: 3, name: 'Omar', avatar_url: null };

beforeEach( () => {
	Element.prototype.scrollIntoView = jest.fn();
} );

const article = ( name: string ) => screen.getByRole( 'article', { name } );

const goToMessage = ( id: number ) =>
	act( async () => {
		window.history.pushState(
			null,
			'',
			`${ window.location.search }&message=${ id }`
		);
		window.dispatchEvent( new PopStateEvent( 'popstate' ) );
	} );

const openMenu = ( name: string ) =>
	userEvent.click(
		within( article( name ) ).getByRole( 'button', {
			name: 'More about this message',
		} )
	);

it( 'tells whom a message went to, what it answers and that it was seen', async () => {
	await showTicket( {
		messages: [
			message( {
				id: 10,
				author: AGENT,
				recipients: {
					to: [ { email: 'sara@example.com', name: 'Sara' } ],
					cc: [ { email: 'c@example.com', name: '' } ],
					bcc: [],
				},
				in_reply_to: 9,
				answers: {
					id: 9,
					author_name: 'Sara',
					created_at: '2026-11-22T03:00:00Z',
					snippet: 'Where is it?',
				},
				read_at: '2026-11-22T05:00:00Z',
			} ),
		],
	} );
	const item = within( article( 'Message from Huda' ) );
	expect( item.getByText( 'To' ) ).toBeVisible();
	expect( item.getByText( 'c@example.com' ) ).toBeVisible();
	expect( item.queryByText( 'BCC' ) ).toBeNull();
	expect(
		item.getByRole( 'link', { name: /Where is it\?/ } )
	).toHaveAttribute(
		'href',
		expect.stringMatching( /[?&]ticket=1&message=9$/ )
	);
	expect( item.getByText( /Seen by the customer/ ) ).toBeVisible();
} );

it( 'tells of a call, and who wrote it down', async () => {
	await showTicket( {
		messages: [
			message( {
				id: 10,
				channel: 'phone',
				call: { direction: 'in', seconds: 190 },
				recorded_by: HUDA,
			} ),
		],
	} );
	expect(
		screen.getByText(
			/Call from the customer, 3:10 · written down by \u2068Huda\u2069/
		)
	).toBeVisible();
} );

it( 'counts down until a held message leaves', async () => {
	await showTicket( {
		messages: [
			message( {
				id: 10,
				author: AGENT,
				visible_at: new Date( Date.now() + 8_000 ).toISOString(),
			} ),
		],
	} );
	expect( screen.getByText( /Leaves in \d seconds/ ) ).toBeVisible();
} );

it( 'shows which colleagues have read how far', async () => {
	await showTicket( {
		messages: [ message( { id: 9 } ), message( { id: 10 } ) ],
		readers: [
			{
				agent: OMAR,
				message_id: 9,
				read_at: '2026-11-22T05:00:00Z',
			},
		],
	} );
	expect( screen.getByText( 'Read up to here: Omar' ) ).toBeInTheDocument();
} );

it( 'parts what is new from what was read before', async () => {
	await showTicket( {
		read_message_id: 9,
		messages: [
			message( { id: 9, body_html: '<p>Old</p>' } ),
			message( { id: 10, body_html: '<p>Fresh</p>' } ),
		],
	} );
	const divider = screen.getByText( 'New messages' );
	expect(
		divider.compareDocumentPosition( screen.getByText( 'Fresh' ) )
	).toBe( Node.DOCUMENT_POSITION_FOLLOWING );
	expect( divider.compareDocumentPosition( screen.getByText( 'Old' ) ) ).toBe(
		Node.DOCUMENT_POSITION_PRECEDING
	);
} );

describe( 'a link to a message', () => {
	it( 'is copied from its menu', async () => {
		await showTicket( {} );
		await openMenu( 'Message from Sara' );
		expect(
			screen.getByRole( 'menuitem', {
				name: 'Copy link to this message',
			} )
		).toBeInTheDocument();
		// Written here, so that there is nothing to show.
		expect(
			screen.queryByRole( 'menuitem', { name: 'Show original' } )
		).toBeNull();
	} );

	it( 'leads to one that is older than what is loaded', async () => {
		const old = message( { id: 3, body_html: '<p>Long ago</p>' } );
		const { sent } = await showTicket(
			{ messages: [ message( { id: 10 } ) ], has_earlier: true },
			{
				'GET /tickets/1/messages': () => ( {
					items: [ old ],
					has_earlier: false,
				} ),
				'GET /tickets/1/activity': () => ( {
					items: [],
					has_earlier: false,
				} ),
			}
		);
		await goToMessage( 3 );
		const target = await waitFor( () => {
			const found = document.getElementById( 'message-3' );
			expect( found ).toHaveFocus();
			return found;
		} );
		expect( target ).toHaveClass( 'is-target' );
		expect(
			sent( 'GET' )
				.filter( ( { path } ) => path === '/tickets/1/messages' )
				.map( ( { query } ) => query.get( 'before' ) )
		).toEqual( [ '10' ] );
	} );

	it( 'has an address, which leads to it again and again', async () => {
		await showTicket( {
			messages: [
				message( { id: 9, body_text: 'First' } ),
				message( { id: 10 } ),
			],
		} );
		const [ first ] = screen.getAllByRole( 'article' );
		const link = within( first! ).getAllByRole( 'link' )[ 0 ]!;
		await userEvent.click( link );
		expect( window.location.search ).toMatch( /&ticket=1&message=9$/ );
		await waitFor( () => expect( first ).toHaveFocus() );
		expect( first ).toHaveClass( 'is-target' );
		act( () => field().focus() );
		await userEvent.click( link );
		expect( first ).toHaveFocus();
	} );

	it( 'says so where the message is gone', async () => {
		await showTicket( { messages: [ message( { id: 10 } ) ] } );
		await goToMessage( 7 );
		expect(
			(
				await screen.findAllByText( /not part of the conversation/ )
			)[ 0 ]
		).toBeVisible();
	} );
} );

it( 'shows a message as it came, with nothing hidden in it', async () => {
	await showTicket(
		{ messages: [ message( { id: 10, has_source: true } ) ] },
		{
			'GET /tickets/1/messages/10/source': () => ( {
				channel: 'form',
				received_at: '2026-11-22T04:00:00Z',
				file_name: 'ticket-1-message-10.json',
				text: '{ "message": "a\u202Eb<script>" }',
			} ),
		}
	);
	await openMenu( 'Message from Sara' );
	await userEvent.click(
		screen.getByRole( 'menuitem', { name: 'Show original' } )
	);
	expect(
		await screen.findByText( '{ "message": "a⟨U+202E⟩b<script>" }' )
	).toBeVisible();
	expect( screen.getByRole( 'button', { name: 'Download' } ) ).toBeVisible();
} );

describe( 'printing', () => {
	const print = jest.fn();
	const classes = () => document.documentElement.className;

	beforeEach( () => {
		print.mockReset();
		window.print = print;
	} );

	it( 'puts one message on the paper, and cleans up behind itself', async () => {
		let during = '';
		print.mockImplementation( () => ( during = classes() ) );
		await showTicket( {} );
		await openMenu( 'Message from Sara' );
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Print this message' } )
		);
		expect( during ).toContain( 'sanad-print-one' );
		expect( article( 'Message from Sara' ) ).toHaveClass( 'is-printed' );
		act( () => void window.dispatchEvent( new Event( 'afterprint' ) ) );
		expect( classes() ).not.toContain( 'sanad-print' );
		expect( article( 'Message from Sara' ) ).not.toHaveClass(
			'is-printed'
		);
	} );

	it( 'loads all of the conversation first', async () => {
		let shown = 0;
		print.mockImplementation(
			() => ( shown = screen.getAllByRole( 'article' ).length )
		);
		await showTicket(
			{ messages: [ message( { id: 10 } ) ], has_earlier: true },
			{
				'GET /tickets/1/messages': () => ( {
					items: [ message( { id: 3 } ) ],
					has_earlier: false,
				} ),
				'GET /tickets/1/activity': () => ( {
					items: [],
					has_earlier: false,
				} ),
			}
		);
		await userEvent.click( screen.getByRole( 'button', { name: 'More' } ) );
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Print with notes' } )
		);
		await waitFor( () => expect( print ).toHaveBeenCalled() );
		expect( shown ).toBe( 2 );
		expect( classes() ).toContain( 'sanad-print-notes' );
		act( () => void window.dispatchEvent( new Event( 'afterprint' ) ) );
	} );
} );

describe( 'the gallery', () => {
	const file = ( id: number, name: string, mime: string ) =>
		( {
			id,
			name,
			mime,
			size: 2_000,
			state: 'stored',
			error: null,
			url: `https://shop.test/${ id }`,
			is_inline: false,
		} ) satisfies Message[ 'attachments' ][ number ];

	it( 'leads through all files of the conversation by keyboard', async () => {
		URL.createObjectURL = () => 'blob:x';
		URL.revokeObjectURL = () => {};
		Object.assign( window, {
			fetch: async () => ( {
				ok: true,
				blob: async () => new Blob( [] ),
			} ),
		} );
		await showTicket( {
			messages: [
				message( {
					id: 9,
					attachments: [ file( 1, 'dress.png', 'image/png' ) ],
				} ),
				message( {
					id: 10,
					attachments: [ file( 2, 'bill.pdf', 'application/pdf' ) ],
				} ),
			],
		} );
		await userEvent.click(
			screen.getByRole( 'button', { name: /dress\.png/ } )
		);
		const dialog = await screen.findByRole( 'dialog' );
		expect(
			await within( dialog ).findByRole( 'img', { name: 'dress.png' } )
		).toBeVisible();
		await userEvent.keyboard( '{ArrowRight}' );
		expect( within( dialog ).getByText( /not shown here/ ) ).toBeVisible();
		expect(
			within( dialog ).getByRole( 'link', { name: 'Download' } )
		).toHaveAttribute( 'href', 'https://shop.test/2' );
		await userEvent.keyboard( '{Escape}' );
		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).toBeNull()
		);
	} );
} );
