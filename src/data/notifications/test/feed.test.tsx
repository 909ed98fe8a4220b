import { act, renderHook } from '@testing-library/react';

import { createDesk } from '../../../../tests/js/support/desk';
import {
	bareBrowser,
	browserThat,
	browserWithSound,
	notification,
} from '../../../../tests/js/support/notifications';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import type { Notification } from '../../../types/api';
import { useNotificationFeed, useNotifications } from '../..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

/** As long as the desk waits between two looks where nobody tells of changes. */
const LOOK_MS = 60_000;

const open = jest.fn();
const tone = browserWithSound();

/**
 * An agent who looks at the list, or at a ticket, and what the server tells at each look.
 *
 * @param looks  What is told at the first look, the second, and so on; null is a failure.
 * @param ticket
 * @param seen   What the server says to what was seen.
 */
async function listen(
	looks: ( Notification[] | null )[],
	ticket: number | null = null,
	seen: () => unknown = () => ( { unseen: 0 } )
) {
	let unseen = 0;
	const calls = fakeRest( {
		'GET /notifications': () => {
			const items = looks.shift() ?? null;
			if ( ! items ) {
				throw restError( 500, 'sanad_down', 'Not there.' );
			}
			unseen += items.length;
			return { items, unseen };
		},
		'POST /notifications/seen': seen,
	} );
	const { wrapper } = createDesk();
	const { result } = renderHook(
		() => {
			useNotificationFeed( ticket, open );
			return useNotifications();
		},
		{ wrapper }
	);
	await wait( 0 );
	return { result, calls };
}

const wait = ( ms = LOOK_MS ) =>
	act( async () => {
		await jest.advanceTimersByTimeAsync( ms );
	} );

beforeEach( () => {
	jest.useFakeTimers();
	localStorage.clear();
	tone.mockClear();
	open.mockClear();
	jest.spyOn( document, 'visibilityState', 'get' ).mockReturnValue(
		'visible'
	);
} );
afterEach( () => {
	jest.useRealTimers();
	jest.restoreAllMocks();
} );
afterAll( bareBrowser );

it( 'pops up and sounds what is new, once, and leads to its ticket', async () => {
	const shown = browserThat( 'granted' );
	const news = notification( { id: 5, event: 'mention' } );
	const { calls } = await listen( [
		[ notification( { id: 4 } ) ],
		[ news ],
		[],
	] );
	// What waited before the page was opened is no news.
	expect( shown ).not.toHaveBeenCalled();

	await wait();
	expect( shown.mock.calls ).toEqual( [
		[
			'\u2068Omar\u2069 mentioned you',
			{
				body: '\u2066#1005\u2069 \u2068Subject 5\u2069',
				tag: 'sanad-5',
				dir: 'ltr',
			},
		],
	] );
	expect( tone ).toHaveBeenCalledTimes( 2 );
	expect( calls.at( -1 )?.query.get( 'after' ) ).toBe( '4' );

	Object.assign( shown.mock.instances[ 0 ], { close() {} } );
	jest.spyOn( window, 'focus' ).mockReturnValue();
	shown.mock.instances[ 0 ].onclick();
	expect( open ).toHaveBeenCalledWith( news );

	await wait();
	expect( shown ).toHaveBeenCalledTimes( 1 );
} );

it( 'hears of the first thing that ever concerns an agent', async () => {
	const shown = browserThat( 'granted' );
	const { result } = await listen( [ [], [ notification( { id: 1 } ) ] ] );
	await wait();
	expect( shown ).toHaveBeenCalledTimes( 1 );
	expect( result.current.unseen ).toBe( 1 );
} );

it( 'takes nothing for news that waited while the server was down', async () => {
	const shown = browserThat( 'granted' );
	const { result } = await listen( [
		null,
		[ notification( { id: 2 } ), notification( { id: 1 } ) ],
	] );
	expect( result.current.error?.message ).toBe( 'Not there.' );
	await wait();
	expect( result.current.items ).toHaveLength( 2 );
	expect( shown ).not.toHaveBeenCalled();
	expect( tone ).not.toHaveBeenCalled();
} );

it( 'stays a list where the agent refused notifications of the browser', async () => {
	const shown = browserThat( 'denied' );
	const { result } = await listen( [
		[],
		[ notification( { id: 3, sound: false } ) ],
	] );
	await wait();
	expect( shown ).not.toHaveBeenCalled();
	expect( tone ).not.toHaveBeenCalled();
	expect( result.current.items.map( ( { id } ) => id ) ).toEqual( [ 3 ] );
} );

it( 'is no storm: three of many pop up, and one sound is heard', async () => {
	const shown = browserThat( 'granted' );
	await listen( [
		[],
		[ 9, 8, 7, 6, 5 ].map( ( id ) => notification( { id } ) ),
	] );
	await wait();
	expect( shown.mock.calls.map( ( [ , { tag } ] ) => tag ) ).toEqual( [
		'sanad-7',
		'sanad-8',
		'sanad-9',
	] );
	expect( tone ).toHaveBeenCalledTimes( 2 );
} );

it( 'is silent where another tab has sounded', async () => {
	browserThat( 'granted' );
	localStorage.setItem( 'sanad-heard', '9' );
	await listen( [ [], [ notification( { id: 9 } ) ] ] );
	await wait();
	expect( tone ).not.toHaveBeenCalled();
} );

it( 'marks as seen what is about the ticket that is looked at', async () => {
	const shown = browserThat( 'granted' );
	const { result, calls } = await listen(
		[ [], [ notification( { id: 6 } ) ] ],
		6
	);
	await wait();
	expect( shown ).not.toHaveBeenCalled();
	expect( calls.at( -1 )?.data ).toEqual( { ticket_id: 6 } );
	expect( result.current.unseen ).toBe( 0 );
} );

it( 'keeps what came in while the server did not hear what was seen', async () => {
	let refuse: ( reason: unknown ) => void = () => {};
	const { result } = await listen(
		[ [ notification( { id: 1 } ) ], [ notification( { id: 2 } ) ] ],
		null,
		() => new Promise( ( _, reject ) => ( refuse = reject ) )
	);
	act( () => result.current.see( { ids: [ 1 ] } ) );
	expect( result.current.items[ 0 ]?.seen_at ).not.toBeNull();
	await wait();
	await act( async () => refuse( restError( 500, 'sanad_down', 'No.' ) ) );
	expect(
		result.current.items.map( ( { id, seen_at: at } ) => [ id, at ] )
	).toEqual( [
		[ 2, null ],
		[ 1, null ],
	] );
	expect( result.current.unseen ).toBe( 2 );
} );
