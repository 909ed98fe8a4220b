import { tellSeen } from '../seen';

const URL = 'https://shop.test/wp-json/sanad/v1/portal/tickets/t/seen';

let visibility: DocumentVisibilityState;
const sent = jest.fn( () => Promise.resolve( {} ) );

beforeEach( () => {
	jest.useFakeTimers();
	sent.mockClear();
	visibility = 'visible';
	jest.spyOn( document, 'visibilityState', 'get' ).mockImplementation(
		() => visibility
	);
	Object.assign( window, { fetch: sent } );
} );

afterEach( () => {
	jest.useRealTimers();
	jest.restoreAllMocks();
} );

function look( state: DocumentVisibilityState ): void {
	visibility = state;
	document.dispatchEvent( new Event( 'visibilitychange' ) );
}

it( 'tells once the page was looked at for a moment', () => {
	tellSeen( URL, 7 );
	jest.advanceTimersByTime( 1_900 );
	expect( sent ).not.toHaveBeenCalled();
	jest.advanceTimersByTime( 200 );
	expect( sent ).toHaveBeenCalledTimes( 1 );
	const [ url, options ] = sent.mock.calls[ 0 ] as unknown as [
		string,
		RequestInit,
	];
	expect( url ).toBe( URL );
	expect( options.method ).toBe( 'POST' );
	expect( options.credentials ).toBe( 'omit' );
	expect( String( options.body ) ).toBe( 'message_id=7' );
} );

it( 'waits for the shopper where the page lies in another tab', () => {
	look( 'hidden' );
	tellSeen( URL, 7 );
	jest.advanceTimersByTime( 60_000 );
	expect( sent ).not.toHaveBeenCalled();
	look( 'visible' );
	jest.advanceTimersByTime( 2_000 );
	expect( sent ).toHaveBeenCalledTimes( 1 );
} );

it( 'starts anew when the shopper leaves too soon', () => {
	tellSeen( URL, 7 );
	jest.advanceTimersByTime( 500 );
	look( 'hidden' );
	jest.advanceTimersByTime( 10_000 );
	expect( sent ).not.toHaveBeenCalled();
	look( 'visible' );
	jest.advanceTimersByTime( 2_000 );
	expect( sent ).toHaveBeenCalledTimes( 1 );
} );

it( 'says nothing where the shop looks itself, or there is nothing to read', () => {
	tellSeen( '', 7 );
	tellSeen( URL, 0 );
	jest.advanceTimersByTime( 60_000 );
	expect( sent ).not.toHaveBeenCalled();
} );
