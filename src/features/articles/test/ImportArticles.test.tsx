import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../tests/js/boot';
import { createDesk } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import { ImportArticles } from '../ImportArticles';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

type Routes = Parameters< typeof fakeRest >[ 0 ];

const POSTS = [
	{ id: 11, title: { raw: 'كم يستغرق التوصيل؟' } },
	{ id: 12, title: { raw: 'Returns' } },
];

async function show( routes: Routes = {} ) {
	const calls = fakeRest( {
		'GET /wp/v2/posts': ( { query } ) =>
			query.get( 'search' ) === 'ret' ? POSTS.slice( 1 ) : POSTS,
		'GET /wp/v2/categories': () => [
			{ id: 3, name: 'News &amp; more', count: 9 },
			{ id: 4, name: 'Help', count: 2 },
		],
		'POST /articles/import': ( { data } ) => ( {
			dry_run: data.dry_run,
			created: 1,
			updated: 0,
			skipped: 1,
			items: [
				{
					title: 'Returns',
					action: 'created',
					reason: '',
					id: null,
					language: 'en',
				},
				{
					title: 'Delivery',
					action: 'skipped',
					reason: 'It was copied before.',
					id: 7,
					language: 'en',
				},
			],
		} ),
		...routes,
	} );
	const { wrapper } = createDesk();
	render( <ImportArticles onClose={ () => {} } />, { wrapper } );
	await screen.findByRole( 'tab', { name: 'From a file', selected: true } );
	return calls;
}

const openPosts = () =>
	userEvent.click( screen.getByRole( 'tab', { name: 'From posts' } ) );

it( 'offers every kind of file that the server reads', async () => {
	await show();
	expect(
		document
			.querySelector( 'input[type=file]' )
			?.getAttribute( 'accept' )
			?.split( ',' )
	).toEqual( [ '.csv', '.html', '.htm', '.md', '.markdown', '.zip' ] );
} );

it( 'copies the chosen posts after a look at what would happen', async () => {
	const calls = await show();
	await openPosts();
	const posts = within(
		await screen.findByRole( 'group', { name: 'Posts to copy' } )
	);
	expect(
		screen.getByRole( 'button', { name: 'Choose posts' } )
	).toHaveAttribute( 'aria-disabled', 'true' );
	await userEvent.click( posts.getByRole( 'checkbox', { name: 'Returns' } ) );
	await userEvent.click(
		posts.getByRole( 'checkbox', { name: 'Choose all' } )
	);
	await userEvent.click(
		screen.getByRole( 'button', { name: 'See what 2 posts become' } )
	);
	expect(
		await screen.findByText( 'It was copied before.' )
	).toBeInTheDocument();
	const imports = () =>
		calls.filter( ( { path } ) => path === '/articles/import' );
	expect( imports().map( ( { data } ) => data ) ).toEqual( [
		{ post_ids: [ 11, 12 ], dry_run: true },
	] );

	await userEvent.click(
		screen.getByRole( 'button', { name: 'Import now' } )
	);
	expect( await screen.findByText( /^Added: 1/ ) ).toBeInTheDocument();
	expect( imports().at( -1 )?.data ).toEqual( {
		post_ids: [ 11, 12 ],
		dry_run: false,
	} );
} );

it( 'finds posts by words and by category, and keeps what was chosen', async () => {
	const calls = await show();
	await openPosts();
	await userEvent.click(
		await screen.findByRole( 'checkbox', { name: /التوصيل/ } )
	);
	await userEvent.type(
		screen.getByRole( 'searchbox', { name: 'Search posts' } ),
		'ret'
	);
	await waitFor( () =>
		expect(
			screen.queryByRole( 'checkbox', { name: /التوصيل/ } )
		).not.toBeInTheDocument()
	);
	await userEvent.selectOptions(
		screen.getByRole( 'combobox', { name: 'Category of posts' } ),
		await screen.findByRole( 'option', { name: 'News & more' } )
	);
	await waitFor( () =>
		expect(
			calls
				.filter( ( { path } ) => path === '/wp/v2/posts' )
				.at( -1 )
				?.query.get( 'categories' )
		).toBe( '3' )
	);
	expect(
		screen.getByRole( 'button', { name: 'See what 1 post becomes' } )
	).toBeEnabled();
} );

it( 'forgets what a file would have done when posts are looked at', async () => {
	await show( {
		'POST /articles/import': () => {
			throw restError( 400, 'sanad_invalid', 'This file holds nothing.' );
		},
	} );
	const input =
		document.querySelector< HTMLInputElement >( 'input[type=file]' );
	await userEvent.upload(
		input as HTMLInputElement,
		new File( [ '# Sizes' ], 'sizes.md' )
	);
	const dialog = within( screen.getByRole( 'dialog' ) );
	expect(
		await dialog.findByText( 'This file holds nothing.' )
	).toBeInTheDocument();
	await openPosts();
	expect(
		dialog.queryByText( 'This file holds nothing.' )
	).not.toBeInTheDocument();
} );

it( 'says why there are no posts to choose from', async () => {
	await show( {
		'GET /wp/v2/posts': () => {
			throw restError( 403, 'rest_forbidden', 'You may not edit posts.' );
		},
	} );
	await openPosts();
	expect(
		await screen.findByText( 'You may not edit posts.' )
	).toBeInTheDocument();
} );

it( 'offers no posts to whoever may not edit any', () => {
	const { can } = BOOT.user;
	jest.replaceProperty( BOOT.user, 'can', { ...can, editPosts: false } );
	const { wrapper } = createDesk();
	render( <ImportArticles onClose={ () => {} } />, { wrapper } );
	expect(
		screen.getByRole( 'button', { name: 'Choose a file' } )
	).toBeVisible();
	expect( screen.queryByRole( 'tab' ) ).not.toBeInTheDocument();
	jest.restoreAllMocks();
} );
