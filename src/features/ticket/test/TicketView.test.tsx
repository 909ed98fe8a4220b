import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NO_ANSWER, restError } from '../../../../tests/js/support/rest';
import {
	field,
	HUDA,
	NO_ORDERS,
	posted,
	showTicket as show,
} from '../../../../tests/js/support/ticket-screen';
import { draft, message, ticket } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const DRAFT = draft( {
	body_html: '<p>We send it <strong>today</strong>.</p>',
} );

describe( 'the conversation', () => {
	it( 'tells notes apart, and shows what happened in between', async () => {
		await show( {
			messages: [
				message( { id: 9, body_html: '<p>Where is it?</p>' } ),
				message( {
					id: 10,
					kind: 'note',
					author: { ...HUDA, type: 'agent' },
					body_html: '<p>Ask the courier</p>',
					created_at: '2026-11-22T05:00:00Z',
				} ),
			],
			activity: [
				{
					id: 1,
					ticket_id: 1,
					event: 'ticket_updated',
					actor: { ...HUDA, type: 'agent' },
					data: {
						version: 2,
						changes: { priority: { from: 'normal', to: 'high' } },
					},
					created_at: '2026-11-22T04:30:00Z',
				},
			],
		} );
		const note = screen.getByRole( 'article', { name: 'Note by Huda' } );
		expect( within( note ).getByText( 'Ask the courier' ) ).toBeVisible();
		expect( within( note ).getByText( 'Note' ) ).toBeVisible();
		expect( screen.getByText( 'Priority: High' ) ).toBeVisible();
	} );

	it( 'sends a mail again that failed', async () => {
		const failed = message( {
			id: 10,
			author: { ...HUDA, type: 'agent' },
			delivery: {
				state: 'failed',
				error: 'The address was refused.',
				attempts: 9,
				next_attempt_at: null,
				sent_at: null,
			},
		} );
		const { sent } = await show(
			{ messages: [ failed ] },
			{
				'POST /tickets/1/messages/10/retry': () => ( {
					...failed,
					delivery: {
						...failed.delivery,
						state: 'queued',
						attempts: 0,
					},
				} ),
			}
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Retry now' } )
		);
		expect( await screen.findByText( 'On its way' ) ).toBeVisible();
		expect( sent( 'POST' ) ).toHaveLength( 1 );
	} );
} );

describe( 'answering', () => {
	it( 'sends what was written, with the last message that was seen', async () => {
		const { sent } = await show(
			{ draft: DRAFT },
			{
				'POST /tickets/1/messages': ( { data } ) =>
					posted( String( data.body_html ) ),
			}
		);
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We send it today.' )
		);
		await userEvent.click( field() );
		await userEvent.keyboard( '{Control>}{Enter}{/Control}' );

		await waitFor( () => expect( field() ).toHaveTextContent( '' ) );
		const [ call ] = sent( 'POST' );
		expect( call?.data ).toMatchObject( {
			kind: 'reply',
			body_html: DRAFT.body_html,
			seen_message_id: 10,
		} );
		expect(
			within( screen.getByRole( 'log' ) ).getByText( 'today' )
		).toBeVisible();
	} );

	it( 'sends and resolves, and goes on to the next ticket', async () => {
		const { sent } = await show(
			{ draft: DRAFT },
			{
				'POST /tickets/1/messages': ( { data } ) => ( {
					...posted( String( data.body_html ) ),
					ticket: ticket( {
						id: 1,
						version: 2,
						status: 'resolved',
						status_group: 'resolved',
					} ),
				} ),
			}
		);
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We send it today.' )
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'More ways to send' } )
		);
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Send and resolve' } )
		);
		await waitFor( () =>
			expect( sent( 'POST' )[ 0 ]?.data ).toMatchObject( {
				set_status: 'resolved',
			} )
		);
		expect( await screen.findByText( '#1002' ) ).toBeVisible();
	} );

	it( 'keeps the text when a newer message came first', async () => {
		const newer = message( {
			id: 12,
			body_html: '<p>Found it, thanks</p>',
			created_at: '2026-11-22T06:00:00Z',
		} );
		await show(
			{ draft: DRAFT },
			{
				'POST /tickets/1/messages': () => {
					throw restError(
						409,
						'sanad_stale_reply',
						'A new message arrived while you were typing. Read it, then send.',
						{ last_message_id: 12, messages: [ newer ] }
					);
				},
			}
		);
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We send it today.' )
		);
		await userEvent.click( screen.getByRole( 'button', { name: 'Send' } ) );
		const notice = await screen.findByText( /Read it, then send/, {
			selector: '.sanad-composer *',
		} );
		expect( notice.parentElement ).toHaveTextContent( 'Found it, thanks' );
		expect(
			screen.getByRole( 'button', { name: 'Send anyway' } )
		).toBeEnabled();
		expect(
			screen.getAllByText( /Read it, then send/ ).length
		).toBeGreaterThan( 0 );
		expect( field() ).toHaveTextContent( 'We send it today.' );
	} );

	it( 'keeps the text when the line is down, and sends the same message again', async () => {
		let isDown = true;
		const { sent } = await show(
			{ draft: DRAFT },
			{
				'POST /tickets/1/messages': ( { data } ) => {
					if ( isDown ) {
						throw NO_ANSWER;
					}
					return posted( String( data.body_html ) );
				},
			}
		);
		await waitFor( () =>
			expect( field() ).toHaveTextContent( 'We send it today.' )
		);
		await userEvent.click( screen.getByRole( 'button', { name: 'Send' } ) );
		const retry = await screen.findByRole( 'button', { name: 'Try now' } );
		expect( field() ).toHaveTextContent( 'We send it today.' );
		isDown = false;
		await userEvent.click( retry );
		await waitFor( () => expect( field() ).toHaveTextContent( '' ) );
		const keys = sent( 'POST' ).map( ( { data } ) => data.client_key );
		expect( keys ).toHaveLength( 2 );
		expect( keys[ 0 ] ).toBe( keys[ 1 ] );
	} );

	it( 'leaves a note for the team only', async () => {
		const { sent } = await show(
			{ draft: { ...DRAFT, kind: 'note' } },
			{
				'POST /tickets/1/messages': ( { data } ) =>
					posted( String( data.body_html ), 'note' ),
			}
		);
		expect(
			await screen.findByText( 'Only your team sees this.' )
		).toBeVisible();
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Add note' } )
		);
		await waitFor( () =>
			expect( sent( 'POST' )[ 0 ]?.data ).toMatchObject( {
				kind: 'note',
			} )
		);
	} );
} );

describe( 'changing the ticket', () => {
	it( 'changes the subject in its place', async () => {
		const { sent } = await show(
			{},
			{
				'PATCH /tickets/1': ( { data } ) =>
					ticket( {
						id: 1,
						version: 2,
						subject: String( data.subject ),
					} ),
			}
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Subject 1' } )
		);
		const input = screen.getByRole( 'textbox', { name: 'Subject' } );
		await userEvent.clear( input );
		await userEvent.type( input, 'مقاس خاطئ{Enter}' );
		expect( sent( 'PATCH' )[ 0 ]?.data ).toMatchObject( {
			version: 1,
			subject: 'مقاس خاطئ',
		} );
		const button = screen.getByRole( 'button', { name: 'مقاس خاطئ' } );
		expect( button ).toHaveFocus();
	} );

	it( 'leaves the subject with Escape', async () => {
		const { sent } = await show( {} );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Subject 1' } )
		);
		await userEvent.keyboard( 'x{Escape}' );
		expect(
			screen.getByRole( 'button', { name: 'Subject 1' } )
		).toBeVisible();
		expect( sent( 'PATCH' ) ).toHaveLength( 0 );
	} );

	it( 'assigns, and takes a tag off', async () => {
		const vip = { id: 4, name: 'vip', color: '' };
		const { sent } = await show(
			{ tags: [ vip ] },
			{
				'PATCH /tickets/1': () =>
					ticket( {
						id: 1,
						version: 2,
						assignee: HUDA,
						tags: [ vip ],
					} ),
				'POST /tickets/1/tags': () => ticket( { id: 1, version: 3 } ),
			}
		);
		await userEvent.selectOptions(
			screen.getByRole( 'combobox', { name: 'Assignee' } ),
			'Huda'
		);
		expect( sent( 'PATCH' )[ 0 ]?.data ).toMatchObject( {
			assignee_id: 2,
		} );
		await userEvent.click(
			screen.getByRole( 'button', { name: /Remove/ } )
		);
		expect( sent( 'POST' )[ 0 ]?.data ).toMatchObject( {
			add: [],
			remove: [ 4 ],
		} );
	} );

	it( 'marks as spam and goes on', async () => {
		const { sent } = await show(
			{},
			{
				'POST /tickets/1/spam': () =>
					ticket( { id: 1, version: 2, folder: 'spam' } ),
			}
		);
		await userEvent.click( screen.getByRole( 'button', { name: 'More' } ) );
		await userEvent.click(
			screen.getByRole( 'menuitem', { name: 'Mark as spam' } )
		);
		expect( await screen.findByText( '#1002' ) ).toBeVisible();
		expect( sent( 'POST' )[ 0 ]?.path ).toBe( '/tickets/1/spam' );
	} );
} );

describe( 'the panel', () => {
	it( 'is a drawer where there is no room, which Escape closes before the ticket', async () => {
		await show( {}, {}, 'narrow' );
		const toggle = screen.getByRole( 'button', {
			name: 'Customer and orders',
		} );
		await userEvent.click( toggle );
		expect( screen.getByRole( 'complementary' ) ).toHaveFocus();
		await userEvent.keyboard( '{Escape}' );
		expect( screen.queryByRole( 'complementary' ) ).toBeNull();
		expect( screen.getByText( '#1001' ) ).toBeVisible();
		expect( toggle ).toHaveFocus();
	} );

	it( 'says what is known of the customer', async () => {
		await show( {} );
		const card = screen.getByRole( 'region', { name: 'Customer' } );
		expect(
			await within( card ).findByText( 'sara@example.com' )
		).toBeVisible();
		expect( within( card ).getByText( 'Not verified' ) ).toBeVisible();
		expect(
			within( card ).getByRole( 'link', { name: '2 other tickets' } )
		).toHaveAttribute( 'href', expect.stringContaining( 'customer=7' ) );
	} );

	it( 'works without WooCommerce', async () => {
		await show(
			{},
			{
				'GET /tickets/1/orders': () => ( {
					...NO_ORDERS,
					available: false,
				} ),
			}
		);
		expect(
			await screen.findByText( /WooCommerce is not active/ )
		).toBeVisible();
	} );

	it( 'says once that a customer with an account has no orders', async () => {
		await show(
			{},
			{
				'GET /tickets/1/orders': () => ( {
					...NO_ORDERS,
					customer: {
						order_count: 0,
						lifetime_values: [],
						lifetime_orders: 0,
						lifetime_whole: true,
						since: '2026-03-01T00:00:00Z',
					},
				} ),
			}
		);
		const orders = screen.getByRole( 'region', { name: 'Orders' } );
		expect(
			await within( orders ).findByText(
				'No orders are known for this customer.'
			)
		).toBeVisible();
		expect( within( orders ).getByText( /since .*2026/ ) ).toBeVisible();
		expect( within( orders ).queryByText( /0 orders/ ) ).toBeNull();
	} );

	it( 'loads orders again that could not be loaded', async () => {
		let isDown = true;
		await show(
			{},
			{
				'GET /tickets/1/orders': () => {
					if ( isDown ) {
						throw NO_ANSWER;
					}
					return NO_ORDERS;
				},
			}
		);
		const orders = screen.getByRole( 'region', { name: 'Orders' } );
		const retry = await within( orders ).findByRole( 'button', {
			name: 'Retry',
		} );
		isDown = false;
		await userEvent.click( retry );
		expect(
			await within( orders ).findByText(
				'No orders are known for this customer.'
			)
		).toBeVisible();
	} );
} );
