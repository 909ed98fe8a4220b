import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import {
	type Call,
	fakeRest,
	NO_ANSWER,
} from '../../../../tests/js/support/rest';
import { page, summary } from '../../../../tests/js/support/tickets';
import { Snackbars } from '../../../app/Snackbars';
import type { TicketBulkItem } from '../../../types/api';
import { Inbox } from '../Inbox';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// jsdom has no layout: nothing ever comes into sight by itself.
class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

beforeAll( () => {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
} );

const itemsOf = ( { data }: Call ) => data.items as TicketBulkItem[];

/**
 * The server's own tickets: takes what it is told, but for those that somebody else has changed.
 * @param conflicts
 * @param count
 */
function world( conflicts: number[] = [], count = 3 ) {
	const tickets = new Map(
		Array.from( { length: count }, ( _, index ) => index + 1 ).map(
			( id ) => [ id, summary( { id } ) ]
		)
	);
	const bulk = ( call: Call ) => ( {
		items: itemsOf( call ).map( ( item ) => {
			const before = tickets.get( item.id )!;
			if ( conflicts.includes( item.id ) ) {
				return {
					id: item.id,
					problem: 'Somebody else changed it.',
					ticket: before,
				};
			}
			const { add_tags: add = [], remove_tags: remove = [] } = item;
			const after = {
				...before,
				...( item.priority ? { priority: item.priority } : {} ),
				...( item.folder ? { folder: item.folder } : {} ),
				tags: [
					...before.tags.filter(
						( { id } ) => ! remove.includes( id )
					),
					...add
						.filter( () => before.tags.length === 0 )
						.map( ( name ) => ( { id: 9, name, color: '' } ) ),
				],
				version: before.version + 1,
			};
			tickets.set( item.id, after );
			return { id: item.id, problem: null, ticket: after };
		} ),
	} );
	return { tickets, bulk };
}

async function show( { tickets, bulk }: ReturnType< typeof world > ) {
	visit();
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /tickets': () => ( {
			...page( [] ),
			items: [ ...tickets.values() ].filter(
				( { folder } ) => folder === 'inbox'
			),
		} ),
		'GET /tickets/counts': () => ( {} ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': () => ( {
			items: [ { id: 9, name: 'عاجل', color: '' } ],
		} ),
		'POST /tickets/bulk': bulk,
	} );
	const desk = createDesk();
	render(
		<>
			<Inbox isHidden={ false } />
			<Snackbars />
		</>,
		{ wrapper: desk.wrapper }
	);
	await screen.findByRole( 'link', { name: /Subject 1\b/ } );
	return {
		calls,
		sent: () => calls.filter( ( { path } ) => path === '/tickets/bulk' ),
	};
}

const box = ( number: number ) =>
	screen.getByRole( 'checkbox', {
		name: new RegExp( `Choose ticket #${ 1000 + number },` ),
	} );

async function pick( menu: string, item: string ) {
	const bar = screen.getByRole( 'toolbar', { name: 'Chosen tickets' } );
	await userEvent.click(
		within( bar ).getByRole( 'button', { name: menu } )
	);
	await userEvent.click(
		await screen.findByRole( 'option', { name: item } )
	);
}

test( 'chosen tickets are changed together, and back', async () => {
	const { sent } = await show( world() );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 3 ) );
	expect( screen.getByText( '2 chosen' ) ).toBeInTheDocument();
	await pick( 'More for the chosen tickets', 'High' );

	expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
		{ id: 1, version: 1, priority: 'high' },
		{ id: 3, version: 1, priority: 'high' },
	] );
	await screen.findAllByText( '2 tickets set to: High.' );
	expect( screen.queryByRole( 'toolbar' ) ).not.toBeInTheDocument();
	await waitFor( () =>
		expect(
			screen.getByRole( 'link', { name: /Subject 1\b/ } )
		).toHaveFocus()
	);

	await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 2, priority: 'normal' },
		{ id: 3, version: 2, priority: 'normal' },
	] );
	await screen.findAllByText( 'Taken back.' );
} );

test( 'a tag is taken off again from those that did not have it', async () => {
	const shop = world();
	shop.tickets.set(
		2,
		summary( { id: 2, tags: [ { id: 9, name: 'عاجل', color: '' } ] } )
	);
	const { sent } = await show( shop );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 2 ) );
	await pick( 'Add a tag', 'عاجل' );
	await userEvent.click(
		await screen.findByRole( 'button', { name: /Undo/ } )
	);
	expect( itemsOf( sent()[ 1 ]! ) ).toMatchObject( [
		{ id: 1, remove_tags: [ 9 ] },
		{ id: 2 },
	] );
	expect( itemsOf( sent()[ 1 ]! )[ 1 ] ).not.toHaveProperty( 'remove_tags' );
	await screen.findAllByText( 'Taken back.' );
} );

test( 'what could not be changed is named, and stays chosen', async () => {
	await show( world( [ 2 ] ) );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 2 ) );
	await pick( 'More for the chosen tickets', 'Urgent' );

	const dialog = await screen.findByRole( 'dialog' );
	expect( dialog ).toHaveTextContent( 'Ticket #1002' );
	expect( dialog ).toHaveTextContent( 'Somebody else changed it.' );
	await userEvent.click(
		within( dialog ).getAllByRole( 'button', { name: 'Close' } )[ 0 ]!
	);
	await waitFor( () => expect( box( 2 ) ).toBeChecked() );
	expect( box( 1 ) ).not.toBeChecked();
} );

test( 'without a connection everything stays as it was', async () => {
	const shop = world();
	shop.bulk = () => {
		throw NO_ANSWER;
	};
	await show( shop );
	await userEvent.click( box( 1 ) );
	await pick( 'More for the chosen tickets', 'Urgent' );
	expect( await screen.findByRole( 'dialog' ) ).toHaveTextContent(
		'Ticket #1001'
	);
	expect( screen.queryByText( 'Urgent' ) ).not.toBeInTheDocument();
} );

test( 'many are sent in portions', async () => {
	const { sent } = await show( world( [], 60 ) );
	await userEvent.click( box( 1 ) );
	await userEvent.click(
		screen.getByRole( 'checkbox', { name: '1 chosen' } )
	);
	expect( screen.getByText( '60 chosen' ) ).toBeInTheDocument();
	await pick( 'More for the chosen tickets', 'To spam' );
	await waitFor( () => expect( sent() ).toHaveLength( 3 ) );
	expect( sent().map( ( call ) => itemsOf( call ).length ) ).toEqual( [
		25, 25, 10,
	] );
	await screen.findAllByText( '60 tickets moved to spam.' );
} );

test( 'the keyboard chooses: x, with Shift a range, Control and a all, Escape none', async () => {
	await show( world() );
	act( () => screen.getByRole( 'link', { name: /Subject 1\b/ } ).focus() );
	await userEvent.keyboard( 'x' );
	expect( box( 1 ) ).toBeChecked();
	await userEvent.keyboard( 'jj{Shift>}x{/Shift}' );
	expect(
		[ box( 1 ), box( 2 ), box( 3 ) ].every(
			( one ) => ( one as HTMLInputElement ).checked
		)
	).toBe( true );
	await userEvent.keyboard( '{Escape}' );
	expect( screen.queryByRole( 'toolbar' ) ).not.toBeInTheDocument();
	await userEvent.keyboard( '{Control>}a{/Control}' );
	expect( screen.getByText( '3 chosen' ) ).toBeInTheDocument();
} );
