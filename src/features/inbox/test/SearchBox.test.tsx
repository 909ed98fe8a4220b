import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import { page, summary } from '../../../../tests/js/support/tickets';
import { boot } from '../../../data/boot';
import { Inbox } from '../Inbox';
import { completionsOf, isUnfinished, pieceAt } from '../SearchBox/completions';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const none = () => ( { items: [] } );
const NOTHING = { tickets: [], orders: [], customers: [] };

const TICKET = {
	id: 5,
	number: 1042,
	subject: 'Wrong size',
	status: 'open',
	customer_name: 'Sara',
};
const ORDER = {
	id: 1042,
	number: '1042',
	customer_name: 'Omar',
	status_label: 'Completed',
	by: 'number',
	edit_url: 'https://shop.test/order',
	ticket_count: 2,
};

async function show(
	routes: Parameters< typeof fakeRest >[ 0 ] = {},
	state = ''
) {
	visit( state );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2, 3 ] ),
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		'GET /tickets/suggestions': none,
		'GET /lookup': () => NOTHING,
		...routes,
	} );
	const desk = createDesk();
	const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );
	render( <Inbox isHidden={ false } />, { wrapper: desk.wrapper } );
	const box = await screen.findByRole( 'combobox', {
		name: 'Search tickets',
	} );
	return { calls, user, box };
}

/** Lets what waits for a pause in typing happen. */
const pause = () => act( () => jest.advanceTimersByTimeAsync( 500 ) );

const lines = () =>
	screen
		.queryAllByRole( 'option' )
		.map( ( { textContent } ) => textContent ?? '' );

class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

beforeAll( () => {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
} );
beforeEach( () => jest.useFakeTimers() );
afterEach( () => {
	jest.useRealTimers();
	window.localStorage.clear();
} );

describe( 'what may be typed', () => {
	it( 'offers operators and the words that they know', () => {
		const texts = ( typed: string, isArabic = false ) =>
			completionsOf( pieceAt( typed, typed.length ), isArabic ).map(
				( { text } ) => text
			);
		expect( texts( 'a' ) ).toEqual( [ 'assignee:', 'after:' ] );
		expect( texts( '-ta' ) ).toEqual( [ '-tag:' ] );
		expect( texts( 'is:un' ) ).toEqual( [
			'is:unanswered',
			'is:unassigned',
			'is:unread',
		] );
		expect( texts( 'open' ) ).toEqual( [ 'is:open' ] );
		expect( texts( 'before:' ) ).toEqual( [
			'before:today',
			'before:yesterday',
			'before:7d',
			'before:30d',
		] );
		expect( texts( 'وس', true ) ).toEqual( [ 'وسم:' ] );
		expect( texts( 'حالة:مف', true ) ).toEqual( [ 'حالة:مفتوحة' ] );
		expect( texts( '"is' ) ).toEqual( [] );
		expect( texts( 'hello ' ) ).toContain( 'from:' );
	} );

	it( 'knows a filter that is not finished', () => {
		expect( isUnfinished( 'parcel tag:' ) ).toBe( true );
		expect( isUnfinished( 'parcel tag:vi' ) ).toBe( true );
		expect( isUnfinished( 'parcel tag:vip ' ) ).toBe( false );
		expect( isUnfinished( 'tag:"very late"' ) ).toBe( false );
		expect( isUnfinished( 'tag:vip parcel' ) ).toBe( false );
	} );
} );

describe( 'the search box', () => {
	it( 'writes a filter by arrow and Enter and searches for it', async () => {
		const { user, box, calls } = await show( {
			'GET /tickets/suggestions': ( { query } ) => ( {
				items:
					query.get( 'q' ) === '-tag:vi'
						? [
								{
									type: 'tag',
									text: '-tag:"VIP club"',
									label: 'VIP club',
									html: '<mark>VIP</mark> club',
									detail: '',
								},
							]
						: [],
			} ),
		} );
		await user.type( box, 'parcel -tag:vi' );
		await pause();
		// Half a filter is not searched for.
		expect( window.location.search ).not.toContain( 'tag' );
		expect( lines()[ 0 ] ).toBe( 'VIP club-tag:"VIP club"' );
		expect( screen.getByText( 'VIP' ).tagName ).toBe( 'MARK' );
		await user.keyboard( '{ArrowDown}' );
		expect( box ).toHaveAttribute(
			'aria-activedescendant',
			screen.getAllByRole( 'option' )[ 0 ]?.id
		);
		await user.keyboard( '{Enter}' );
		await pause();
		expect( box ).toHaveValue( 'parcel -tag:"VIP club" ' );
		expect( calls.at( -1 )?.query.get( 'search' ) ).not.toBe( '' );
		expect(
			new URLSearchParams( window.location.search ).get( 'search' )
		).toBe( 'parcel -tag:"VIP club"' );
	} );

	it( 'waits for the value of an operator that was chosen', async () => {
		const { user, box } = await show();
		await user.type( box, 'fro' );
		await user.click( screen.getByRole( 'option', { name: /^from:/ } ) );
		expect( box ).toHaveValue( 'from:' );
		await pause();
		expect( window.location.search ).not.toContain( 'from' );
		await user.type( box, 'sara' );
		await user.keyboard( '{Enter}' );
		expect(
			new URLSearchParams( window.location.search ).get( 'search' )
		).toBe( 'from:sara' );
	} );

	it( 'offers everything that a number names, and opens it by Enter', async () => {
		const { user, box } = await show( {
			'GET /lookup': ( { query } ) =>
				query.get( 'q' ) === '#١٠٤٢'
					? { tickets: [ TICKET ], orders: [ ORDER ], customers: [] }
					: NOTHING,
		} );
		await user.type( box, '#١٠٤٢' );
		await pause();
		expect( lines().slice( 0, 3 ) ).toEqual( [
			'Ticket #1042, Wrong sizeSara · Open',
			'Order #1042 in a new tabOmar · Completed',
			'2 tickets about order #1042',
		] );
		await user.keyboard( '{Enter}' );
		expect( window.location.search ).toContain( 'ticket=5' );
	} );

	it( 'leads to the tickets of an order or a customer', async () => {
		const { user, box } = await show( {
			'GET /lookup': () => ( {
				tickets: [],
				orders: [],
				customers: [
					{
						id: 9,
						name: 'Sara',
						email: null,
						phone: '+966501234567',
					},
				],
			} ),
		} );
		await user.type( box, '0501234567' );
		await pause();
		await user.click(
			screen.getByRole( 'option', { name: /^Tickets of Sara/ } )
		);
		expect( window.location.search ).toContain( 'customer=9' );
		expect( box ).toHaveValue( '' );
	} );

	it( 'keeps what was searched for, in this browser alone', async () => {
		const { user, box } = await show();
		await user.type( box, 'parcel{Enter}' );
		expect( window.localStorage.length ).toBe( 1 );
		expect( Object.keys( window.localStorage )[ 0 ] ).toContain(
			`${ boot().user.id }`
		);
		await user.clear( box );
		await pause();
		await user.click( screen.getByRole( 'option', { name: 'parcel' } ) );
		expect(
			new URLSearchParams( window.location.search ).get( 'search' )
		).toBe( 'parcel' );
	} );

	it( 'closes the suggestions by Escape before it empties the box', async () => {
		const { user, box } = await show();
		await user.type( box, 'pri' );
		expect( box ).toHaveAttribute( 'aria-expanded', 'true' );
		await user.keyboard( '{Escape}' );
		expect( box ).toHaveAttribute( 'aria-expanded', 'false' );
		expect( box ).toHaveValue( 'pri' );
		expect( screen.queryByRole( 'listbox' ) ).toBeNull();
	} );

	it( 'leads from the empty box to the tickets by Escape', async () => {
		const { user, box } = await show();
		const [ row ] = await screen.findAllByRole( 'link' );
		await user.click( box );
		await user.keyboard( '{Escape}' );
		expect( box ).toHaveFocus();
		await user.keyboard( '{Escape}' );
		expect( row ).toHaveFocus();
	} );

	it( 'searches although suggestions fail', async () => {
		const { user, box } = await show( {
			'GET /tickets/suggestions': () => {
				throw restError( 500, 'sanad_storage', 'No.' );
			},
			'GET /lookup': () => {
				throw restError( 500, 'sanad_storage', 'No.' );
			},
		} );
		await user.type( box, 'room 1042' );
		await pause();
		expect( window.location.search ).toContain( 'search=room' );
		expect( screen.queryByText( 'No.' ) ).toBeNull();
	} );
} );

describe( 'what was found', () => {
	it( 'says why, and leads to the message', async () => {
		await show(
			{
				'GET /tickets': () => ( {
					...page( [] ),
					items: [
						{
							...summary( { id: 1 } ),
							match: {
								message_id: 77,
								field: 'note',
								html: '… the <mark>الشحنة</mark> &lt;b&gt;',
							},
						},
						{
							...summary( { id: 2 } ),
							match: {
								message_id: 0,
								field: 'subject',
								html: '<mark>Subject</mark> 2',
							},
						},
					],
					notes: [ 'There is no tag “x”.' ],
				} ),
			},
			'&search=x'
		);
		await pause();
		const [ first, second ] = within(
			screen.getByRole( 'list', { name: 'Tickets' } )
		).getAllByRole( 'link' );
		expect( first ).toHaveTextContent( 'Note… the الشحنة <b>' );
		expect( within( first! ).getByText( 'الشحنة' ).tagName ).toBe( 'MARK' );
		expect( first ).toHaveAttribute(
			'href',
			'/wp-admin/admin.php?page=sanad&search=x&ticket=1&message=77'
		);
		expect( second ).toHaveTextContent( 'Where is my parcel?' );
		expect( within( second! ).getByText( 'Subject' ).tagName ).toBe(
			'MARK'
		);
		expect( second?.getAttribute( 'href' ) ).not.toContain( 'message' );
		expect( screen.getByText( 'There is no tag “x”.' ) ).toBeVisible();
	} );
} );
