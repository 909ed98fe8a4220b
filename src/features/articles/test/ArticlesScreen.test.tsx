import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	article,
	category,
	helpCentre,
} from '../../../../tests/js/support/content';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import {
	type Call,
	fakeRest,
	restError,
} from '../../../../tests/js/support/rest';
import ArticlesScreen from '../ArticlesScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

type Routes = Parameters< typeof fakeRest >[ 0 ];

const HUDA = { id: 2, name: 'Huda', avatar_url: null };

async function show( state = '', routes: Routes = {} ) {
	visit( `&screen=articles${ state }` );
	const none = () => ( { items: [] } );
	const calls = fakeRest( {
		'GET /articles': () => ( {
			items: [ article( { id: 1 } ), article( { id: 2 } ) ],
			total: 2,
		} ),
		'GET /article-categories': () => ( {
			items: [ category( { id: 5, name: 'Delivery' } ) ],
		} ),
		'GET /help-centre': () => helpCentre(),
		'GET /agents': () => ( { items: [ HUDA ] } ),
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': none,
		...routes,
	} );
	const desk = createDesk();
	render( <ArticlesScreen />, { wrapper: desk.wrapper } );
	await waitFor( () =>
		expect( calls.some( ( { path } ) => path === '/articles' ) ).toBe(
			true
		)
	);
	return { ...desk, calls };
}

const asked = ( calls: Call[], path = '/articles' ) =>
	calls.filter( ( call ) => call.path === path );

const row = async ( name: string | RegExp ) =>
	screen.findByRole( 'row', { name } );

it( 'shows what an editor looks for', async () => {
	await show( '', {
		'GET /articles': () => ( {
			items: [
				article( {
					id: 1,
					title: 'كم يستغرق التوصيل؟',
					status: 'draft',
					visibility: 'agents',
					category_ids: [ 5 ],
					views: 1234,
					helpful: 1,
					not_helpful: 3,
					owner: HUDA,
					review_at: '2026-10-01',
					is_stale: true,
					needs_check: true,
				} ),
			],
			total: 1,
		} ),
	} );
	const line = within( await row( /التوصيل/ ) );
	expect(
		line.getByRole( 'link', { name: 'كم يستغرق التوصيل؟' } )
	).toHaveAttribute( 'dir', 'auto' );
	for ( const text of [
		'Draft',
		'Agents only',
		'Delivery',
		'Check for personal data',
		'1.2k',
		'25% of 4',
		'Due since Oct 1, 2026',
		'Huda',
	] ) {
		expect( line.getByText( text ) ).toBeVisible();
	}
} );

it( 'asks for what the address says, and says in the address what is chosen', async () => {
	const { calls } = await show( '&category=5&paged=2' );
	expect( asked( calls )[ 0 ]?.query.toString() ).toBe(
		'category=5&sort=order&page=2&per_page=50'
	);
	await userEvent.selectOptions(
		screen.getByRole( 'combobox', { name: 'Status' } ),
		'draft'
	);
	expect( window.location.search ).toBe(
		'?page=sanad&screen=articles&category=5&status=draft'
	);
	await waitFor( () =>
		expect( asked( calls ).at( -1 )?.query.get( 'status' ) ).toBe( 'draft' )
	);
} );

it( 'makes the missing translation by one click', async () => {
	const { calls, notices } = await show( '', {
		'POST /articles/1/translations': () => {
			throw restError( 409, 'sanad_conflict', 'There is one already.' );
		},
	} );
	const line = within( await row( /Article 1/ ) );
	await userEvent.click(
		line.getByRole( 'button', {
			name: '“Article 1” is missing in العربية: make a draft',
		} )
	);
	expect( calls.at( -1 )?.data ).toEqual( { language: 'ar' } );
	await waitFor( () =>
		expect( notices().at( -1 )?.content ).toBe( 'There is one already.' )
	);
} );

it( 'changes several at once, says who could not be changed, and undoes the rest', async () => {
	let items = [ article( { id: 1 } ), article( { id: 2 } ) ];
	const { calls, notices } = await show( '', {
		'GET /articles': () => ( { items, total: 2 } ),
		'PATCH /articles/1': ( { data } ) => {
			items = items.map( ( one ) =>
				one.id === 1 ? { ...one, ...data } : one
			);
			return items[ 0 ];
		},
		'PATCH /articles/2': () => {
			throw restError( 403, 'forbidden', 'Not yours.' );
		},
	} );
	await row( /Article 1/ );
	await userEvent.click(
		screen.getByRole( 'checkbox', { name: 'Choose all' } )
	);
	await userEvent.click(
		within(
			screen.getByRole( 'region', { name: 'Chosen articles' } )
		).getByRole( 'button', { name: 'Move to trash' } )
	);
	await waitFor( () =>
		expect( notices().map( ( { content } ) => content ) ).toEqual( [
			'“Article 2” is as it was: Not yours.',
			'“Article 1” is in the trash.',
		] )
	);
	await waitFor( () =>
		expect( screen.queryByText( 'Article 1' ) ).not.toBeInTheDocument()
	);
	expect( screen.getByText( 'Article 2' ) ).toBeVisible();

	act( () => notices().at( -1 )?.actions?.[ 0 ]?.onClick?.() );
	await waitFor( () =>
		expect(
			calls.filter( ( { method } ) => method === 'PATCH' ).at( -1 )?.data
		).toEqual( { status: 'publish' } )
	);
	expect( await screen.findByText( 'Article 1' ) ).toBeVisible();
} );

it( 'puts the articles of a category in order by keyboard, and keeps the focus', async () => {
	const { calls } = await show( '&category=5', {
		'POST /articles/order': () => ( { items: [], total: 0 } ),
	} );
	const down = await screen.findByRole( 'button', {
		name: 'Move “Article 1” down',
	} );
	down.focus();
	await userEvent.keyboard( '{Enter}' );
	await waitFor( () =>
		expect( asked( calls, '/articles/order' )[ 0 ]?.data ).toEqual( {
			category_id: 5,
			article_ids: [ 2, 1 ],
		} )
	);
	expect( down.ownerDocument.activeElement ).toHaveAccessibleName(
		/Move “Article 1” (up|down)/
	);
} );

it( 'offers no order where it would mean nothing', async () => {
	await show();
	await row( /Article 1/ );
	expect(
		screen.queryByRole( 'button', { name: /Move “Article 1”/ } )
	).not.toBeInTheDocument();
} );

it( 'makes the help centre by one click', async () => {
	await show( '', {
		'POST /help-centre': () =>
			helpCentre( [
				{
					id: 9,
					language: 'en',
					url: 'http://localhost/help-centre/',
					edit_url: 'http://localhost/wp-admin/post.php?post=9',
					status: 'publish',
				},
			] ),
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Make the help centre' } )
	);
	expect(
		await screen.findByRole( 'link', { name: 'See the help centre' } )
	).toHaveAttribute( 'href', 'http://localhost/help-centre/' );
} );

it( 'changes owner, review and shelves in a dialog with an address', async () => {
	const { calls } = await show( '&details=1', {
		'PATCH /articles/1': () => article( { id: 1 } ),
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	await userEvent.selectOptions( dialog.getByLabelText( 'Owner' ), '2' );
	await userEvent.click( dialog.getByLabelText( 'Delivery' ) );
	await userEvent.click( dialog.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect(
			calls.find( ( { method } ) => method === 'PATCH' )?.data
		).toEqual( {
			owner_id: 2,
			review_at: null,
			visibility: 'public',
			category_ids: [ 5 ],
		} )
	);
	expect( window.location.search ).not.toContain( 'details' );
} );

it( 'shows why readers were not helped', async () => {
	await show( '&feedback=1', {
		'GET /article-feedback': () => ( {
			items: [
				{
					id: 3,
					article: { id: 1, title: 'Article 1' },
					helpful: false,
					reason: 'wrong',
					comment: 'The price is old.',
					language: 'en',
					created_at: '2026-11-22T04:00:00Z',
				},
			],
			has_earlier: false,
		} ),
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	expect(
		await dialog.findByText( 'It is wrong or out of date' )
	).toBeVisible();
	expect( dialog.getByText( 'The price is old.' ) ).toBeVisible();
} );

it( 'teaches where there is nothing, and leads back where nothing fits', async () => {
	const { calls } = await show( '', {
		'GET /articles': () => ( { items: [], total: 0 } ),
	} );
	expect(
		await screen.findByRole( 'link', { name: 'Write the first article' } )
	).toHaveAttribute(
		'href',
		'http://localhost/wp-admin/post-new.php?post_type=sanad_article'
	);
	await userEvent.selectOptions(
		screen.getByRole( 'combobox', { name: 'Status' } ),
		'draft'
	);
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Show all articles' } )
	);
	expect( window.location.search ).toBe( '?page=sanad&screen=articles' );
	expect( asked( calls ).length ).toBeGreaterThan( 1 );
} );

it( 'says what failed and tries again', async () => {
	let isDown = true;
	await show( '', {
		'GET /articles': () => {
			if ( isDown ) {
				throw restError( 500, 'sanad_internal', 'It broke.' );
			}
			return { items: [ article( { id: 1 } ) ], total: 1 };
		},
	} );
	expect( await screen.findByText( 'It broke.' ) ).toBeVisible();
	isDown = false;
	await userEvent.click( screen.getByRole( 'button', { name: 'Retry' } ) );
	expect( await screen.findByText( 'Article 1' ) ).toBeVisible();
} );
