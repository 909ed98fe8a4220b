import { watch } from '../watch';

const ROUTE = 'https://shop.test/wp-json/watch';
const FILE = 'https://shop.test/uploads/pulse.txt';

const pass = ( ms: number ) => jest.advanceTimersByTimeAsync( ms );

interface World {
	counter: number;
	newest: number;
	url: string | null;
	status: number;
	headers: Record< string, string >;
	isDown: boolean;
}

function serve( parts: Partial< World > = {} ) {
	const world: World = {
		counter: 1,
		newest: 5,
		url: FILE,
		status: 200,
		headers: {},
		isDown: false,
		...parts,
	};
	global.fetch = jest.fn( async ( url: string ) => {
		if ( world.isDown ) {
			throw new TypeError( 'Failed to fetch' );
		}
		return {
			ok: world.status < 400,
			status: world.status,
			headers: new Headers( world.headers ),
			text: async () => String( world.counter ),
			json: async () => ( {
				url: world.url,
				counter: world.counter,
				newest_message_id: world.newest,
			} ),
			url,
		};
	} ) as unknown as typeof fetch;
	const onAnswer = jest.fn( async () => true );
	return { world, onAnswer, asked: jest.mocked( global.fetch ) };
}

beforeEach( () => jest.useFakeTimers() );
afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

test( 'tells of an answer within seconds, and of nothing else', async () => {
	const { world, onAnswer } = serve();
	await watch( ROUTE, 5, onAnswer );
	await pass( 60_000 );
	expect( onAnswer ).not.toHaveBeenCalled();
	world.counter = 2;
	await pass( 12_000 );
	expect( onAnswer ).toHaveBeenCalledTimes( 1 );
	await pass( 60_000 );
	expect( onAnswer ).toHaveBeenCalledTimes( 1 );
} );

test( 'tells at once of what came before it listened', async () => {
	const { onAnswer } = serve( { newest: 6 } );
	await watch( ROUTE, 5, onAnswer );
	expect( onAnswer ).toHaveBeenCalledTimes( 1 );
} );

test( 'goes on after the line broke, with longer pauses meanwhile', async () => {
	const { world, onAnswer, asked } = serve();
	await watch( ROUTE, 5, onAnswer );
	world.isDown = true;
	await pass( 600_000 );
	expect( asked.mock.calls.length ).toBeLessThan( 12 );
	world.isDown = false;
	world.counter = 2;
	await pass( 122_000 );
	expect( onAnswer ).toHaveBeenCalledTimes( 1 );
} );

test.each( [
	[ 'the site keeps no files', { url: null } ],
	[ 'the link is wrong', { status: 404 } ],
] )( 'is silent where %s', async ( _why, parts ) => {
	const { onAnswer, asked } = serve( parts );
	await watch( ROUTE, 5, onAnswer );
	await pass( 60_000 );
	expect( asked ).toHaveBeenCalledTimes( 1 );
	expect( onAnswer ).not.toHaveBeenCalled();
} );

test( 'trusts no copy', async () => {
	const { world, onAnswer, asked } = serve( { headers: { Age: '3' } } );
	await watch( ROUTE, 5, onAnswer );
	world.counter = 2;
	await pass( 60_000 );
	expect( asked ).toHaveBeenCalledTimes( 2 );
	expect( onAnswer ).not.toHaveBeenCalled();
} );

test( 'rests while nobody looks', async () => {
	const { world, onAnswer, asked } = serve();
	await watch( ROUTE, 5, onAnswer );
	const visibility = jest.spyOn( document, 'visibilityState', 'get' );
	visibility.mockReturnValue( 'hidden' );
	await pass( 60_000 );
	expect( asked ).toHaveBeenCalledTimes( 1 );
	world.counter = 2;
	visibility.mockReturnValue( 'visible' );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
	await pass( 3_000 );
	expect( onAnswer ).toHaveBeenCalledTimes( 1 );
} );
