import { randomKey } from '../random-key';
import { post } from '../request';
import { FakeRequest } from './fake-request';

describe( 'post', () => {
	beforeEach( () => FakeRequest.install() );

	it( 'answers with status and JSON', async () => {
		const reply = post( '/x', new FormData(), { nonce: '' } );
		await FakeRequest.last().answer( 201, { id: 7 } );
		expect( await reply ).toEqual( { status: 201, body: { id: 7 } } );
		expect( FakeRequest.last().headers ).toEqual( {
			Accept: 'application/json',
		} );
	} );

	it( 'takes a page of HTML for no JSON', async () => {
		const reply = post( '/x', new FormData(), { nonce: '' } );
		await FakeRequest.last().answer( 502, '<h1>Bad gateway</h1>' );
		expect( await reply ).toEqual( { status: 502, body: null } );
	} );

	it( 'sends the nonce of a shopper who is logged in', () => {
		void post( '/x', new FormData(), { nonce: 'abc' } );
		expect( FakeRequest.last().headers[ 'X-WP-Nonce' ] ).toBe( 'abc' );
	} );

	it( 'tells the progress and can be stopped', async () => {
		const stop = new AbortController();
		const progress: number[] = [];
		const reply = post( '/x', new FormData(), {
			nonce: '',
			signal: stop.signal,
			onProgress: ( percent ) => progress.push( percent ),
		} );
		FakeRequest.last().upload.onprogress?.( { loaded: 1, total: 3 } );
		stop.abort();
		expect( progress ).toEqual( [ 33 ] );
		expect( FakeRequest.last().isAborted ).toBe( true );
		expect( await reply ).toEqual( { status: 0, body: null } );
	} );
} );

describe( 'randomKey', () => {
	it( 'is 128 bits of hex, never the same', () => {
		const keys = new Set( Array.from( { length: 50 }, randomKey ) );
		expect( keys.size ).toBe( 50 );
		keys.forEach( ( key ) => expect( key ).toMatch( /^[0-9a-f]{32}$/ ) );
	} );
} );
