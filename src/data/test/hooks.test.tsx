import { act, renderHook } from '@testing-library/react';

import { createDesk } from '../../../tests/js/support/desk';
import { fakeRest } from '../../../tests/js/support/rest';
import {
	detail,
	message,
	page,
	ticket,
} from '../../../tests/js/support/tickets';
import {
	type TicketQuery,
	useNeighbours,
	usePrefetch,
	useTicket,
	useTicketList,
} from '..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const OPEN: TicketQuery = { view: 'open', sort: 'newest' };

const settle = ( ms = 0 ) =>
	act( async () => {
		await jest.advanceTimersByTimeAsync( ms );
	} );

function showTab( isVisible: boolean ) {
	jest.spyOn( document, 'visibilityState', 'get' ).mockReturnValue(
		isVisible ? 'visible' : 'hidden'
	);
	act( () => void document.dispatchEvent( new Event( 'visibilitychange' ) ) );
}

beforeEach( () => {
	jest.useFakeTimers();
	sessionStorage.clear();
} );
afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

describe( 'freshness', () => {
	async function watch() {
		const calls = fakeRest( { 'GET /tickets': () => page( [ 1 ] ) } );
		const { wrapper } = createDesk();
		renderHook( () => useTicketList( OPEN ), { wrapper } );
		await settle();
		return calls;
	}

	it( 'asks again each minute while it is looked at', async () => {
		const calls = await watch();
		expect( calls ).toHaveLength( 1 );
		await settle( 59_000 );
		expect( calls ).toHaveLength( 1 );
		await settle( 2_000 );
		expect( calls ).toHaveLength( 2 );
	} );

	it( 'leaves the server alone while nobody looks, and asks on return', async () => {
		const calls = await watch();
		showTab( false );
		await settle( 600_000 );
		expect( calls ).toHaveLength( 1 );
		showTab( true );
		await settle();
		expect( calls ).toHaveLength( 2 );
	} );

	it( 'does not ask for a glance at another tab', async () => {
		const calls = await watch();
		showTab( false );
		await settle( 3_000 );
		showTab( true );
		await settle();
		expect( calls ).toHaveLength( 1 );
	} );
} );

describe( 'a list', () => {
	it( 'is asked for once while its query stays the same', async () => {
		const calls = fakeRest( { 'GET /tickets': () => page( [ 1 ] ) } );
		const { wrapper } = createDesk();
		const { rerender } = renderHook(
			() => useTicketList( { view: 'open', sort: 'newest' } ),
			{ wrapper }
		);
		await settle();
		rerender();
		await settle();
		expect( calls ).toHaveLength( 1 );
	} );

	it( 'is loaded again after a reply, which changes its order', async () => {
		const calls = fakeRest( {
			'GET /tickets': () => page( [ 1 ] ),
			'GET /tickets/1': () => detail( { id: 1 } ),
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
			'GET /tickets/counts': () => ( {} ),
			'POST /tickets/1/messages': () => ( {
				message: message( { id: 11 } ),
				ticket: ticket( { id: 1, version: 2 } ),
			} ),
		} );
		const { wrapper, dispatch } = createDesk();
		renderHook( () => useTicketList( OPEN ), { wrapper } );
		await settle();
		await act( async () => {
			await dispatch.editDraft( 1, { html: '<p>x</p>' } );
			await dispatch.sendDraft( 1 );
		} );
		await settle();
		expect(
			calls.filter( ( { path } ) => path === '/tickets' )
		).toHaveLength( 2 );
	} );
} );

describe( 'neighbours', () => {
	async function neighboursOf( id: number, resolved: number[] = [] ) {
		fakeRest( {
			'GET /tickets': () => page( [ 1, 2, 3, 4 ] ),
			'GET /tickets/counts': () => ( {} ),
			...Object.fromEntries(
				resolved.map( ( each ) => [
					`PATCH /tickets/${ each }`,
					() =>
						ticket( {
							id: each,
							version: 2,
							status: 'resolved',
							status_group: 'resolved',
						} ),
				] )
			),
		} );
		const { wrapper, dispatch } = createDesk();
		await dispatch.fetchList( OPEN );
		for ( const each of resolved ) {
			await dispatch.updateTicket( each, { status: 'resolved' } );
		}
		const { result } = renderHook( () => useNeighbours( OPEN, id ), {
			wrapper,
		} );
		await settle();
		return result.current;
	}

	it.each( [
		[ 1, [], { previous: null, next: 2 } ],
		[ 3, [], { previous: 2, next: 4 } ],
		[ 4, [], { previous: 3, next: null } ],
		// What has left the list still has its place, and what left around it is passed over.
		[ 2, [ 2, 3 ], { previous: 1, next: 4 } ],
		[ 99, [], { previous: null, next: 1 } ],
	] )(
		'of %d after %j were resolved are %j',
		async ( id, resolved, expected ) => {
			expect( await neighboursOf( id, resolved ) ).toEqual( expected );
		}
	);
} );

describe( 'a ticket', () => {
	it( 'opens from what was prefetched a moment ago', async () => {
		const calls = fakeRest( {
			'GET /tickets/1': () => detail( { id: 1 } ),
		} );
		const { wrapper } = createDesk();
		const prefetch = renderHook( () => usePrefetch(), { wrapper } );
		act( () => prefetch.result.current( 1 ) );
		await settle();
		const { result } = renderHook( () => useTicket( 1 ), { wrapper } );
		expect( result.current.messages ).toHaveLength( 1 );
		expect( result.current.status ).toBe( 'ready' );
		await settle();
		expect( calls ).toHaveLength( 1 );
	} );

	it( 'looks often while a mail is on its way', async () => {
		const delivery = ( state: 'queued' | 'sent' ) => ( {
			state,
			error: null,
			attempts: 0,
			next_attempt_at: null,
			sent_at: null,
		} );
		let state: 'queued' | 'sent' = 'queued';
		const calls = fakeRest( {
			'GET /tickets/1': () =>
				detail( {
					id: 1,
					messages: [
						message( { id: 10, delivery: delivery( state ) } ),
					],
				} ),
		} );
		const { wrapper } = createDesk();
		renderHook( () => useTicket( 1 ), { wrapper } );
		await settle();
		await settle( 5_000 );
		expect( calls ).toHaveLength( 2 );
		state = 'sent';
		await settle( 5_000 );
		expect( calls ).toHaveLength( 3 );
		await settle( 30_000 );
		expect( calls ).toHaveLength( 3 );
	} );

	it( 'loads the part before what is there, and forgets nothing on refresh', async () => {
		const parts = [
			detail( {
				id: 1,
				messages: [ message( { id: 20 } ) ],
				has_earlier: true,
			} ),
			detail( {
				id: 1,
				messages: [ message( { id: 20 } ), message( { id: 30 } ) ],
				has_earlier: true,
			} ),
		];
		fakeRest( {
			'GET /tickets/1': () => parts.shift(),
			'GET /tickets/1/messages': ( { query } ) => {
				expect( query.get( 'before' ) ).toBe( '20' );
				return { items: [ message( { id: 10 } ) ], has_earlier: false };
			},
			'GET /tickets/1/activity': () => ( {
				items: [],
				has_earlier: false,
			} ),
		} );
		const { wrapper } = createDesk();
		const { result } = renderHook( () => useTicket( 1 ), { wrapper } );
		await settle();
		act( () => result.current.loadEarlier() );
		await settle();
		act( () => result.current.reload() );
		await settle();
		expect( result.current.messages.map( ( { id } ) => id ) ).toEqual( [
			10, 20, 30,
		] );
		expect( result.current.hasEarlier ).toBe( false );
	} );
} );

describe( 'a conversation that is loaded again', () => {
	const conversation = async ( second: number[] ) => {
		let times = 0;
		fakeRest( {
			'POST /tickets/1/messages/4/retry': () => message( { id: 4 } ),
			'GET /tickets/1': () => {
				const ids = times++ === 0 ? [ 1, 2, 3 ] : second;
				return detail( {
					id: 1,
					messages: ids.map( ( id ) => message( { id } ) ),
					has_earlier: ids[ 0 ] !== 1,
				} );
			},
		} );
		const desk = createDesk();
		await desk.dispatch.fetchTicket( 1 );
		return {
			...desk,
			ids: () =>
				desk.select
					.getConversation( 1 )
					.messages.map( ( { id } ) => id ),
		};
	};

	it( 'loses what was taken back, also if it was the newest', async () => {
		const { dispatch, ids } = await conversation( [ 1, 2 ] );
		await dispatch.fetchTicket( 1 );
		expect( ids() ).toEqual( [ 1, 2 ] );
	} );

	it( 'keeps what is older than its newest page', async () => {
		const { dispatch, ids } = await conversation( [ 2, 3, 4 ] );
		await dispatch.fetchTicket( 1 );
		expect( ids() ).toEqual( [ 1, 2, 3, 4 ] );
	} );

	it( 'keeps what came in another way while the answer was on its way', async () => {
		const { dispatch, ids } = await conversation( [ 1, 2, 3 ] );
		await Promise.all( [
			dispatch.fetchTicket( 1 ),
			dispatch.retryDelivery( 1, 4 ),
		] );
		expect( ids() ).toEqual( [ 1, 2, 3, 4 ] );
	} );
} );
