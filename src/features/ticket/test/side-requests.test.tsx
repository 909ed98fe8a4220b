import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NO_ANSWER, restError } from '../../../../tests/js/support/rest';
import {
	HUDA,
	showTicket,
	type,
} from '../../../../tests/js/support/ticket-screen';
import type { SideRequest } from '../../../types/api';
// Loaded here already, so that the first test does not wait for it.
import '../SideRequests';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const PATH = '/tickets/1/side-requests';

function request( part: Partial< SideRequest > = {} ): SideRequest {
	return {
		id: 5,
		ticket_id: 1,
		subject: 'Zip of dress M',
		colleague: null,
		email: 'factory@example.test',
		name: 'Factory',
		state: 'asked',
		version: 1,
		messages: [
			{
				id: 8,
				is_answer: false,
				name: 'Huda',
				body_html: '<p>Do you have spare zips?</p>',
				attachments: [],
				delivery: null,
				created_at: '2026-11-22T08:00:00Z',
			},
		],
		created_at: '2026-11-22T08:00:00Z',
		updated_at: '2026-11-22T08:00:00Z',
		...part,
	};
}

function show(
	items: SideRequest[],
	routes: Parameters< typeof showTicket >[ 1 ] = {}
) {
	return showTicket(
		{},
		{
			[ `GET ${ PATH }` ]: () => ( { items } ),
			'GET /agents': () => ( {
				items: [ HUDA, { id: 3, name: 'Nasser', avatar_url: null } ],
			} ),
			...routes,
		}
	);
}

const textbox = ( name: string ) => screen.getByRole( 'textbox', { name } );

const section = () => screen.findByRole( 'region', { name: 'Side requests' } );

async function openForm() {
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Ask somebody' } )
	);
	return screen.getByRole( 'form', { name: 'Ask somebody' } );
}

test( 'says what side requests are for while there is none', async () => {
	await show( [] );
	expect(
		await within( await section() ).findByText( /customer sees nothing/ )
	).toBeVisible();
} );

test( 'opens the form by its key, again once it was left', async () => {
	await show( [] );
	await section();
	const form = () => screen.findByRole( 'form', { name: 'Ask somebody' } );
	await userEvent.keyboard( '{Shift>}A{/Shift}' );
	expect( within( await form() ).getByLabelText( 'Whom' ) ).toHaveFocus();
	await userEvent.click(
		within( await form() ).getByRole( 'button', { name: 'Cancel' } )
	);
	expect( screen.queryByRole( 'form', { name: 'Ask somebody' } ) ).toBeNull();
	await userEvent.keyboard( '{Shift>}A{/Shift}' );
	expect( await form() ).toBeVisible();
} );

test( 'asks somebody outside and shows the question', async () => {
	const { sent } = await show( [], {
		[ `POST ${ PATH }` ]: ( { data } ) =>
			request( { subject: String( data.subject ) } ),
	} );
	const form = await openForm();
	expect( within( form ).getByLabelText( 'Whom' ) ).toHaveFocus();
	const sendButton = within( form ).getByRole( 'button', {
		name: 'Send question',
	} );
	expect( sendButton ).toHaveAttribute( 'aria-disabled', 'true' );
	await userEvent.type(
		within( form ).getByLabelText( 'Mail address' ),
		'factory@example.test'
	);
	await userEvent.type(
		within( form ).getByLabelText( 'Subject' ),
		'Zip of dress M'
	);
	await type( 'Spare zips?', textbox( 'Your question' ) );
	await userEvent.click( sendButton );

	expect(
		await screen.findByRole( 'button', { name: /Zip of dress M/ } )
	).toHaveAttribute( 'aria-expanded', 'true' );
	expect( sent( 'POST' )[ 0 ]?.data ).toEqual( {
		client_key: expect.any( String ),
		subject: 'Zip of dress M',
		body_html: expect.stringContaining( 'Spare zips?' ),
		attachment_ids: [],
		email: 'factory@example.test',
		name: '',
	} );
	await waitFor( () =>
		expect(
			screen.getByRole( 'button', { name: 'Ask somebody' } )
		).toHaveFocus()
	);
} );

test( 'asks a colleague, and offers everybody but oneself', async () => {
	const { sent } = await show( [], {
		[ `POST ${ PATH }` ]: () =>
			request( {
				colleague: { id: 3, name: 'Nasser', avatar_url: null },
			} ),
	} );
	const form = await openForm();
	const whom = within( form ).getByLabelText( 'Whom' );
	expect(
		within( whom ).queryByRole( 'option', { name: 'Huda' } )
	).not.toBeInTheDocument();
	await userEvent.selectOptions( whom, 'Nasser' );
	expect(
		within( form ).queryByLabelText( 'Mail address' )
	).not.toBeInTheDocument();
	await userEvent.type( within( form ).getByLabelText( 'Subject' ), 'Zip' );
	await type( 'Do you know?', textbox( 'Your question' ) );
	await userEvent.click(
		within( form ).getByRole( 'button', { name: 'Send question' } )
	);
	await waitFor( () =>
		expect( sent( 'POST' )[ 0 ]?.data ).toMatchObject( { user_id: 3 } )
	);
} );

test( 'sends a question again that was not sent, and says why it could not', async () => {
	const [ message ] = request().messages;
	const failed: SideRequest = {
		...request(),
		messages: [
			{
				...message!,
				delivery: {
					state: 'failed',
					attempts: 8,
					error: 'The mailbox is full.',
					next_attempt_at: null,
					sent_at: null,
				},
			},
		],
	};
	let isDown = true;
	await show( [ failed ], {
		'POST /side-requests/5/messages/8/retry': () => {
			if ( isDown ) {
				throw NO_ANSWER;
			}
			return request();
		},
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: /Zip of dress M/ } )
	);
	expect( screen.getByText( /The mailbox is full/ ) ).toBeVisible();
	const retry = screen.getByRole( 'button', { name: 'Retry now' } );
	await userEvent.click( retry );
	expect( await screen.findByRole( 'alert' ) ).toBeVisible();
	isDown = false;
	await userEvent.click( retry );
	await waitFor( () => expect( retry ).not.toBeInTheDocument() );
	expect( screen.queryByRole( 'alert' ) ).toBeNull();
} );

test( 'keeps what was written when it is refused, and sends it again under the same key', async () => {
	const keys: unknown[] = [];
	await show( [ request() ], {
		'POST /side-requests/5/messages': ( { data } ) => {
			keys.push( data.client_key );
			if ( keys.length === 1 ) {
				throw NO_ANSWER;
			}
			return request( { version: 2 } );
		},
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: /Zip of dress M/ } )
	);
	await type( 'And black ones?', textbox( 'Further question' ) );
	const sendButton = screen.getByRole( 'button', { name: 'Send question' } );
	await userEvent.click( sendButton );
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'Your text is kept.'
	);
	expect(
		screen.getByRole( 'textbox', { name: 'Further question' } )
	).toHaveTextContent( 'And black ones?' );
	await userEvent.click( sendButton );
	await waitFor( () =>
		expect(
			screen.getByRole( 'textbox', { name: 'Further question' } )
		).not.toHaveTextContent( 'And black ones?' )
	);
	expect( keys[ 0 ] ).toBe( keys[ 1 ] );
} );

test( 'marks as done at once and takes it back if somebody was faster', async () => {
	await show( [ request( { state: 'answered' } ) ], {
		'PATCH /side-requests/5': () => {
			throw restError( 409, 'sanad_conflict', 'Somebody was faster.' );
		},
	} );
	const line = await screen.findByRole( 'button', {
		name: /Zip of dress M/,
	} );
	await userEvent.click( line );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Mark as done' } )
	);
	expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
		'Somebody was faster.'
	);
	expect( line ).toHaveTextContent( 'Answered' );
} );

test( 'lets the colleague who is asked answer', async () => {
	await show( [ request( { colleague: HUDA } ) ] );
	await userEvent.click(
		await screen.findByRole( 'button', { name: /Zip of dress M/ } )
	);
	expect(
		screen.getByRole( 'textbox', { name: 'Answer to the question' } )
	).toBeVisible();
	expect(
		screen.getByRole( 'button', { name: 'Send answer' } )
	).toBeInTheDocument();
} );
