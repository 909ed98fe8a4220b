import { act, render, screen } from '@testing-library/react';

import { useRoute } from '../../../src/app/router';
import type { Layout } from '../../../src/app/use-layout';
// Loaded here already, so that the first test does not wait for the editor.
import '../../../src/features/ticket/Composer';
import TicketView from '../../../src/features/ticket/TicketView';
import type { TicketDetail } from '../../../src/types/api';
import { createDesk, visit } from './desk';
import { fakeRest } from './rest';
import { typeInto } from './rich-text';
import { detail, message, page, ticket } from './tickets';

/** An agent. */
export const HUDA = { id: 2, name: 'Huda', avatar_url: null };

/** A customer who has ordered nothing. */
export const NO_ORDERS = {
	available: true,
	verified: true,
	customer: null,
	linked: null,
	orders: [],
	next_page: null,
};

/**
 * The ticket of the address, as the app shows it.
 *
 * @param props
 * @param props.layout
 */
function Screen( { layout }: { layout: Layout } ) {
	const { ticket: id } = useRoute();
	return (
		<>
			{ id !== null && (
				<TicketView key={ id } id={ id } layout={ layout } />
			) }
			<output>{ id }</output>
		</>
	);
}

/**
 * Shows ticket 1 of a list of two. The test file has to mock `@wordpress/api-fetch`.
 *
 * @param part   What matters to the test of the ticket.
 * @param routes More answers of the server, or others.
 * @param layout How much stands side by side.
 */
export async function showTicket(
	part: Partial< TicketDetail >,
	routes: Parameters< typeof fakeRest >[ 0 ] = {},
	layout: Layout = 'wide'
) {
	visit( '&view=open&ticket=1' );
	const answer = ( id: number ) => () =>
		detail( { id, ...( id === 1 ? part : {} ) } );
	const noArticles = () => ( { items: [], searches: [] } );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2 ] ),
		'GET /tickets/1': answer( 1 ),
		'GET /tickets/2': answer( 2 ),
		'GET /tickets/1/orders': () => NO_ORDERS,
		'GET /tickets/2/orders': () => NO_ORDERS,
		'GET /tickets/1/articles': noArticles,
		'GET /tickets/2/articles': noArticles,
		'GET /tickets/1/related': () => ( { items: [] } ),
		'GET /tickets/2/related': () => ( { items: [] } ),
		'GET /tickets/1/side-requests': () => ( { items: [] } ),
		'GET /tickets/2/side-requests': () => ( { items: [] } ),
		'GET /tickets/counts': () => ( {} ),
		'GET /agents': () => ( { items: [ HUDA ] } ),
		'GET /teams': () => ( { items: [] } ),
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': () => ( { items: [ { id: 4, name: 'vip', color: '' } ] } ),
		'GET /customers/7': () => ( {
			id: 7,
			name: 'Sara',
			language: 'en',
			user_id: null,
			kind: 'customer',
			identities: [
				{
					id: 1,
					type: 'email',
					value: 'sara@example.com',
					verified: false,
				},
			],
			ticket_count: 3,
			created_at: '2026-11-22T04:00:00Z',
		} ),
		...routes,
	} );
	const desk = createDesk();
	await desk.dispatch.fetchList( { view: 'open', sort: 'newest' } );
	render( <Screen layout={ layout } />, { wrapper: desk.wrapper } );
	await screen.findByRole( 'log' );
	await screen.findByRole( 'textbox', {
		name: /Your answer|Note for/,
		// A small screen shows it once somebody writes.
		hidden: layout === 'narrow',
	} );
	// The tabs above it settle a moment after they are drawn.
	await act( async () => {} );
	return {
		...desk,
		sent: ( method: string ) =>
			calls.filter( ( call ) => call.method === method ),
	};
}

/** Where the answer or the note is written. */
export const field = () =>
	screen.getByRole( 'textbox', { name: /Your answer|Note for/ } );

/**
 * What the server answers to a message.
 *
 * @param html
 * @param kind
 */
export function posted( html: string, kind: 'reply' | 'note' = 'reply' ) {
	return {
		message: message( {
			id: 11,
			kind,
			author: { ...HUDA, type: 'agent' },
			body_html: html,
		} ),
		ticket: ticket( { id: 1, version: 2, last_message_id: 11 } ),
	};
}

/**
 * Types into the answer or another field for formatted text, where the cursor is.
 *
 * @param text
 * @param into
 */
export function type( text: string, into = field() ): Promise< void > {
	return typeInto( into, text );
}
