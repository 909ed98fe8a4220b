import { createDesk } from '../../../tests/js/support/desk';
import {
	fakeRest,
	held,
	NO_ANSWER,
	restError,
} from '../../../tests/js/support/rest';
import {
	detail,
	message,
	page,
	summary,
	ticket,
} from '../../../tests/js/support/tickets';
import type { Ticket } from '../../types/api';
import { queryKey, type TicketQuery } from '../tickets/query';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const OPEN: TicketQuery = { view: 'open', sort: 'newest' };
const KEY = queryKey( OPEN );
const activity = () => ( { items: [], has_earlier: false } );
const counts = () => ( { unassigned: 3, mine: 1, open: 4, waiting: 0 } );

/**
 * A desk that shows tickets 1 to 3.
 * @param routes
 */
async function deskWithList( routes: Parameters< typeof fakeRest >[ 0 ] ) {
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2, 3 ] ),
		'GET /tickets/counts': counts,
		'GET /tickets/1/activity': activity,
		...routes,
	} );
	const desk = createDesk();
	await desk.dispatch.fetchList( OPEN );
	await desk.dispatch.fetchCounts();
	return { ...desk, calls };
}

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

describe( 'lists', () => {
	it( 'asks once for a list that two components want', async () => {
		const calls = fakeRest( { 'GET /tickets': () => page( [ 1 ] ) } );
		const { dispatch } = createDesk();
		await Promise.all( [
			dispatch.fetchList( OPEN ),
			dispatch.fetchList( OPEN ),
		] );
		expect( calls ).toHaveLength( 1 );
		expect( Object.fromEntries( calls[ 0 ]!.query ) ).toEqual( {
			view: 'open',
			sort: 'newest',
			per_page: '50',
		} );
	} );

	it( 'are old once the agent is done with a mention', async () => {
		const { dispatch, select, calls } = await deskWithList( {
			'POST /mentions/7/done': () => message( { id: 7, ticket_id: 1 } ),
		} );
		expect( await dispatch.finishMention( 1, 7 ) ).toMatchObject( {
			id: 7,
		} );
		expect( select.getList( KEY ).isStale ).toBe( true );
		await jest.runAllTimersAsync();
		expect(
			calls.filter( ( { path } ) => path === '/tickets/counts' )
		).toHaveLength( 2 );
	} );

	it( 'are not old where that failed', async () => {
		const { dispatch, select } = await deskWithList( {
			'POST /mentions/7/done': () => {
				throw NO_ANSWER;
			},
		} );
		expect( await dispatch.finishMention( 1, 7 ) ).toBeNull();
		expect( select.getList( KEY ).isStale ).toBe( false );
	} );

	it( 'are old once a ticket of them may not be seen any more', async () => {
		const { dispatch, select } = await deskWithList( {
			'GET /tickets/2': () => {
				throw restError( 404, 'sanad_not_found', 'Not found.' );
			},
		} );
		await dispatch.fetchTicket( 2 );
		expect( select.getTicket( 2 ) ).toBeNull();
		expect( select.getList( KEY ).isStale ).toBe( true );
	} );

	it( 'goes on behind the cursor, without a row twice', async () => {
		const pages = [ page( [ 1, 2 ], 'c1' ), page( [ 2, 3 ] ) ];
		const calls = fakeRest( { 'GET /tickets': () => pages.shift() } );
		const { dispatch, select } = createDesk();
		await dispatch.fetchList( OPEN );
		await dispatch.fetchMore( OPEN );
		expect( calls[ 1 ]!.query.get( 'cursor' ) ).toBe( 'c1' );
		expect( select.getList( KEY ) ).toMatchObject( {
			ids: [ 1, 2, 3 ],
			nextCursor: null,
		} );
		await dispatch.fetchMore( OPEN );
		expect( calls ).toHaveLength( 2 );
	} );

	it( 'keeps later pages and drops what left, when the first page is refreshed', async () => {
		const pages = [
			page( [ 1, 2, 3 ], 'c1' ),
			page( [ 4, 5 ], 'c2' ),
			page( [ 9, 1, 3 ], 'c3' ),
		];
		fakeRest( { 'GET /tickets': () => pages.shift() } );
		const { dispatch, select } = createDesk();
		await dispatch.fetchList( OPEN );
		await dispatch.fetchMore( OPEN );
		await dispatch.fetchList( OPEN );
		expect( select.getList( KEY ) ).toMatchObject( {
			ids: [ 9, 1, 3, 4, 5 ],
			nextCursor: 'c2',
		} );
	} );

	it( 'keeps the rows when a later page fails, and asks for it again', async () => {
		let fails = true;
		fakeRest( {
			'GET /tickets': ( { query } ) => {
				if ( ! query.has( 'cursor' ) ) {
					return page( [ 1 ], 'c1' );
				}
				if ( fails ) {
					throw NO_ANSWER;
				}
				return page( [ 2 ] );
			},
		} );
		const { dispatch, select } = createDesk();
		await dispatch.fetchList( OPEN );
		await dispatch.fetchMore( OPEN );
		expect( select.getList( KEY ) ).toMatchObject( {
			status: 'error',
			ids: [ 1 ],
		} );
		expect( select.getList( KEY ).error?.isNetwork ).toBe( true );
		fails = false;
		await dispatch.fetchMore( OPEN );
		expect( select.getList( KEY ).ids ).toEqual( [ 1, 2 ] );
	} );

	it( 'does not let an old answer overwrite a newer ticket', async () => {
		const { dispatch, select } = await deskWithList( {
			'PATCH /tickets/1': () =>
				ticket( { id: 1, version: 5, priority: 'high' } ),
		} );
		await dispatch.updateTicket( 1, { priority: 'high' } );
		await dispatch.fetchList( OPEN );
		expect( select.getTicket( 1 )?.priority ).toBe( 'high' );
	} );
} );

describe( 'a change', () => {
	it( 'shows at once, counts at once, and stays when the server agrees', async () => {
		const answer = held< Ticket >();
		const { dispatch, select, calls } = await deskWithList( {
			'PATCH /tickets/1': () => answer.promise,
		} );
		const made = dispatch.updateTicket( 1, { status: 'pending' } );
		await jest.advanceTimersByTimeAsync( 0 );

		expect( select.getTicket( 1 ) ).toMatchObject( {
			status: 'pending',
			status_group: 'paused',
		} );
		expect( select.getConfirmedTicket( 1 )?.status ).toBe( 'open' );
		expect( select.getCounts().values ).toEqual( {
			unassigned: 2,
			mine: 1,
			open: 3,
			waiting: 1,
		} );
		expect( calls.at( -1 )?.data ).toEqual( {
			status: 'pending',
			version: 1,
		} );

		answer.give(
			ticket( {
				id: 1,
				version: 2,
				status: 'pending',
				status_group: 'paused',
			} )
		);
		await expect( made ).resolves.toBe( true );
		expect( select.getConfirmedTicket( 1 )?.status ).toBe( 'pending' );
	} );

	it( 'is taken back, with the reason, when the server refuses', async () => {
		const { dispatch, select, notices } = await deskWithList( {
			'PATCH /tickets/1': () => {
				throw restError( 503, 'sanad_storage', 'Nothing was changed.' );
			},
		} );
		const before = select.getCounts().values;
		await expect(
			dispatch.updateTicket( 1, { status: 'resolved' } )
		).resolves.toBe( false );
		expect( select.getTicket( 1 )?.status ).toBe( 'open' );
		expect( select.getCounts().values ).toEqual( before );
		expect( notices() ).toEqual( [
			expect.objectContaining( {
				status: 'error',
				content: 'Nothing was changed.',
				explicitDismiss: true,
			} ),
		] );
	} );

	it( 'shows what is there now, after somebody else was faster', async () => {
		const { dispatch, select } = await deskWithList( {
			'PATCH /tickets/1': () => {
				throw restError( 409, 'sanad_conflict', 'Huda was faster.' );
			},
			'GET /tickets/1': () =>
				detail( { id: 1, version: 4, priority: 'urgent' } ),
		} );
		await dispatch.updateTicket( 1, { priority: 'low' } );
		await jest.advanceTimersByTimeAsync( 0 );
		expect( select.getTicket( 1 )?.priority ).toBe( 'urgent' );
	} );

	it( 'can be undone, also before the server has answered', async () => {
		const first = held< Ticket >();
		const sent: unknown[] = [];
		const { dispatch, select, notices } = await deskWithList( {
			'PATCH /tickets/1': ( { data } ) => {
				sent.push( data );
				return sent.length === 1
					? first.promise
					: ticket( { id: 1, version: 3 } );
			},
		} );
		const made = dispatch.updateTicket( 1, { status: 'resolved' } );
		await jest.advanceTimersByTimeAsync( 0 );
		const [ notice ] = notices();
		expect( notice?.content ).toBe( 'Ticket #1001 is now: Resolved.' );
		notice?.actions[ 0 ]?.onClick?.();
		await jest.advanceTimersByTimeAsync( 0 );
		expect( select.getTicket( 1 )?.status ).toBe( 'open' );
		// The undo waits for its change, or its version would be refused.
		expect( sent ).toHaveLength( 1 );

		first.give(
			ticket( {
				id: 1,
				version: 2,
				status: 'resolved',
				status_group: 'resolved',
			} )
		);
		await made;
		await jest.advanceTimersByTimeAsync( 0 );
		expect( sent[ 1 ] ).toEqual( { status: 'open', version: 2 } );
		expect( select.getTicket( 1 )?.status ).toBe( 'open' );
	} );

	it( 'keeps one change that succeeds when another fails', async () => {
		const { dispatch, select } = await deskWithList( {
			'PATCH /tickets/1': ( { data } ) => {
				if ( data.priority ) {
					throw NO_ANSWER;
				}
				return ticket( { id: 1, version: 2, subject: 'New words' } );
			},
		} );
		await Promise.all( [
			dispatch.updateTicket( 1, { priority: 'urgent' } ),
			dispatch.updateTicket( 1, { subject: 'New words' } ),
		] );
		expect( select.getTicket( 1 ) ).toMatchObject( {
			priority: 'normal',
			subject: 'New words',
		} );
	} );

	it( 'moves to spam and back', async () => {
		const { dispatch, select, notices } = await deskWithList( {
			'POST /tickets/1/spam': () =>
				ticket( { id: 1, version: 2, folder: 'spam' } ),
			'POST /tickets/1/restore': () => ticket( { id: 1, version: 3 } ),
		} );
		await dispatch.moveTicket( 1, 'spam' );
		expect( select.getTicket( 1 )?.folder ).toBe( 'spam' );
		notices()[ 0 ]?.actions[ 0 ]?.onClick?.();
		await jest.advanceTimersByTimeAsync( 0 );
		expect( select.getTicket( 1 )?.folder ).toBe( 'inbox' );
	} );

	it( 'adds a tag that is new to the shop', async () => {
		const answer = held< Ticket >();
		const { dispatch, select } = await deskWithList( {
			'GET /tickets': () => ( {
				...page( [] ),
				items: [
					summary( {
						id: 1,
						tags: [ { id: 4, name: 'old', color: '' } ],
					} ),
				],
			} ),
			'POST /tickets/1/tags': () => answer.promise,
		} );
		const made = dispatch.changeTags( 1, [ 'returns' ], [ 4 ] );
		expect(
			select.getTicket( 1 )?.tags.map( ( { name } ) => name )
		).toEqual( [ 'returns' ] );
		const tag = { id: 9, name: 'returns', color: '' };
		answer.give( ticket( { id: 1, version: 2, tags: [ tag ] } ) );
		await made;
		expect( select.getDirectory().tags.items ).toEqual( [
			{ ...tag, description: '' },
		] );
	} );
} );
