import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { searchLists } from '../../../../tests/js/support/content';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import SearchScreen from '../SearchScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const SEARCH = {
	query: 'كوبون',
	language: 'ar',
	searches: 7,
	results: 0,
	clicks: 0,
	last_at: '2026-11-22T00:00:00Z',
};

function show( state = '', routes: Parameters< typeof fakeRest >[ 0 ] = {} ) {
	visit( `&screen=search${ state }` );
	const calls = fakeRest( {
		'GET /article-searches': () => ( {
			items: [ SEARCH ],
			total: 1,
			figures: { searches: 40, without_results: 7 },
		} ),
		'GET /deflection-figures': () => ( {
			shown: 20,
			opened: 9,
			solved: 5,
			asked: 12,
		} ),
		'GET /search-lists': () => searchLists(),
		...routes,
	} );
	const desk = createDesk();
	render( <SearchScreen />, { wrapper: desk.wrapper } );
	return { ...desk, calls };
}

const entries = () =>
	screen.getAllByRole( 'listitem' ).map( ( item ) => item.textContent );

it( 'shows first what was not found, with the way to write it', async () => {
	const { calls } = show();
	expect(
		await screen.findByRole( 'link', { name: 'Write this article: كوبون' } )
	).toHaveAttribute(
		'href',
		`http://localhost/wp-admin/post-new.php?post_type=sanad_article&post_title=${ encodeURIComponent(
			'كوبون'
		) }`
	);
	const query = calls.find(
		( { path } ) => path === '/article-searches'
	)?.query;
	expect( query?.get( 'without_results' ) ).toBe( 'true' );
	expect( query?.get( 'days' ) ).toBe( '30' );

	const figures = within(
		screen.getByRole( 'region', { name: 'Figures of the last 30 days' } )
	);
	expect( figures.getByText( '18%' ) ).toBeVisible();
	expect( figures.getByText( '25%' ) ).toBeVisible();
} );

it( 'gives no share of nothing', async () => {
	show( '', {
		'GET /article-searches': () => ( {
			items: [],
			total: 0,
			figures: { searches: 0, without_results: 0 },
		} ),
		'GET /deflection-figures': () => ( {
			shown: 0,
			opened: 0,
			solved: 0,
			asked: 0,
		} ),
	} );
	expect( await screen.findByText( /No searches yet/ ) ).toBeVisible();
	expect( screen.queryByText( /%/ ) ).not.toBeInTheDocument();
	expect( screen.queryByText( /Every search/ ) ).not.toBeInTheDocument();
} );

it( 'says that everything was found only where something was searched for', async () => {
	show( '', {
		'GET /article-searches': () => ( {
			items: [],
			total: 0,
			figures: { searches: 12, without_results: 0 },
		} ),
	} );
	expect(
		await screen.findByText( 'Every search of this time found an article.' )
	).toBeVisible();
} );

it( 'leads back from a page behind the last', async () => {
	show( '&paged=9', {
		'GET /article-searches': () => ( {
			items: [],
			total: 60,
			figures: { searches: 90, without_results: 70 },
		} ),
	} );
	expect(
		await screen.findByRole( 'link', { name: 'Previous page' } )
	).toHaveAttribute( 'href', expect.stringContaining( 'paged=2' ) );
	expect( screen.queryByText( /Every search/ ) ).not.toBeInTheDocument();
} );

it( 'says in the address what is shown', async () => {
	const { calls } = show();
	await userEvent.selectOptions(
		await screen.findByRole( 'combobox', { name: 'Searches' } ),
		'all'
	);
	expect( window.location.search ).toBe(
		'?page=sanad&screen=search&show=all'
	);
	await waitFor( () =>
		expect(
			calls
				.filter( ( { path } ) => path === '/article-searches' )
				.at( -1 )
				?.query.get( 'without_results' )
		).toBe( 'false' )
	);
} );

it( 'adds a pair, saves all lists with the version that it saw, and undoes it', async () => {
	const { calls, notices } = show( '&tab=lists', {
		'PUT /search-lists': ( { data } ) =>
			searchLists( { ...data, is_shipped: false, version: 'v2' } ),
	} );
	await userEvent.type( await screen.findByLabelText( 'Word' ), 'شحنة' );
	await userEvent.type( screen.getByLabelText( 'Its plural' ), 'شحنات' );
	await userEvent.click( screen.getByRole( 'button', { name: 'Add' } ) );
	await waitFor( () =>
		expect( calls.at( -1 )?.data ).toEqual( {
			pairs: [
				[ 'شحنة', 'شحنات' ],
				[ 'طلب', 'طلبات' ],
			],
			synonyms: [ [ 'refund', 'money back' ] ],
			stop_words: [ 'the' ],
			version: 'shipped',
		} )
	);
	await waitFor( () => expect( notices() ).toHaveLength( 1 ) );
	await act( async () => notices()[ 0 ]?.actions?.[ 0 ]?.onClick?.() );
	await waitFor( () =>
		expect( calls.at( -1 )?.data ).toMatchObject( {
			pairs: [ [ 'طلب', 'طلبات' ] ],
			version: 'v2',
		} )
	);
} );

it.each( [
	[ '', 'Word', 'alone', 'A pair needs two different words.' ],
	[ '', 'Word', 'two words, three', '“two words” is more than one word.' ],
	[ '', 'Word', 'طلب, طلبات', '“طلب, طلبات” is in the list already.' ],
	[
		'&list=synonyms',
		'Words, with commas between them',
		'alone',
		'Write at least two words that mean the same, with commas between them.',
	],
	[
		'&list=stop_words',
		'Word',
		'two words',
		'“two words” is more than one word.',
	],
] )(
	'says what is wrong with an entry: %s %s %s',
	async ( list, field, typed, sentence ) => {
		const { calls } = show( `&tab=lists${ list }` );
		await userEvent.type( await screen.findByLabelText( field ), typed );
		await userEvent.click( screen.getByRole( 'button', { name: 'Add' } ) );
		expect( await screen.findByRole( 'alert' ) ).toHaveTextContent(
			sentence
		);
		expect( calls.every( ( { method } ) => method === 'GET' ) ).toBe(
			true
		);
	}
);

it( 'changes and removes an entry', async () => {
	const { calls } = show( '&tab=lists&list=stop_words', {
		'PUT /search-lists': ( { data } ) => searchLists( data ),
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Change “the”' } )
	);
	const field = screen.getAllByLabelText( 'Word' ).at( -1 );
	await userEvent.clear( field as HTMLElement );
	await userEvent.type( field as HTMLElement, 'a{Enter}' );
	await waitFor( () =>
		expect( calls.at( -1 )?.data.stop_words ).toEqual( [ 'a' ] )
	);
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Remove “a”' } )
	);
	await waitFor( () =>
		expect( calls.at( -1 )?.data.stop_words ).toEqual( [] )
	);
} );

it( 'takes an edit back if somebody else was first, and shows theirs', async () => {
	let lists = searchLists();
	const { notices } = show( '&tab=lists&list=stop_words', {
		'GET /search-lists': () => lists,
		'PUT /search-lists': () => {
			lists = searchLists( { stop_words: [ 'theirs' ], version: 'v9' } );
			throw restError(
				409,
				'sanad_conflict',
				'Somebody else was first.'
			);
		},
	} );
	await userEvent.type(
		await screen.findByLabelText( 'Word' ),
		'mine{Enter}'
	);
	await screen.findByText( 'theirs' );
	expect( notices()[ 0 ]?.content ).toBe( 'Somebody else was first.' );
	expect( entries().join() ).not.toContain( 'mine' );
} );

it( 'takes the lists as they were shipped, and back', async () => {
	const own = searchLists( {
		stop_words: [ 'own' ],
		is_shipped: false,
		version: 'v3',
	} );
	const { calls, notices } = show( '&tab=lists&list=stop_words', {
		'GET /search-lists': () => own,
		'DELETE /search-lists': () => searchLists(),
		'PUT /search-lists': ( { data } ) => searchLists( data ),
	} );
	await userEvent.click(
		await screen.findByRole( 'button', {
			name: 'Take the lists as shipped',
		} )
	);
	expect( await screen.findByText( 'the' ) ).toBeVisible();
	await act( async () => notices().at( -1 )?.actions?.[ 0 ]?.onClick?.() );
	await waitFor( () =>
		expect( calls.at( -1 )?.data ).toMatchObject( {
			stop_words: [ 'own' ],
			version: 'shipped',
		} )
	);
} );
