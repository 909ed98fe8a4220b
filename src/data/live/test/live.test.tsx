import { act, renderHook } from '@testing-library/react';
import { doAction } from '@wordpress/hooks';

import { createDesk } from '../../../../tests/js/support/desk';
import { fakeRest, NO_ANSWER } from '../../../../tests/js/support/rest';
import { detail, draft, page } from '../../../../tests/js/support/tickets';
import {
	useCounts,
	useLive,
	usePresence,
	useTicket,
	useTicketList,
} from '../..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const pulse = ( name: string, counter = 1 ) => ( {
	name,
	url: `https://shop.test/pulse/${ name }.txt`,
	counter,
} );

const settle = ( ms = 0 ) =>
	act( async () => {
		await jest.advanceTimersByTimeAsync( ms );
	} );

/** What the web server holds. */
let files: Record< string, number >;

/** Every request to REST. */
let rest: ReturnType< typeof fakeRest >;

const asked = ( route: string ) =>
	rest.filter( ( { method, path } ) => `${ method } ${ path }` === route )
		.length;

function serve( version = 1 ) {
	files = { desk: 1, ticket: 1, presence: 1, check: 1 };
	global.fetch = jest.fn( async ( url: string ) => {
		const counter =
			files[ url.slice( 'https://shop.test/pulse/'.length, -4 ) ];
		return {
			ok: counter !== undefined,
			status: counter === undefined ? 404 : 200,
			headers: new Headers(),
			text: async () => String( counter ?? '' ),
		};
	} ) as unknown as typeof fetch;
	rest = fakeRest( {
		'GET /tickets': () => page( [ 1 ] ),
		'GET /tickets/1': () => detail( { id: 1 } ),
		'GET /tickets/2': () => detail( { id: 2 } ),
		'PUT /tickets/2/draft': () => draft(),
		'GET /tickets/counts': () => ( {} ),
		'GET /views/counts': () => ( { items: [] } ),
		'POST /pulse/watch': ( { data } ) => ( {
			has_files: true,
			folder_url: 'https://shop.test/pulse/',
			merged_seconds: 2,
			desk: [ pulse( 'desk' ) ],
			tickets: ( data.tickets as number[] ).map( ( id ) => ( {
				id,
				version,
				updated_at: detail( { id } ).updated_at,
				pulse: pulse( 'ticket' ),
				presence: pulse( 'presence' ),
			} ) ),
			check: pulse( 'check' ),
		} ),
		'POST /pulse/check': () => ( {
			counter: ( files.check = ( files.check ?? 0 ) + 1 ),
		} ),
		'GET /tickets/1/presence': () => ( {
			items: [
				{
					agent: { id: 9, name: 'Huda', avatar_url: null },
					state: 'replying',
					until: '2026-11-22T08:05:00Z',
				},
			],
		} ),
		'PUT /tickets/1/presence': () => ( { items: [] } ),
		'DELETE /tickets/1/presence': () => ( { items: [] } ),
	} );
}

beforeEach( () => {
	jest.useFakeTimers();
	sessionStorage.clear();
	serve();
} );
afterEach( () => jest.useRealTimers() );

function openList() {
	const desk = createDesk();
	const hook = renderHook(
		() => {
			useLive( null );
			useCounts();
			return useTicketList( { view: 'open', sort: 'newest' } );
		},
		{ wrapper: desk.wrapper }
	);
	return { desk, hook };
}

test( 'the list asks again when the desk has moved, and not before', async () => {
	const { hook } = openList();
	await settle( 6_000 );
	const before = asked( 'GET /tickets' );
	await settle( 300_000 );
	expect( asked( 'GET /tickets' ) ).toBe( before );
	files.desk = 77;
	await settle( 10_000 );
	expect( asked( 'GET /tickets' ) ).toBe( before + 1 );
	hook.unmount();
} );

test( 'the list and the numbers ask again when another tab has made a draft', async () => {
	const { desk, hook } = openList();
	await settle( 6_000 );
	const before = asked( 'GET /tickets' );
	const told = jest.spyOn( Storage.prototype, 'setItem' );
	await act( async () => {
		await desk.dispatch.fetchTicket( 2 );
		await desk.dispatch.editDraft( 2, { html: '<p>Dear</p>' } );
	} );
	await settle( 3_000 );
	const own = asked( 'GET /tickets' );
	expect( own ).toBe( before + 1 );
	const [ key, newValue ] = told.mock.calls.find( ( [ name ] ) =>
		name.startsWith( 'sanad-drafts-' )
	) ?? [ '', '' ];
	told.mockRestore();
	const counted = asked( 'GET /tickets/counts' );
	const change = async ( from: string ) => {
		window.dispatchEvent(
			new StorageEvent( 'storage', { key: from, newValue } )
		);
		await settle( 1_500 );
	};
	await change( 'sanad-searches' );
	expect( asked( 'GET /tickets' ) ).toBe( own );
	// As the tab beside this one hears it.
	await change( key );
	expect( asked( 'GET /tickets' ) ).toBe( own + 1 );
	expect( asked( 'GET /tickets/counts' ) ).toBe( counted + 1 );
	hook.unmount();
	await change( key );
	expect( asked( 'GET /tickets' ) ).toBe( own + 1 );
} );

test( 'what happened before anybody watched is caught up with', async () => {
	serve( 5 );
	const { wrapper } = createDesk();
	const hook = renderHook(
		() => {
			useLive( 1 );
			return useTicket( 1 );
		},
		{ wrapper }
	);
	await settle();
	expect( asked( 'GET /tickets/1' ) ).toBe( 1 );
	await settle( 2_000 );
	expect( asked( 'GET /tickets/1' ) ).toBe( 2 );
	hook.unmount();
} );

test( 'an open ticket asks again when it has moved', async () => {
	const { wrapper } = createDesk();
	const hook = renderHook(
		() => {
			useLive( 1 );
			return useTicket( 1 );
		},
		{ wrapper }
	);
	await settle( 3_000 );
	expect( asked( 'GET /tickets/1' ) ).toBe( 1 );
	files.ticket = 2;
	await settle( 5_000 );
	expect( asked( 'GET /tickets/1' ) ).toBe( 2 );
	hook.unmount();
} );

test( 'whoever leafs through tickets asks for no pulses', async () => {
	const { wrapper } = createDesk();
	const hook = renderHook( ( { id } ) => useLive( id ), {
		wrapper,
		initialProps: { id: 1 },
	} );
	for ( const id of [ 2, 3, 1 ] ) {
		await settle( 500 );
		hook.rerender( { id } );
	}
	await settle( 2_000 );
	expect( asked( 'POST /pulse/watch' ) ).toBe( 1 );
	hook.unmount();
} );

test( 'a server that does not answer leaves the clock in charge, and is asked again', async () => {
	rest = fakeRest( {
		'GET /tickets': () => page( [ 1 ] ),
		'POST /pulse/watch': () => {
			throw NO_ANSWER;
		},
	} );
	const { desk, hook } = openList();
	await settle( 65_000 );
	expect( desk.select.getLive().isOn ).toBe( false );
	expect( asked( 'GET /tickets' ) ).toBe( 2 );
	expect( asked( 'POST /pulse/watch' ) ).toBeGreaterThan( 1 );
	hook.unmount();
} );

test( 'others are told of who looks, answers and leaves, and he of them', async () => {
	const { wrapper } = createDesk();
	const hook = renderHook(
		( { isReplying } ) => {
			useLive( 1 );
			return usePresence( 1, isReplying, true );
		},
		{ wrapper, initialProps: { isReplying: false } }
	);
	const told = () =>
		rest
			.filter( ( { method } ) => method === 'PUT' )
			.map( ( { data } ) => data.state );
	expect( told() ).toEqual( [] );
	await settle( 2_000 );
	expect( told() ).toEqual( [ 'viewing' ] );
	hook.rerender( { isReplying: true } );
	await settle();
	expect( told() ).toEqual( [ 'viewing', 'replying' ] );

	const heartbeat: Record< string, unknown > = {};
	doAction( 'heartbeat.send', heartbeat );
	expect( heartbeat ).toEqual( {
		sanad_presence: { ticket: 1, state: 'replying' },
	} );

	files.presence = 2;
	await settle( 4_000 );
	expect( hook.result.current.map( ( { agent } ) => agent.name ) ).toEqual( [
		'Huda',
	] );
	hook.unmount();
	await settle();
	expect( asked( 'DELETE /tickets/1/presence' ) ).toBe( 1 );
} );

test( 'nobody is told of a glance, nor of somebody who may only look', async () => {
	const { wrapper } = createDesk();
	const glance = renderHook( () => usePresence( 1, false, true ), {
		wrapper,
	} );
	await settle( 500 );
	glance.unmount();
	const looker = renderHook( () => usePresence( 1, false, false ), {
		wrapper,
	} );
	await settle( 5_000 );
	looker.unmount();
	await settle( 5_000 );
	expect( rest ).toEqual( [] );
} );
