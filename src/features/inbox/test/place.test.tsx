import { act, screen } from '@testing-library/react';

import { layOut, ROW, showList } from '../../../../tests/js/support/long-list';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

beforeAll( layOut );
beforeEach( () => sessionStorage.clear() );
afterEach( () => jest.restoreAllMocks() );

const LASTS_MS = 30 * 60_000;

/**
 * Scrolls a list of so many down to a row, and leaves the page.
 *
 * @param count
 * @param row
 */
async function leave( count: number, row: number ) {
	const { scrollTo, unmount } = showList( count );
	await screen.findByText( 'Subject 1' );
	for ( let next = 100; next <= row; next += 100 ) {
		await scrollTo( next );
	}
	await screen.findByText( `Subject ${ row + 1 }` );
	window.dispatchEvent( new Event( 'pagehide' ) );
	unmount();
}

describe( 'the place in a list', () => {
	it( 'is kept when tickets come in above', async () => {
		const { scrollTo, scroller, dispatch, select, arrive } =
			showList( 200 );
		await screen.findByText( 'Subject 1' );
		await scrollTo( 40 );
		arrive( [ 901, 902 ] );
		await act( () =>
			dispatch.fetchList( { view: 'open', topic: 200, sort: 'newest' } )
		);
		expect(
			select
				.getList( 'view=open&topic=200&sort=newest' )
				.ids.slice( 0, 3 )
		).toEqual( [ 901, 902, 1 ] );
		expect( scroller().scrollTop ).toBe( 42 * ROW );
	} );

	it( 'is kept while the page is loaded anew, without loading what lies above', async () => {
		await leave( 400, 300 );
		const { scroller, pages } = showList( 400 );
		expect( await screen.findByText( 'Subject 301' ) ).toBeInTheDocument();
		expect( scroller().scrollTop ).toBe( 300 * ROW );
		expect( screen.queryByText( 'Subject 100' ) ).not.toBeInTheDocument();
		expect( pages().map( ( { query } ) => query.get( 'cursor' ) ) ).toEqual(
			expect.arrayContaining( [ null, '250' ] )
		);
		expect( pages().length ).toBeLessThanOrEqual( 3 );
	} );

	it( 'begins at the top of what is there after half an hour', async () => {
		await leave( 401, 300 );
		const now = Date.now();
		jest.spyOn( Date, 'now' ).mockReturnValue( now + LASTS_MS + 1 );
		const { scroller } = showList( 401 );
		expect( await screen.findByText( 'Subject 1' ) ).toBeInTheDocument();
		expect( scroller().scrollTop ).toBe( 0 );
	} );

	it( 'is that of one list alone', async () => {
		await leave( 402, 300 );
		const { scroller } = showList( 403 );
		expect( await screen.findByText( 'Subject 1' ) ).toBeInTheDocument();
		expect( scroller().scrollTop ).toBe( 0 );
	} );

	it( 'begins at the top where what was kept cannot be read', async () => {
		sessionStorage.setItem( 'sanad-list', '{"list":"view=open' );
		const { scroller } = showList( 404 );
		expect( await screen.findByText( 'Subject 1' ) ).toBeInTheDocument();
		expect( scroller().scrollTop ).toBe( 0 );
	} );
} );
