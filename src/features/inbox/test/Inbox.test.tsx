import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import {
	fakeRest,
	held,
	idOf,
	NO_ANSWER,
	restError,
} from '../../../../tests/js/support/rest';
import { detail, page, summary } from '../../../../tests/js/support/tickets';
import { useRoute } from '../../../app/router';
import type { TicketList } from '../../../types/api';
import { Inbox } from '../Inbox';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const none = () => ( { items: [] } );

/** The inbox and, in the place of the ticket, its id. */
function Screen() {
	const { ticket } = useRoute();
	return (
		<>
			<Inbox isHidden={ false } />
			<output>{ ticket }</output>
		</>
	);
}

function show( routes: Parameters< typeof fakeRest >[ 0 ], state = '' ) {
	visit( state );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2, 3 ] ),
		'GET /agents': () => ( {
			items: [ { id: 5, name: 'Lena', avatar_url: null } ],
		} ),
		'GET /teams': none,
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': none,
		// A ticket is fetched as soon as its row is pointed at.
		'GET /tickets/{id}': ( call ) => detail( { id: idOf( call ) } ),
		...routes,
	} );
	const desk = createDesk();
	render( <Screen />, { wrapper: desk.wrapper } );
	return {
		...desk,
		calls,
		lists: () => calls.filter( ( { path } ) => path === '/tickets' ),
	};
}

const rows = () =>
	within( screen.getByRole( 'list', { name: 'Tickets' } ) ).getAllByRole(
		'link'
	);

// jsdom has no layout: nothing ever comes into sight by itself.
class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

afterEach( () => jest.useRealTimers() );

beforeAll( () => {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
} );

describe( 'the list', () => {
	it( 'shows what an agent needs to choose', async () => {
		show( {
			'GET /tickets': () => ( {
				...page( [] ),
				items: [
					summary( {
						id: 1,
						subject: 'مقاس خاطئ',
						snippet: 'طلبت M ووصل S',
						channel: 'phone',
						priority: 'urgent',
						order: { id: 9, number: '2231-A' },
						assignee: { id: 5, name: 'Lena', avatar_url: null },
						tags: [ 'a', 'b', 'c' ].map( ( name, index ) => ( {
							id: index + 1,
							name,
							color: '',
						} ) ),
						has_attachments: true,
					} ),
				],
			} ),
		} );
		const row = await screen.findByRole( 'link', { name: /مقاس خاطئ/ } );
		expect( row ).toHaveAttribute(
			'href',
			'/wp-admin/admin.php?page=sanad&view=open&ticket=1'
		);
		for ( const text of [
			'Sara',
			'طلبت M ووصل S',
			'Phone',
			'Urgent',
			'#2231-A',
			'+1',
			'Assigned: Lena',
			'With files',
			'Waiting for',
		] ) {
			expect( row ).toHaveTextContent( text );
		}
		// Each text has its own direction, whatever the screen's is.
		expect( within( row ).getByText( 'مقاس خاطئ' ) ).toHaveAttribute(
			'dir',
			'auto'
		);
		expect( within( row ).getByText( 'Sara' ).tagName ).toBe( 'BDI' );
	} );

	it( 'shows an address where no name is known', async () => {
		show( {
			'GET /tickets': () => ( {
				...page( [] ),
				items: [
					summary( {
						id: 1,
						customer: { id: 1, name: '', email: 'x@example.com' },
					} ),
				],
			} ),
		} );
		expect( await screen.findByText( 'x@example.com' ) ).toBeVisible();
	} );

	it( 'lets a ticket leave as soon as it is resolved', async () => {
		const { dispatch } = show( {
			'PATCH /tickets/2': () => held().promise,
		} );
		await screen.findByText( 'Subject 2' );
		act( () => void dispatch.updateTicket( 2, { status: 'resolved' } ) );
		expect( screen.queryByText( 'Subject 2' ) ).not.toBeInTheDocument();
		expect( rows() ).toHaveLength( 2 );
	} );

	it( 'says what failed in its place, and tries again', async () => {
		let fails = true;
		show( {
			'GET /tickets': () => {
				if ( fails ) {
					throw NO_ANSWER;
				}
				return page( [ 1 ] );
			},
		} );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			'No connection to the shop.'
		);
		fails = false;
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Retry' } )
		);
		expect( await screen.findByText( 'Subject 1' ) ).toBeVisible();
		expect( screen.queryByRole( 'alert' ) ).not.toBeInTheDocument();
	} );

	it( 'keeps the rows when a refresh fails', async () => {
		let fails = false;
		const { dispatch } = show( {
			'GET /tickets': () => {
				if ( fails ) {
					throw restError( 503, 'sanad_storage', 'Try again.' );
				}
				return page( [ 1 ] );
			},
		} );
		await screen.findByText( 'Subject 1' );
		fails = true;
		await act( () =>
			dispatch.fetchList( { view: 'open', sort: 'newest' } )
		);
		expect( screen.getByRole( 'alert' ) ).toHaveTextContent( 'Try again.' );
		expect( screen.getByText( 'Subject 1' ) ).toBeVisible();
	} );

	it( 'has placeholders only where the wait is felt', async () => {
		jest.useFakeTimers();
		const answer = held< TicketList >();
		show( { 'GET /tickets': () => answer.promise } );
		await act( () => jest.advanceTimersByTimeAsync( 200 ) );
		expect(
			screen.queryByText( 'Loading tickets…' )
		).not.toBeInTheDocument();
		await act( () => jest.advanceTimersByTimeAsync( 200 ) );
		expect( screen.getByText( 'Loading tickets…' ) ).toBeInTheDocument();
		answer.give( page( [ 1 ] ) );
		await act( () => jest.advanceTimersByTimeAsync( 0 ) );
		expect( screen.getByText( 'Subject 1' ) ).toBeVisible();
	} );

	it( 'stays empty in sight while it is asked for anew', async () => {
		const { dispatch } = show( { 'GET /tickets': () => page( [] ) } );
		const said = /Nothing waiting/;
		expect( await screen.findByText( said ) ).toBeVisible();
		jest.useFakeTimers();
		const answer = held< TicketList >();
		fakeRest( { 'GET /tickets': () => answer.promise } );
		act(
			() => void dispatch.fetchList( { view: 'open', sort: 'newest' } )
		);
		await act( () => jest.advanceTimersByTimeAsync( 1000 ) );
		expect( screen.getByText( said ) ).toBeVisible();
		expect(
			screen.queryByText( 'Loading tickets…' )
		).not.toBeInTheDocument();
		answer.give( page( [ 1 ] ) );
		await act( () => jest.advanceTimersByTimeAsync( 0 ) );
		expect( screen.getByText( 'Subject 1' ) ).toBeVisible();
		expect( screen.queryByText( said ) ).not.toBeInTheDocument();
	} );

	it( 'loads more by hand where nothing scrolls', async () => {
		const { lists } = show( {
			'GET /tickets': ( { query } ) =>
				query.has( 'cursor' ) ? page( [ 3 ] ) : page( [ 1, 2 ], 'c1' ),
		} );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Load more' } )
		);
		expect( await screen.findByText( 'Subject 3' ) ).toBeVisible();
		expect( lists() ).toHaveLength( 2 );
		expect(
			screen.queryByRole( 'button', { name: 'Load more' } )
		).not.toBeInTheDocument();
	} );
} );

describe( 'the keyboard', () => {
	it( 'stops at one row, moves with arrows and letters, opens with Enter', async () => {
		show( { 'GET /tickets/2': () => detail( { id: 2 } ) } );
		await screen.findByText( 'Subject 1' );
		expect( rows().map( ( row ) => row.tabIndex ) ).toEqual( [
			0, -1, -1,
		] );

		act( () => rows()[ 0 ]?.focus() );
		await userEvent.keyboard( 'j{ArrowDown}' );
		expect( rows()[ 2 ] ).toHaveFocus();
		expect( rows().map( ( row ) => row.tabIndex ) ).toEqual( [
			-1, -1, 0,
		] );
		await userEvent.keyboard( 'j' );
		expect( rows()[ 2 ] ).toHaveFocus();
		await userEvent.keyboard( '{Home}{End}k' );
		expect( rows()[ 1 ] ).toHaveFocus();

		await userEvent.keyboard( '{Enter}' );
		expect( screen.getByRole( 'status' ) ).toHaveTextContent( '2' );
		expect( rows()[ 1 ] ).toHaveAttribute( 'aria-current', 'true' );
	} );

	it( 'leaves shortcuts of the browser alone', async () => {
		show( {} );
		await screen.findByText( 'Subject 1' );
		act( () => rows()[ 0 ]?.focus() );
		await userEvent.keyboard( '{Control>}j{/Control}' );
		expect( rows()[ 0 ] ).toHaveFocus();
	} );

	it( 'finds the row again, coming back from its ticket', async () => {
		show( {}, '&view=open' );
		await screen.findByText( 'Subject 1' );
		await userEvent.click( rows()[ 1 ]! );
		act( () => {
			rows()[ 1 ]?.blur();
			window.history.back();
		} );
		await screen.findByRole( 'status', { name: '' } );
		await act( () => new Promise( ( done ) => setTimeout( done, 50 ) ) );
		expect( rows()[ 1 ] ).toHaveFocus();
	} );
} );

describe( 'filters', () => {
	it( 'stand in the address and narrow the list', async () => {
		const { lists } = show( {} );
		await screen.findByText( 'Subject 1' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Filter' } )
		);
		await userEvent.selectOptions(
			await screen.findByLabelText( 'Topic' ),
			'Delivery'
		);
		expect( window.location.search ).toBe(
			'?page=sanad&view=open&topic=3'
		);
		expect( lists().at( -1 )?.query.get( 'topic' ) ).toBe( '3' );
		expect( screen.getByText( 'Topic: Delivery' ) ).toBeVisible();
	} );

	it( 'can be taken off one by one', async () => {
		const { lists } = show(
			{},
			'&view=open&topic=3&assignee=none&status=open%2Cpending'
		);
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'Take off the filter Topic: Delivery',
			} )
		);
		expect( screen.getByText( 'Status: Open, Pending' ) ).toBeVisible();
		expect( lists().at( -1 )?.query.get( 'assignee' ) ).toBe( 'none' );
		expect( lists().at( -1 )?.query.has( 'topic' ) ).toBe( false );
	} );

	it( 'lead back to the open tickets when the last scope is taken off', async () => {
		show( {}, '&customer=7' );
		await userEvent.click(
			await screen.findByRole( 'button', {
				name: 'Take off the filter Customer: Sara',
			} )
		);
		expect( window.location.search ).toBe( '?page=sanad&view=open' );
	} );

	it( 'order the list by what is chosen', async () => {
		const { lists } = show( {} );
		await screen.findByText( 'Subject 1' );
		await userEvent.click(
			screen.getByRole( 'button', {
				name: 'Order: Newest message first',
			} )
		);
		await userEvent.click(
			await screen.findByRole( 'menuitemradio', {
				name: 'Longest waiting first',
			} )
		);
		expect( window.location.search ).toContain( 'sort=waiting' );
		expect( lists().at( -1 )?.query.get( 'sort' ) ).toBe( 'waiting' );
	} );
} );

describe( 'searching', () => {
	it( 'looks everywhere, and leads back to where it began', async () => {
		const { lists } = show( {}, '&view=mine&topic=3' );
		const box = await screen.findByRole( 'combobox', {
			name: 'Search tickets',
		} );
		await userEvent.type( box, 'مقاس' );
		await screen.findByRole( 'heading', { name: 'Search: مقاس' } );
		expect( lists().at( -1 )?.query.get( 'search' ) ).toBe( 'مقاس' );
		expect( lists().at( -1 )?.query.has( 'view' ) ).toBe( false );
		// Only what was typed to the end was asked for.
		expect( lists() ).toHaveLength( 2 );

		await userEvent.clear( box );
		await screen.findByRole( 'heading', { name: 'Mine' } );
		expect( window.location.search ).toBe(
			'?page=sanad&view=mine&topic=3'
		);
	} );

	it( 'follows Back and Forward', async () => {
		show( {}, '&search=lamp' );
		await screen.findByText( 'Subject 1' );
		const box = screen.getByRole( 'combobox', { name: 'Search tickets' } );
		expect( box ).toHaveValue( 'lamp' );
		await act( async () => {
			visit( '&search=chair' );
			window.dispatchEvent( new PopStateEvent( 'popstate' ) );
		} );
		expect( box ).toHaveValue( 'chair' );
	} );
} );

describe( 'an empty list', () => {
	it.each( [
		[ '', 'Nothing waiting. New questions appear here.' ],
		[ '&view=trash', 'The trash is empty.' ],
		[ '&view=open&priority=high', 'No ticket fits all of these filters.' ],
		[ '&search=zzz', 'Nothing found for “zzz”.' ],
	] )( 'teaches at %s', async ( state, sentence ) => {
		show( { 'GET /tickets': () => page( [] ) }, state );
		expect(
			await screen.findByText( sentence, { exact: false } )
		).toBeVisible();
	} );

	it( 'offers the one next step', async () => {
		show( { 'GET /tickets': () => page( [] ) }, '&view=mine' );
		await userEvent.click(
			await screen.findByRole( 'button', { name: 'Show the unassigned' } )
		);
		expect( window.location.search ).toBe( '?page=sanad&view=unassigned' );
	} );
} );
