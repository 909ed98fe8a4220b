import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { macro } from '../../../../tests/js/support/replies';
import { NO_ANSWER, restError } from '../../../../tests/js/support/rest';
import {
	field,
	HUDA,
	showTicket,
	type,
} from '../../../../tests/js/support/ticket-screen';
import { detail, message, ticket } from '../../../../tests/js/support/tickets';
import type { MacroPreview, MacroRun } from '../../../types/api';
// Loaded here already, so that the first test does not wait for the menu.
import '../Macros';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const SENT = macro( {
	id: 1,
	name: 'Parcel sent',
	description: 'Tells where it is and resolves',
	actions: [ { type: 'reply', body_html: '<p>Sent.</p>' } ],
} );
const TAG = macro( {
	id: 2,
	name: 'وسم متأخر',
	owner_id: 2,
	actions: [ { type: 'tags', add: [ 'late' ], remove: [] } ],
} );
const OFF = macro( { id: 3, name: 'Switched off', is_enabled: false } );

const PREVIEW: MacroPreview = {
	steps: [
		{
			type: 'reply',
			sentence: 'Answer',
			html: '<p>Dear Sara, sent.</p>',
			problem: null,
		},
		{
			type: 'status',
			sentence: 'Set the status to Resolved',
			html: null,
			problem: null,
		},
	],
	unresolved: [],
	can_run: true,
};

const RUN: MacroRun = {
	id: 7,
	ticket: ticket( { id: 1, version: 2, status: 'resolved' } ),
	message: message( {
		id: 11,
		author: { ...HUDA, type: 'agent' },
		body_html: '<p>Dear Sara, sent.</p>',
	} ),
	steps: [],
	undo_until: '2026-11-22T04:00:10Z',
};

function show( routes: Parameters< typeof showTicket >[ 1 ] = {} ) {
	return showTicket(
		{},
		{
			'GET /macros': () => ( { items: [ SENT, TAG, OFF ] } ),
			'POST /tickets/1/macros/1/preview': () => PREVIEW,
			'POST /tickets/1/macros/2/preview': () => ( {
				...PREVIEW,
				steps: [],
			} ),
			'POST /tickets/1/macros/1/run': () => RUN,
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
			'PUT /tickets/1/draft': () => ( {} ),
			...routes,
		}
	);
}

const button = () => screen.getByRole( 'button', { name: 'Macros' } );

const dialog = () => screen.findByRole( 'dialog', { name: 'Macros' } );

async function open() {
	await userEvent.click( button() );
	const list = within( await dialog() );
	await list.findAllByRole( 'option' );
	return list;
}

const ran = ( sent: ( method: string ) => { path: string; data: object }[] ) =>
	sent( 'POST' ).filter( ( { path } ) => path.endsWith( '/run' ) );

beforeEach( () => sessionStorage.clear() );

describe( 'the macros at a ticket', () => {
	it( 'open by the key m, but not while it is typed in a field', async () => {
		await show();
		await userEvent.click( field() );
		await userEvent.keyboard( 'm' );
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
		act( () => button().focus() );
		await userEvent.keyboard( 'm' );
		const list = within( await dialog() );
		expect( await list.findByRole( 'combobox' ) ).toHaveFocus();
		await userEvent.keyboard( '{Escape}' );
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
		expect( button() ).toHaveFocus();
	} );

	it( 'are found in any spelling, those that are switched on', async () => {
		await show();
		const list = await open();
		expect( list.getAllByRole( 'option' ) ).toHaveLength( 2 );
		await userEvent.keyboard( 'متاخر' );
		expect( list.getAllByRole( 'option' ) ).toHaveLength( 1 );
		expect( list.getByRole( 'option' ) ).toHaveTextContent( 'Only mine' );
		const field_ = list.getByRole( 'combobox' );
		expect( field_ ).toHaveAttribute(
			'aria-activedescendant',
			list.getByRole( 'option' ).id
		);
	} );

	it( 'say what they would do before they do it', async () => {
		await show();
		const list = await open();
		expect(
			await list.findByText( 'Dear Sara, sent.' )
		).toBeInTheDocument();
		expect(
			list.getByText( 'Set the status to Resolved' )
		).toBeInTheDocument();
	} );

	it( 'run with Enter, and are taken back', async () => {
		const { sent, notices } = await show( {
			'POST /tickets/1/macro-runs/7/undo': () =>
				ticket( { id: 1, version: 3 } ),
		} );
		await type( 'My own words' );
		await open();
		await userEvent.keyboard( '{Enter}' );
		expect(
			await screen.findByText( 'Dear Sara, sent.', {
				selector: '.sanad-message *',
			} )
		).toBeInTheDocument();
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
		expect( button() ).toHaveFocus();
		expect( field() ).toHaveTextContent( 'My own words' );
		const [ call ] = ran( sent );
		expect( call?.data ).toEqual( {
			client_key: expect.any( String ),
			version: 1,
			seen_message_id: 10,
		} );

		const [ notice ] = notices();
		expect( notice?.content ).toBe( '“Parcel sent” is done.' );
		notice?.actions[ 0 ]?.onClick?.();
		await waitFor( () =>
			expect( notices()[ 0 ]?.content ).toBe( 'Taken back.' )
		);
		expect(
			screen.queryByText( 'Dear Sara, sent.' )
		).not.toBeInTheDocument();
	} );

	it( 'tell of steps that were left out', async () => {
		const { notices } = await show( {
			'POST /tickets/1/macros/1/run': () => ( {
				...RUN,
				undo_until: null,
				steps: [
					{
						type: 'order_note',
						sentence: 'Note',
						done: false,
						problem: 'No order is linked.',
					},
				],
			} ),
		} );
		await open();
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect( notices()[ 0 ] ).toMatchObject( {
				content: '“Parcel sent” is done. No order is linked.',
				actions: [],
			} )
		);
	} );

	it( 'do not run while a placeholder has no value', async () => {
		const { sent } = await show( {
			'POST /tickets/1/macros/1/preview': () => ( {
				...PREVIEW,
				can_run: false,
				unresolved: [
					{
						placeholder: 'order.number',
						reason: 'empty',
						message: 'No order is linked.',
						position: 0,
					},
				],
			} ),
		} );
		const list = await open();
		await list.findByText( 'No order is linked.' );
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () =>
			expect(
				document.getElementById( 'a11y-speak-assertive' )
			).toHaveTextContent( 'This macro cannot run on this ticket' )
		);
		expect( ran( sent ) ).toEqual( [] );
		expect( list.getByRole( 'button', { name: 'Run' } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
	} );

	it( 'show a message that came in first, and keep what is being written', async () => {
		const newer = message( { id: 12, body_html: '<p>Never mind</p>' } );
		await show( {
			'GET /tickets/1': () =>
				detail( { id: 1, messages: [ message( { id: 11 } ), newer ] } ),
			'POST /tickets/1/macros/1/run': () => {
				throw restError(
					409,
					'sanad_stale_reply',
					'New message from Sara.',
					{
						messages: [ newer ],
					}
				);
			},
		} );
		await type( 'My own words' );
		const list = await open();
		await userEvent.keyboard( '{Enter}' );
		expect( await list.findByRole( 'alert' ) ).toHaveTextContent(
			'New message from Sara.'
		);
		expect( await screen.findByText( 'Never mind' ) ).toBeInTheDocument();
		expect( field() ).toHaveTextContent( 'My own words' );
	} );

	it( 'run once, although the answer to the first try was lost', async () => {
		let tries = 0;
		const { sent } = await show( {
			'POST /tickets/1/macros/1/run': () => {
				tries += 1;
				if ( tries === 1 ) {
					throw NO_ANSWER;
				}
				return RUN;
			},
		} );
		const list = await open();
		await userEvent.keyboard( '{Enter}' );
		await userEvent.click(
			await list.findByRole( 'button', { name: 'Retry' } )
		);
		await waitFor( () => expect( ran( sent ) ).toHaveLength( 2 ) );
		const [ first, second ] = ran( sent ) as {
			data: { client_key: string };
		}[];
		expect( second?.data.client_key ).toBe( first?.data.client_key );
	} );

	it( 'say why one could not be taken back', async () => {
		const { notices } = await show( {
			'POST /tickets/1/macro-runs/7/undo': () => {
				throw restError( 409, 'sanad_too_late', 'It has been sent.' );
			},
		} );
		await open();
		await userEvent.keyboard( '{Enter}' );
		await waitFor( () => expect( notices() ).toHaveLength( 1 ) );
		notices()[ 0 ]?.actions[ 0 ]?.onClick?.();
		await waitFor( () =>
			expect( notices()[ 0 ] ).toMatchObject( {
				status: 'error',
				content: 'It has been sent.',
			} )
		);
	} );

	it( 'teach where none are', async () => {
		await show( { 'GET /macros': () => ( { items: [] } ) } );
		await userEvent.click( button() );
		expect(
			await screen.findByText( /No macros yet/ )
		).toBeInTheDocument();
	} );
} );
