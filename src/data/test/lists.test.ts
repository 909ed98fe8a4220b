import { page } from '../../../tests/js/support/tickets';
import {
	appended,
	cursorsOf,
	EMPTY_LIST,
	type ListState,
	refreshed,
	replaced,
} from '../tickets/lists';

/** Three pages: 1–3, 4–6 behind `b`, 7–9 behind `c`. */
function threePages(): ListState {
	const first = refreshed( EMPTY_LIST, page( [ 1, 2, 3 ], 'b' ) );
	const second = appended( first, 'b', page( [ 4, 5, 6 ], 'c' ) );
	return appended( second, 'c', page( [ 7, 8, 9 ], 'd' ) );
}

describe( 'the pages of a list', () => {
	it( 'tell how to ask for each of its tickets again', () => {
		const list = threePages();
		expect( list.ids ).toEqual( [ 1, 2, 3, 4, 5, 6, 7, 8, 9 ] );
		expect( cursorsOf( list, [ 6, 7 ] ) ).toEqual( [ 'b', 'c' ] );
		expect( cursorsOf( list, [ 2 ] ) ).toEqual( [ null ] );
		expect( cursorsOf( list, [ 77 ] ) ).toEqual( [] );
	} );

	it( 'keep their places when tickets come in at the top', () => {
		const list = refreshed( threePages(), page( [ 10, 1, 2 ], 'x' ) );
		expect( list.ids ).toEqual( [ 10, 1, 2, 3, 4, 5, 6, 7, 8, 9 ] );
		expect( list.nextCursor ).toBe( 'd' );
		expect( cursorsOf( list, [ 5 ] ) ).toEqual( [ 'b' ] );
		expect( cursorsOf( list, [ 9 ] ) ).toEqual( [ 'c' ] );
	} );

	it( 'are begun anew when nothing of the first page is left', () => {
		const list = refreshed( threePages(), page( [ 20, 21 ], 'x' ) );
		expect( list.ids ).toEqual( [ 20, 21 ] );
		expect( list.nextCursor ).toBe( 'x' );
	} );

	it( 'drop a page that was asked for before the end moved', () => {
		const list = { ...threePages(), isLoadingMore: true };
		expect( appended( list, 'c', page( [ 99 ], 'z' ) ) ).toEqual( {
			...list,
			isLoadingMore: false,
		} );
	} );

	it( 'hold a ticket once, where it stood first', () => {
		const list = appended( threePages(), 'd', page( [ 9, 10, 2 ] ) );
		expect( list.ids ).toEqual( [ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ] );
		expect( list.pages.at( -1 ) ).toEqual( { cursor: 'd', size: 1 } );
	} );

	it( 'lose what has left, and take what came in between', () => {
		const list = replaced( threePages(), 'b', page( [ 4, 11, 6 ], 'y' ) );
		expect( list.ids ).toEqual( [ 1, 2, 3, 4, 11, 6, 7, 8, 9 ] );
		expect( cursorsOf( list, [ 7 ] ) ).toEqual( [ 'c' ] );
	} );

	it( 'keep what the answer had no room for, and take nothing from others', () => {
		const crowded = replaced( threePages(), 'b', page( [ 4, 11 ], 'y' ) );
		expect( crowded.ids ).toEqual( [ 1, 2, 3, 4, 11, 5, 6, 7, 8, 9 ] );
		const overlapping = replaced(
			threePages(),
			'b',
			page( [ 5, 6, 7, 8 ], 'y' )
		);
		expect( overlapping.ids ).toEqual( [ 1, 2, 3, 5, 6, 7, 8, 9 ] );
	} );
} );
