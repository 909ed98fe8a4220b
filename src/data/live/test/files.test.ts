import type { PulseWatch } from '../../../types/api';
import { doFilesArrive, readFile, rememberedVerdict } from '../files';

const URL_OF_CHECK = 'https://shop.test/uploads/sanad-pulse-1/abc.txt';

const WATCH: PulseWatch = {
	has_files: true,
	folder_url: 'https://shop.test/uploads/sanad-pulse-1/',
	merged_seconds: 2,
	desk: [],
	tickets: [],
	check: { name: 'abc', url: URL_OF_CHECK, counter: 4 },
};

interface Answer {
	status?: number;
	text?: string;
	headers?: Record< string, string >;
}

/**
 * A web server with one pulse, as some host may have set it up.
 *
 * @param answer What it answers, given the counter as it is.
 * @param folder What it answers for the folder.
 */
function serve(
	answer: ( counter: number ) => Answer,
	folder: Answer = { status: 403 }
) {
	let counter = 4;
	const fetched: RequestInit[] = [];
	global.fetch = jest.fn( async ( url: string, init: RequestInit ) => {
		fetched.push( init );
		const {
			status = 200,
			text = '',
			headers = {},
		} = url === URL_OF_CHECK ? answer( counter ) : folder;
		return {
			ok: status < 400,
			status,
			headers: new Headers( headers ),
			text: async () => text,
		};
	} ) as unknown as typeof fetch;
	const bump = jest.fn( async () => ++counter );
	return { bump, fetched };
}

const honest = ( counter: number ) => ( { text: String( counter ) } );

beforeEach( () => sessionStorage.clear() );

test( 'files that follow the server arrive', async () => {
	const { bump, fetched } = serve( honest );
	expect( await doFilesArrive( WATCH, bump ) ).toBe( true );
	expect( bump ).toHaveBeenCalledTimes( 2 );
	expect( fetched[ 0 ] ).toMatchObject( {
		cache: 'no-cache',
		credentials: 'omit',
	} );
} );

test.each( [
	[ 'an old copy', () => ( { text: '4' } ) ],
	[
		'a proxy that keeps copies',
		( counter: number ) => ( {
			text: String( counter ),
			headers: { Age: '0' },
		} ),
	],
	[
		'a lifetime',
		( counter: number ) => ( {
			text: String( counter ),
			headers: { 'Cache-Control': 'public, max-age=60' },
		} ),
	],
	[
		'files that never change',
		( counter: number ) => ( {
			text: String( counter ),
			headers: { 'Cache-Control': 'immutable' },
		} ),
	],
	[ 'a refusal', () => ( { status: 403 } ) ],
	[ 'a page in the place of the file', () => ( { text: '<p>5</p>' } ) ],
] )( 'do not arrive: %s', async ( _what, answer ) => {
	const { bump } = serve( answer );
	expect( await doFilesArrive( WATCH, bump ) ).toBe( false );
} );

test( 'a folder that can be listed is refused', async () => {
	const { bump } = serve( honest, { text: '<a href="abc.txt">abc.txt</a>' } );
	expect( await doFilesArrive( WATCH, bump ) ).toBe( false );
} );

test( 'nothing is tried where the server keeps no files', async () => {
	const { bump, fetched } = serve( honest );
	expect( await doFilesArrive( { ...WATCH, has_files: false }, bump ) ).toBe(
		false
	);
	expect( fetched ).toEqual( [] );
} );

test( 'the verdict holds for an hour', async () => {
	jest.useFakeTimers();
	const { bump } = serve( honest );
	expect( await rememberedVerdict( WATCH, bump ) ).toBe( true );
	expect( await rememberedVerdict( WATCH, bump ) ).toBe( true );
	expect( bump ).toHaveBeenCalledTimes( 2 );
	jest.advanceTimersByTime( 3_600_001 );
	await rememberedVerdict(
		{ ...WATCH, check: { ...WATCH.check, counter: 6 } },
		bump
	);
	expect( bump ).toHaveBeenCalledTimes( 4 );
	jest.useRealTimers();
} );

test( 'a file that went is told from one that fails', async () => {
	serve( () => ( { status: 404 } ) );
	expect( await readFile( URL_OF_CHECK ) ).toBeNull();
	serve( () => ( { status: 500, text: '5' } ) );
	await expect( readFile( URL_OF_CHECK ) ).rejects.toThrow( '500' );
	serve( honest );
	expect( await readFile( URL_OF_CHECK ) ).toBe( 4 );
} );
