import type { TicketBulkItem } from '../../../types/api';
import { createDesk } from '../../../../tests/js/support/desk';
import { type Call, fakeRest } from '../../../../tests/js/support/rest';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const ids = Array.from( { length: 500 }, ( _, index ) => index + 1 );

afterEach( () => jest.restoreAllMocks() );

it( 'shows how far a long run is all the time, and says it four times', async () => {
	const desk = createDesk();
	let now = 1_000_000;
	jest.spyOn( Date, 'now' ).mockImplementation( () => now );
	const shown: string[] = [];
	const spoken: string[] = [];
	fakeRest( {
		'POST /tickets/bulk': ( { data }: Call ) => {
			const [ notice ] = desk.notices();
			shown.push( notice?.content ?? '' );
			if ( notice?.spokenMessage ) {
				spoken.push( notice.spokenMessage );
			}
			now += 3_000;
			return {
				items: ( data.items as TicketBulkItem[] ).map( ( { id } ) => ( {
					id,
					problem: null,
					ticket: null,
					undo: null,
				} ) ),
			};
		},
		'GET /tickets/counts': () => ( {} ),
	} );
	await desk.dispatch.changeTickets(
		ids,
		new Map( ids.map( ( id ) => [ id, 1 ] ) ),
		{ fields: { priority: 'urgent' } }
	);

	expect( new Set( shown ).size ).toBe( 20 );
	expect( spoken ).toEqual( [
		'Changing tickets: 0 of 500',
		'Changing tickets: 125 of 500',
		'Changing tickets: 250 of 500',
		'Changing tickets: 375 of 500',
	] );
	expect( desk.notices()[ 0 ]?.content ).toBe(
		'500 tickets set to: Urgent.'
	);
} );
