import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { category } from '../../../../tests/js/support/content';
import { createDesk, visit } from '../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import CategoriesScreen from '../CategoriesScreen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const SHELVES = [
	category( {
		id: 1,
		name: 'Delivery',
		names: { ar: 'التوصيل' },
		count: 12,
	} ),
	category( { id: 2, name: 'Returns' } ),
	category( { id: 3, name: 'Abroad', parent_id: 1 } ),
];

function show( state = '', routes: Parameters< typeof fakeRest >[ 0 ] = {} ) {
	visit( `&screen=categories${ state }` );
	const calls = fakeRest( {
		'GET /article-categories': () => ( { items: SHELVES } ),
		...routes,
	} );
	const desk = createDesk();
	render( <CategoriesScreen />, { wrapper: desk.wrapper } );
	return { ...desk, calls };
}

it( 'shows the shelves as they lie in each other', async () => {
	show();
	const top = await screen.findByRole( 'list', { name: 'Categories' } );
	expect( within( top ).getAllByRole( 'listitem' ) ).toHaveLength( 3 );
	const inner = screen.getByRole( 'list', {
		name: 'Categories in “Delivery”',
	} );
	expect( inner ).toHaveTextContent( 'Abroad' );
	expect(
		screen.getByRole( 'link', { name: '12 articles' } )
	).toHaveAttribute(
		'href',
		'/wp-admin/admin.php?page=sanad&screen=articles&category=1'
	);
	// Only those without an Arabic name say so.
	expect( screen.getAllByText( 'No name in العربية' ) ).toHaveLength( 2 );
} );

it( 'moves a shelf by keyboard', async () => {
	const { calls } = show( '', {
		'POST /article-categories/order': () => ( { items: SHELVES } ),
	} );
	const up = await screen.findByRole( 'button', {
		name: 'Move “Returns” up',
	} );
	up.focus();
	await userEvent.keyboard( '{Enter}' );
	await waitFor( () =>
		expect(
			calls.find( ( { method } ) => method === 'POST' )?.data
		).toEqual( {
			parent_id: 0,
			category_ids: [ 2, 1 ],
		} )
	);
} );

it( 'nests a shelf from its menu', async () => {
	const { calls } = show( '', {
		'POST /article-categories/order': () => ( { items: SHELVES } ),
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Actions for “Returns”' } )
	);
	await userEvent.click(
		await screen.findByRole( 'menuitem', { name: 'Move into “Delivery”' } )
	);
	await waitFor( () =>
		expect(
			calls.find( ( { method } ) => method === 'POST' )?.data
		).toEqual( {
			parent_id: 1,
			category_ids: [ 3, 2 ],
		} )
	);
} );

it( 'takes a move back that the server refuses, and says so', async () => {
	const { notices } = show( '', {
		'POST /article-categories/order': () => {
			throw restError( 500, 'sanad_internal', 'It broke.' );
		},
	} );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Move “Returns” up' } )
	);
	await waitFor( () =>
		expect( notices()[ 0 ]?.content ).toBe( 'It broke.' )
	);
	const names = screen
		.getAllByRole( 'button', { name: /^(Delivery|Returns)$/ } )
		.map( ( button ) => button.textContent );
	expect( names ).toEqual( [ 'Delivery', 'Returns' ] );
} );

it( 'adds a shelf with a name in each language and an icon', async () => {
	const { calls } = show( '&category=new&inside=1', {
		'POST /article-categories': ( { data } ) =>
			category( { id: 9, ...data } ),
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	await userEvent.type(
		dialog.getByLabelText( 'Name in English' ),
		'Customs'
	);
	await userEvent.type(
		dialog.getByLabelText( 'Name in العربية' ),
		'الجمارك'
	);
	await userEvent.click( dialog.getByRole( 'radio', { name: 'Delivery' } ) );
	await userEvent.click(
		dialog.getByRole( 'button', { name: 'Add the category' } )
	);
	await waitFor( () =>
		expect(
			calls.find( ( { method } ) => method === 'POST' )?.data
		).toEqual( {
			name: 'Customs',
			names: { ar: 'الجمارك' },
			descriptions: {},
			icon: 'delivery',
			parent_id: 1,
		} )
	);
	expect(
		await screen.findByRole( 'button', { name: 'Customs' } )
	).toBeVisible();
} );

it( 'keeps what was typed where the server refuses it', async () => {
	show( '&category=1', {
		'PATCH /article-categories/1': () => {
			throw restError( 400, 'sanad_invalid', 'This name is taken.' );
		},
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	const name = dialog.getByLabelText( 'Name in English' );
	await userEvent.clear( name );
	await userEvent.type( name, 'Returns' );
	await userEvent.click( dialog.getByRole( 'button', { name: 'Save' } ) );
	expect( await dialog.findByRole( 'alert' ) ).toHaveTextContent(
		'This name is taken.'
	);
	expect( name ).toHaveValue( 'Returns' );
} );

it( 'says what goes with a shelf before it goes', async () => {
	const { calls, notices } = show( '&delete=1', {
		'DELETE /article-categories/1': () => ( { deleted: true } ),
	} );
	const dialog = within( await screen.findByRole( 'dialog' ) );
	expect(
		dialog.getByText(
			'Its 12 articles stay, and are in this category no longer.'
		)
	).toBeVisible();
	expect(
		dialog.getByText( 'The 1 category in it moves to the top.' )
	).toBeVisible();
	await userEvent.click(
		dialog.getByRole( 'button', { name: 'Delete the category' } )
	);
	await waitFor( () =>
		expect( notices()[ 0 ]?.content ).toBe(
			'The category “Delivery” is deleted.'
		)
	);
	expect( calls.some( ( { method } ) => method === 'DELETE' ) ).toBe( true );
} );

it( 'teaches where there is no shelf', async () => {
	show( '', { 'GET /article-categories': () => ( { items: [] } ) } );
	expect( await screen.findByText( /No categories yet/ ) ).toBeVisible();
} );
