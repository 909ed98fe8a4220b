import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import SearchIndexSection from '../SearchIndex/SearchIndexSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const COMPLETE = { indexed: 1200, total: 1200, is_complete: true };

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

const pass = ( milliseconds: number ) =>
	act( () => jest.advanceTimersByTimeAsync( milliseconds ) );

it( 'makes the index of the tickets anew and follows it to its end', async () => {
	let indexed = 1200;
	const state = () => ( {
		indexed,
		total: 1200,
		is_complete: indexed === 1200,
	} );
	const calls = fakeRest( {
		'GET /ticket-index': state,
		'POST /ticket-index': () => {
			indexed = 0;
			return state();
		},
		'GET /search-index': () => COMPLETE,
	} );
	const desk = createDesk();
	const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );
	render( <SearchIndexSection />, { wrapper: desk.wrapper } );
	const tickets = await screen.findByRole( 'region', { name: 'Tickets' } );
	expect(
		await within( tickets ).findByText(
			'Complete: all 1,200 can be found.'
		)
	).toBeVisible();
	// Nobody is asked while nothing moves.
	await pass( 20_000 );
	const before = calls.length;
	await user.click(
		within( tickets ).getByRole( 'button', {
			name: 'Make the index of the tickets anew',
		} )
	);
	expect( calls.slice( before ).map( ( { method } ) => method ) ).toEqual( [
		'POST',
	] );
	indexed = 300;
	await pass( 3_500 );
	expect(
		within( tickets ).getByText(
			'Being made: 300 of 1,200, the newest first.'
		)
	).toBeVisible();
	expect( within( tickets ).getByRole( 'progressbar' ) ).toHaveAttribute(
		'value',
		'300'
	);
	indexed = 1200;
	await pass( 3_500 );
	expect( within( tickets ).queryByRole( 'progressbar' ) ).toBeNull();
} );

it( 'says what failed and lets it be tried again', async () => {
	let fails = true;
	fakeRest( {
		'GET /ticket-index': () => {
			if ( fails ) {
				throw restError( 503, 'sanad_storage', 'Not now.' );
			}
			return COMPLETE;
		},
		'GET /search-index': () => COMPLETE,
	} );
	const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );
	render( <SearchIndexSection />, { wrapper: createDesk().wrapper } );
	const tickets = await screen.findByRole( 'region', { name: 'Tickets' } );
	expect( await within( tickets ).findByText( /Not now/ ) ).toBeVisible();
	fails = false;
	await user.click(
		within( tickets ).getByRole( 'button', { name: /again|Retry/ } )
	);
	expect( await within( tickets ).findByText( /^Complete/ ) ).toBeVisible();
} );
