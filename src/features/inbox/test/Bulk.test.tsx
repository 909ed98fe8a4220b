import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import {
	type Call,
	fakeRest,
	held,
	idOf,
	NO_ANSWER,
	restError,
} from '../../../../tests/js/support/rest';
import {
	detail,
	page,
	summary,
	ticket,
} from '../../../../tests/js/support/tickets';
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
					undo: null,
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
				...( item.unread === undefined
					? {}
					: { unread: item.unread, version: before.version } ),
				...( item.read_message_id === undefined
					? {}
					: {
							unread:
								item.read_message_id < before.last_message_id,
							version: before.version,
						} ),
			};
			tickets.set( item.id, after );
			const undo = {
				id: item.id,
				version: after.version,
				...( item.priority ? { priority: before.priority } : {} ),
				...( item.folder ? { folder: before.folder } : {} ),
				...( item.unread === undefined
					? {}
					: { read_message_id: before.read_message_id } ),
				...( after.tags.length > before.tags.length
					? { remove_tags: [ 9 ] }
					: {} ),
			};
			return {
				id: item.id,
				problem: null,
				ticket: after,
				undo: Object.keys( undo ).length > 2 ? undo : null,
			};
		} ),
	} );
	return { tickets, bulk };
}

async function show(
	{ tickets, bulk }: ReturnType< typeof world >,
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
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
		// A ticket is fetched as soon as its row is pointed at.
		'GET /tickets/{id}': ( call ) =>
			detail( {
				id: idOf( call ),
				...tickets.get( idOf( call ) ),
			} ),
		...routes,
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

test( 'chosen tickets are marked as unread and as read, and back', async () => {
	const { sent } = await show( world() );
	const unread = () => screen.queryAllByText( 'New since you looked' ).length;
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 3 ) );
	await pick( 'More for the chosen tickets', 'Mark as unread' );
	expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
		{ id: 1, version: 1, unread: true },
		{ id: 3, version: 1, unread: true },
	] );
	await screen.findAllByText( '2 tickets are unread again.' );
	expect( unread() ).toBe( 2 );

	await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 1, read_message_id: 10 },
		{ id: 3, version: 1, read_message_id: 30 },
	] );
	await waitFor( () => expect( unread() ).toBe( 0 ) );

	await userEvent.click( box( 2 ) );
	await pick( 'More for the chosen tickets', 'Mark as read' );
	expect( itemsOf( sent()[ 2 ]! ) ).toEqual( [
		{ id: 2, version: 1, unread: false },
	] );
	await screen.findAllByText( '1 ticket marked as read.' );
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
	// The second was tagged before, and is left alone.
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 2, remove_tags: [ 9 ] },
	] );
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
	await screen.findAllByText(
		/1 ticket was not touched and is still chosen/
	);
	expect( box( 1 ) ).toBeChecked();
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

describe( 'all of a view', () => {
	/** Two tickets are loaded of five; the others are known by id alone. */
	const routes = {
		'GET /tickets': () => page( [ 1, 2 ], 'more' ),
		'GET /tickets/counts': () => ( { open: 5 } ),
		'GET /tickets/ids': ( { query }: Call ) =>
			query.has( 'cursor' )
				? { items: [ { id: 5, version: 7 } ], next_cursor: null }
				: {
						items: [ 1, 2, 3, 4 ].map( ( id ) => ( {
							id,
							version: 1,
						} ) ),
						next_cursor: 'rest',
					},
	};

	async function chooseAll() {
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'Choose all 5 tickets of this view',
			} )
		);
		await screen.findByText( '5 chosen' );
	}

	it( 'is changed, loaded or not, and taken back', async () => {
		const shop = world( [], 5 );
		shop.tickets.set( 5, summary( { id: 5, version: 7 } ) );
		const { sent } = await show( shop, routes );
		await chooseAll();
		await pick( 'More for the chosen tickets', 'High' );

		expect( itemsOf( sent()[ 0 ]! ).at( -1 ) ).toEqual( {
			id: 5,
			version: 7,
			priority: 'high',
		} );
		await screen.findAllByText( '5 tickets set to: High.' );
		await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
		expect( itemsOf( sent()[ 1 ]! ).at( -1 ) ).toEqual( {
			id: 5,
			version: 8,
			priority: 'normal',
		} );
	} );

	it( 'names what stood in the way of tickets that were never seen', async () => {
		await show( world( [ 4 ], 5 ), routes );
		await chooseAll();
		await pick( 'More for the chosen tickets', 'High' );
		expect( await screen.findByRole( 'dialog' ) ).toHaveTextContent(
			'Ticket #1004'
		);
	} );

	it( 'says what failed while it was looked for', async () => {
		await show( world( [], 2 ), {
			...routes,
			'GET /tickets/ids': () => {
				throw NO_ANSWER;
			},
		} );
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		const button = await screen.findByRole( 'button', {
			name: 'Choose all 5 tickets of this view',
		} );
		await userEvent.click( button );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'No connection to the shop.'
		);
		expect( screen.getByText( '2 chosen' ) ).toBeInTheDocument();
	} );
} );

test( 'a long run can be stopped; what is done can be taken back, the rest stays chosen', async () => {
	const shop = world( [], 60 );
	const first = held< void >();
	let portions = 0;
	const { sent } = await show( shop, {
		'POST /tickets/bulk': async ( call ) => {
			if ( ++portions === 1 ) {
				await first.promise;
			}
			return shop.bulk( call );
		},
	} );
	await userEvent.click( box( 1 ) );
	await userEvent.click(
		screen.getByRole( 'checkbox', { name: '1 chosen' } )
	);
	await pick( 'More for the chosen tickets', 'Urgent' );
	expect( screen.getByRole( 'progressbar' ) ).toHaveAttribute( 'max', '60' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Stop' } ) );
	await act( async () => first.give() );

	await screen.findAllByText( '25 tickets set to: Urgent.' );
	await screen.findAllByText(
		'Stopped. 35 tickets were not touched and are still chosen.'
	);
	expect( screen.getByText( '35 chosen' ) ).toBeInTheDocument();
	expect( sent() ).toHaveLength( 1 );
} );

describe( 'merging', () => {
	it( 'moves the others into the one that is picked, and back, the last first', async () => {
		const move = ( id: number, from: number ) => ( {
			id,
			kind: 'merge',
			from: { id: from, number: 1000 + from },
			to: { id: 2, number: 1002 },
			is_undone: false,
			created_at: '2026-11-22T04:00:00Z',
			ticket: ticket( { id: 2, version: 2 } ),
		} );
		const { calls } = await show( world(), {
			'POST /tickets/1/merge': () => move( 71, 1 ),
			'POST /tickets/3/merge': () => move( 73, 3 ),
			'POST /ticket-moves/71/undo': () => move( 71, 1 ),
			'POST /ticket-moves/73/undo': () => move( 73, 3 ),
		} );
		await userEvent.click( box( 1 ) );
		expect(
			screen.queryByRole( 'button', { name: 'Merge' } )
		).not.toBeInTheDocument();
		await userEvent.click( box( 2 ) );
		await userEvent.click( box( 3 ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge' } )
		);
		await userEvent.click( screen.getByRole( 'radio', { name: /#1002/ } ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge into #1002' } )
		);
		await screen.findAllByText( '2 tickets merged into #1002.' );
		const posted = () =>
			calls
				.filter( ( { method } ) => method === 'POST' )
				.map( ( { path } ) => path );
		expect( posted() ).toEqual( [
			'/tickets/1/merge',
			'/tickets/3/merge',
		] );

		await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
		await screen.findAllByText( 'Taken back.' );
		expect( posted().slice( 2 ) ).toEqual( [
			'/ticket-moves/73/undo',
			'/ticket-moves/71/undo',
		] );
	} );

	it( 'names what could not be merged, which stays chosen', async () => {
		await show( world(), {
			'POST /tickets/2/merge': () => {
				throw restError(
					409,
					'sanad_other_customer',
					'Another customer.'
				);
			},
		} );
		await userEvent.click( box( 1 ) );
		await userEvent.click( box( 2 ) );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge' } )
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Merge into #1001' } )
		);
		const dialog = await screen.findByRole( 'dialog', {
			name: 'These tickets were left as they were',
		} );
		expect( dialog ).toHaveTextContent( 'Another customer.' );
		expect( screen.getByText( '1 chosen' ) ).toBeInTheDocument();
	} );
} );

describe( 'the row with the focus', () => {
	const focusRow = ( number: number ) =>
		act( () =>
			screen
				.getByRole( 'link', {
					name: new RegExp( `Subject ${ number }\\b` ),
				} )
				.focus()
		);

	it( 'is changed by the keys of the chosen ones', async () => {
		const { sent } = await show( world() );
		focusRow( 2 );
		await userEvent.keyboard( 't' );
		const field = await screen.findByRole( 'combobox', {
			name: 'Find a tag',
		} );
		expect( screen.getByText( '1 chosen' ) ).toBeInTheDocument();
		await userEvent.type( field, '{Enter}' );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 2, version: 1, add_tags: [ 'عاجل' ] },
		] );
	} );

	it( 'goes to the trash by #, and comes back by Undo', async () => {
		const { sent } = await show( world() );
		focusRow( 2 );
		await userEvent.keyboard( '#' );
		await screen.findByRole( 'button', { name: /Undo/ } );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 2, version: 1, folder: 'trash' },
		] );
		await waitFor( () =>
			expect(
				screen.getByRole( 'link', { name: /Subject 3\b/ } )
			).toHaveFocus()
		);
		await userEvent.keyboard( 'z' );
		expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
			{ id: 2, version: 2, folder: 'inbox' },
		] );
	} );

	it( 'is left alone while others are chosen', async () => {
		const { sent } = await show( world() );
		await userEvent.click( box( 1 ) );
		focusRow( 3 );
		await userEvent.keyboard( '#' );
		await waitFor( () => expect( sent() ).toHaveLength( 1 ) );
		expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
			{ id: 1, version: 1, folder: 'trash' },
		] );
	} );
} );
