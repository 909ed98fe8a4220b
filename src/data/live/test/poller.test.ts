import { createPoller, type Feed, ROUTE_EVERY_MS } from '../poller';

const feed = ( name: string, parts: Partial< Feed > = {} ): Feed => ( {
	name,
	url: `/pulse/${ name }.txt`,
	counter: 1,
	every: 5_000,
	everyHidden: null,
	...parts,
} );

const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );

function showTab( isVisible: boolean ) {
	jest.spyOn( document, 'visibilityState', 'get' ).mockReturnValue(
		isVisible ? 'visible' : 'hidden'
	);
	document.dispatchEvent( new Event( 'visibilitychange' ) );
}

function setUp() {
	const counters: Record< string, number | null > = {};
	const told = {
		moved: [] as string[],
		lost: 0,
		line: [] as boolean[],
		files: [] as string[],
		asked: [] as string[][],
	};
	const poller = createPoller( {
		readFile: async ( url ) => {
			told.files.push( url );
			const counter = counters[ url.slice( 7, -4 ) ];
			if ( counter === undefined ) {
				throw new TypeError( 'Failed to fetch' );
			}
			return counter;
		},
		readCounters: async ( names ) => {
			told.asked.push( names );
			return Object.fromEntries(
				names.map( ( name ) => [ name, counters[ name ] ?? undefined ] )
			);
		},
		onMove: ( name ) => told.moved.push( name ),
		onLost: () => {
			told.lost++;
		},
		onLine: ( isOnline ) => told.line.push( isOnline ),
	} );
	return { counters, told, poller };
}

beforeEach( () => {
	jest.useFakeTimers();
} );
afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

test( 'tells what has moved, once, also where a counter fell', async () => {
	const { counters, told, poller } = setUp();
	counters.a = 1;
	poller.watch( [ feed( 'a' ) ], 'files' );
	await pass( 5_000 );
	expect( told.moved ).toEqual( [] );
	counters.a = 3;
	await pass( 10_000 );
	expect( told.moved ).toEqual( [ 'a' ] );
	counters.a = 2;
	await pass( 5_000 );
	expect( told.moved ).toEqual( [ 'a', 'a' ] );
	poller.stop();
} );

test( 'looks at each feed in its own rhythm', async () => {
	const { counters, told, poller } = setUp();
	Object.assign( counters, { a: 1, b: 1 } );
	poller.watch( [ feed( 'a' ), feed( 'b', { every: 2_000 } ) ], 'files' );
	await pass( 10_000 );
	expect( told.files.filter( ( url ) => url.includes( 'a' ) ) ).toHaveLength(
		2
	);
	expect( told.files.filter( ( url ) => url.includes( 'b' ) ) ).toHaveLength(
		5
	);
	poller.stop();
} );

test( 'keeps the count of what is watched on', async () => {
	const { counters, told, poller } = setUp();
	Object.assign( counters, { a: 1, b: 1 } );
	poller.watch( [ feed( 'a' ) ], 'files' );
	counters.a = 2;
	poller.watch( [ feed( 'a', { counter: 2 } ), feed( 'b' ) ], 'files' );
	await pass( 5_000 );
	expect( told.moved ).toEqual( [ 'a' ] );
	poller.stop();
} );

test( 'rests in a hidden tab, but for what goes on there', async () => {
	const { counters, told, poller } = setUp();
	Object.assign( counters, { a: 1, b: 1 } );
	poller.watch(
		[ feed( 'a' ), feed( 'b', { everyHidden: 30_000 } ) ],
		'files'
	);
	showTab( false );
	await pass( 60_000 );
	expect( told.files.some( ( url ) => url.includes( 'a' ) ) ).toBe( false );
	expect( told.files.length ).toBeGreaterThan( 0 );
	expect( told.files.length ).toBeLessThanOrEqual( 3 );
	counters.a = 2;
	showTab( true );
	await pass( 0 );
	expect( told.moved ).toEqual( [ 'a' ] );
	poller.stop();
} );

test( 'asks less and less while nothing answers, and says when the line is back', async () => {
	const { counters, told, poller } = setUp();
	poller.watch( [ feed( 'a' ) ], 'files' );
	await pass( 5_000 );
	expect( told.line ).toEqual( [ false ] );
	await pass( 9_000 );
	expect( told.files ).toHaveLength( 1 );
	await pass( 1_000 );
	expect( told.files ).toHaveLength( 2 );
	await pass( 600_000 );
	expect( told.files.length ).toBeLessThan( 16 );
	counters.a = 1;
	await pass( 60_000 );
	expect( told.line[ told.line.length - 1 ] ).toBe( true );
	poller.stop();
} );

test( 'says when a feed is not kept any more', async () => {
	const { counters, told, poller } = setUp();
	counters.a = null;
	poller.watch( [ feed( 'a' ) ], 'files' );
	await pass( 5_000 );
	expect( told.lost ).toBe( 1 );
	poller.stop();
} );

test( 'asks the route for all counters at once, and seldom', async () => {
	const { counters, told, poller } = setUp();
	Object.assign( counters, { a: 1, b: 2 } );
	poller.watch(
		[ feed( 'a', { every: 2_000 } ), feed( 'b', { every: 2_000 } ) ],
		'route'
	);
	await pass( 2_000 );
	expect( told.asked ).toEqual( [ [ 'a', 'b' ] ] );
	expect( told.moved ).toEqual( [ 'b' ] );
	await pass( ROUTE_EVERY_MS - 1 );
	expect( told.asked ).toHaveLength( 1 );
	await pass( 1 );
	expect( told.asked ).toHaveLength( 2 );
	expect( told.files ).toEqual( [] );
	poller.stop();
} );

test( 'looks no more once it is stopped', async () => {
	const { counters, told, poller } = setUp();
	counters.a = 1;
	poller.watch( [ feed( 'a' ) ], 'files' );
	poller.stop();
	showTab( true );
	window.dispatchEvent( new Event( 'online' ) );
	await pass( 60_000 );
	expect( told.files ).toEqual( [] );
} );
