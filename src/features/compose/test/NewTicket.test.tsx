import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import {
	fakeRest,
	NO_ANSWER,
	restError,
} from '../../../../tests/js/support/rest';
import { summary, ticket } from '../../../../tests/js/support/tickets';
import type {
	Customer,
	OrderTickets,
	TicketTemplate,
} from '../../../types/api';
import NewTicket from '../NewTicket';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const SARA: Customer = {
	id: 7,
	name: 'Sara',
	language: 'ar',
	user_id: null,
	kind: 'customer',
	identities: [
		{ id: 1, type: 'email', value: 'sara@example.com', verified: true },
	],
	ticket_count: 2,
	created_at: '2026-11-22T04:00:00Z',
};

const ORDER: OrderTickets = {
	order: { id: 8, number: '2231-A' },
	customer: { id: 0, name: 'Guest', email: 'guest@example.com' },
	items: [ summary( { id: 3 } ) ],
	next_cursor: null,
};

function show(
	from: { order?: number; customer?: number } = {},
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
	visit( '&compose=1' );
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': none,
		'GET /tickets/counts': () => ( {} ),
		'GET /customers': () => ( { items: [ SARA ] } ),
		'GET /customers/7': () => SARA,
		'GET /orders/8/tickets': () => ORDER,
		'GET /ticket-templates': none,
		'POST /tickets': () => ticket( { id: 12 } ),
		...routes,
	} );
	const desk = createDesk();
	render( <NewTicket order={ null } customer={ null } { ...from } />, {
		wrapper: desk.wrapper,
	} );
	return () =>
		calls
			.filter( ( { method } ) => method === 'POST' )
			.map( ( { data } ) => data );
}

const submit = () =>
	userEvent.click(
		screen.getByRole( 'button', { name: 'Open the ticket' } )
	);

beforeEach( () => sessionStorage.clear() );

it( 'opens a ticket for a customer who is found by name', async () => {
	const posts = show();
	await userEvent.type(
		screen.getByRole( 'combobox', { name: 'Customer' } ),
		'sar'
	);
	await userEvent.click(
		await screen.findByRole( 'option', { name: /sara@example\.com/i } )
	);
	expect( screen.getByText( 'sara@example.com' ) ).toBeVisible();
	await userEvent.type( screen.getByLabelText( 'Subject' ), 'Blue lamp' );
	await userEvent.selectOptions(
		await screen.findByLabelText( 'Topic' ),
		'Delivery'
	);
	await submit();
	expect( posts() ).toEqual( [
		expect.objectContaining( {
			customer_id: 7,
			subject: 'Blue lamp',
			channel: 'phone',
			topic_id: 3,
			order_id: 0,
			priority: 'normal',
			notify: true,
		} ),
	] );
	expect( posts()[ 0 ] ).not.toHaveProperty( 'email' );
	expect( window.location.search ).toContain( 'ticket=12' );
} );

it( 'is filled in from an order, whose buyer the desk does not know', async () => {
	const posts = show( { order: 8 } );
	expect( await screen.findByText( /About order #2231-A/ ) ).toBeVisible();
	expect( screen.getByText( 'guest@example.com' ) ).toBeVisible();
	expect(
		screen.getByRole( 'link', { name: '1 ticket about it already' } )
	).toHaveAttribute( 'href', expect.stringContaining( 'order=8' ) );
	await submit();
	expect( posts() ).toEqual( [
		expect.objectContaining( {
			email: 'guest@example.com',
			name: 'Guest',
			order_id: 8,
		} ),
	] );
} );

it( 'says so when the order cannot be had', async () => {
	const posts = show(
		{ order: 8 },
		{
			'GET /orders/8/tickets': () => {
				throw restError( 404, 'sanad_not_found', 'Not found.' );
			},
		}
	);
	expect(
		( await screen.findAllByText( /The order does not exist/ ) ).length
	).toBeGreaterThan( 0 );
	await submit();
	expect( posts()[ 0 ] ).toMatchObject( { order_id: 0 } );
} );

it( 'is filled in for a customer', async () => {
	const posts = show( { customer: 7 } );
	expect( await screen.findByText( 'sara@example.com' ) ).toBeVisible();
	await submit();
	expect( posts()[ 0 ] ).toMatchObject( { customer_id: 7 } );
} );

it( 'keeps everything and says what is wrong', async () => {
	show(
		{},
		{
			'POST /tickets': () => {
				throw restError( 400, 'sanad_invalid', 'No such address.', {
					field: 'email',
				} );
			},
		}
	);
	await userEvent.click(
		screen.getByRole( 'button', { name: 'New customer' } )
	);
	await userEvent.type( screen.getByLabelText( 'Address' ), 'sara@' );
	await submit();
	expect( await screen.findByRole( 'alert' ) ).toHaveFocus();
	expect( screen.getByLabelText( 'Address' ) ).toHaveValue( 'sara@' );
	expect( screen.getByLabelText( 'Address' ) ).toHaveAccessibleDescription(
		'No such address.'
	);
} );

it( 'repeats under the same key what may have arrived', async () => {
	const posts = show(
		{ customer: 7 },
		{
			'POST /tickets': () => {
				throw NO_ANSWER;
			},
		}
	);
	await screen.findByText( 'sara@example.com' );
	await submit();
	await screen.findByRole( 'alert' );
	await submit();
	await userEvent.type( screen.getByLabelText( 'Subject' ), 'x' );
	await submit();
	const keys = posts().map( ( data ) => data.client_key );
	expect( keys[ 1 ] ).toBe( keys[ 0 ] );
	expect( keys[ 2 ] ).not.toBe( keys[ 0 ] );
} );

it( 'still has what was filled in after a reload, and forgets it for another customer', async () => {
	show();
	await userEvent.type( screen.getByLabelText( 'Subject' ), 'Blue lamp' );
	document.body.replaceChildren();
	show();
	expect( screen.getByLabelText( 'Subject' ) ).toHaveValue( 'Blue lamp' );
	document.body.replaceChildren();
	show( { customer: 7 } );
	expect( await screen.findByText( 'sara@example.com' ) ).toBeVisible();
	expect( screen.getByLabelText( 'Subject' ) ).toHaveValue( '' );
} );

it( 'writes down a call of somebody of whom only the number is known', async () => {
	const posts = show();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'New customer' } )
	);
	await userEvent.type( screen.getByLabelText( 'Phone number' ), '050 123' );
	await userEvent.type(
		screen.getByLabelText( 'Length of the call' ),
		'٣:١٠'
	);
	await submit();
	expect( posts()[ 0 ] ).toMatchObject( {
		phone: '050 123',
		asked_by: 'customer',
		call: { direction: 'in', seconds: 190 },
	} );
	expect( posts()[ 0 ] ).not.toHaveProperty( 'email' );
} );

it( 'tells a call that the team made, and asks for no call at the counter', async () => {
	const posts = show( { customer: 7 } );
	await userEvent.click( screen.getByRole( 'radio', { name: 'We called' } ) );
	await submit();
	expect( posts()[ 0 ] ).toMatchObject( {
		asked_by: 'agent',
		call: { direction: 'out', seconds: null },
	} );
	await userEvent.selectOptions(
		screen.getByLabelText( 'Channel' ),
		'in_person'
	);
	expect( screen.queryByLabelText( 'Length of the call' ) ).toBeNull();
	await submit();
	expect( posts()[ 1 ] ).not.toHaveProperty( 'call' );
} );

it( 'is filled in from a template, below what is written already', async () => {
	const template: TicketTemplate = {
		id: 4,
		name: 'Return',
		owner_id: 0,
		version: 1,
		subject: 'Return',
		body_html: '<p>Which order?</p>',
		topic_id: 3,
		priority: 'high',
		assignee_id: 0,
		team_id: 0,
		channel: 'in_person',
		tags: [ { id: 1, name: 'return', color: '' } ],
		can: { change: true },
	};
	const posts = show(
		{ customer: 7 },
		{ 'GET /ticket-templates': () => ( { items: [ template ] } ) }
	);
	await userEvent.selectOptions(
		await screen.findByLabelText( 'Start from a template' ),
		'Return'
	);
	await submit();
	expect( posts()[ 0 ] ).toMatchObject( {
		template_id: 4,
		subject: 'Return',
		body_html: expect.stringContaining( 'Which order?' ),
		topic_id: 3,
		priority: 'high',
		channel: 'in_person',
		tags: [ 'return' ],
	} );
} );
