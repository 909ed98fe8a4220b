import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../../tests/js/boot';
import { restError } from '../../../../../tests/js/support/rest';
import { page } from '../../../../../tests/js/support/tickets';
import {
	row,
	showViews,
	view,
	viewList,
} from '../../../../../tests/js/support/views-screen';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

afterEach( () => {
	window.sanadBoot = BOOT;
} );

describe( 'the list of views', () => {
	it( 'has own and shared views with their counts', async () => {
		await showViews( {
			'GET /views': () =>
				viewList(
					view( { id: 1, name: 'طلبات VIP', sort: 'waiting' } ),
					view( { id: 2, name: 'Late', owner_id: 0 } )
				),
			'GET /views/counts': () => ( {
				items: [
					{ id: 1, count: 3, is_more: false },
					{ id: 2, count: 999, is_more: true },
				],
			} ),
		} );

		const own = screen.getByRole( 'list', { name: 'Your views' } );
		const link = within( own ).getByRole( 'link', { name: /طلبات VIP/ } );
		expect( link ).toHaveAttribute(
			'href',
			expect.stringContaining( 'saved_view=1&sort=waiting' )
		);
		expect( await within( own ).findByText( '3 tickets' ) ).toBeVisible();
		const shared = screen.getByRole( 'list', { name: 'Shared views' } );
		expect(
			await within( shared ).findByText( '999 tickets or more' )
		).toBeVisible();
	} );

	it( 'asks for no count without a view', async () => {
		const { sent } = await showViews();
		expect( sent( 'GET', '/views/counts' ) ).toHaveLength( 0 );
	} );

	it( 'shows the tickets of a view under its name', async () => {
		const { sent } = await showViews(
			{ 'GET /views': () => viewList( view( { id: 1, name: 'VIP' } ) ) },
			'&saved_view=1'
		);
		expect(
			await screen.findByRole( 'heading', { name: 'VIP' } )
		).toBeVisible();
		const [ asked ] = sent( 'GET', '/tickets' );
		expect( asked?.query.get( 'saved_view' ) ).toBe( '1' );
		expect( asked?.query.get( 'view' ) ).toBeNull();
	} );

	it( 'opens with what the agent starts with', async () => {
		window.sanadBoot = {
			...BOOT,
			start: { saved_view: 7, sort: 'waiting' },
		};
		const { sent } = await showViews();
		const [ asked ] = sent( 'GET', '/tickets' );
		expect( Object.fromEntries( asked?.query ?? [] ) ).toMatchObject( {
			saved_view: '7',
			sort: 'waiting',
		} );
	} );

	it( 'moves a view by its menu and says where it stands', async () => {
		const user = userEvent.setup();
		const { sent } = await showViews( {
			'GET /views': () =>
				viewList(
					view( { id: 1, name: 'A' } ),
					view( { id: 2, name: 'B' } )
				),
			'POST /views/order': () => viewList(),
		} );
		await user.click(
			await screen.findByRole( 'button', {
				name: 'Options of the view “A”',
			} )
		);
		await user.click(
			await screen.findByRole( 'menuitem', { name: 'Move down' } )
		);
		const own = screen.getByRole( 'list', { name: 'Your views' } );
		expect(
			within( own )
				.getAllByRole( 'link' )
				.map( ( { textContent } ) => textContent )
		).toEqual( [ 'B', 'A' ] );
		expect( sent( 'POST', '/views/order' )[ 0 ]?.data ).toEqual( {
			ids: [ 2, 1 ],
		} );
	} );

	it( 'deletes a view and brings it back to its place', async () => {
		const user = userEvent.setup();
		const conditions = {
			match: 'any' as const,
			conditions: [
				{
					attribute: 'tag' as const,
					operator: 'is' as const,
					value: [ '5' ],
				},
			],
		};
		const { notices, sent } = await showViews( {
			'GET /views': () =>
				viewList(
					view( { id: 1, name: 'A', conditions } ),
					view( { id: 2, name: 'B' } )
				),
			'DELETE /views/1': () => ( { deleted: true } ),
			'POST /views/order': () => viewList(),
		} );
		await user.click(
			await screen.findByRole( 'button', {
				name: 'Options of the view “A”',
			} )
		);
		await user.click(
			await screen.findByRole( 'menuitem', { name: 'Delete' } )
		);
		await waitFor( () => expect( notices() ).toHaveLength( 1 ) );
		expect( screen.queryByRole( 'link', { name: 'A' } ) ).toBeNull();

		await act( async () => notices()[ 0 ]?.actions[ 0 ]?.onClick?.() );
		const own = screen.getByRole( 'list', { name: 'Your views' } );
		await waitFor( () =>
			expect(
				within( own )
					.getAllByRole( 'link' )
					.map( ( { textContent } ) => textContent )
			).toEqual( [ 'A', 'B' ] )
		);
		expect( sent( 'POST', '/views' )[ 0 ]?.data ).toMatchObject( {
			name: 'A',
			conditions,
		} );
		expect( sent( 'POST', '/views/order' )[ 0 ]?.data ).toEqual( {
			ids: [ 9, 2 ],
		} );
	} );

	it( 'leads on from a view that was deleted', async () => {
		await showViews(
			{
				'GET /tickets': ( { query } ) => {
					if ( query.has( 'saved_view' ) ) {
						throw restError( 404, 'sanad_not_found', 'Not found.' );
					}
					return page( [ 1, 2 ] );
				},
			},
			'&saved_view=77'
		);
		await screen.findByText( /This view was deleted/ );
		expect( screen.queryByText( 'Not found.' ) ).toBeNull();
		const inbox = screen.getByRole( 'region', { name: 'Tickets' } );
		await userEvent.click(
			within( inbox ).getByRole( 'button', { name: 'All open' } )
		);
		expect(
			await screen.findByRole( 'link', { name: /Subject 1/ } )
		).toBeVisible();
		expect( window.location.search ).toContain( 'view=open' );
	} );

	it( 'says that a condition names a deleted tag, with the way to mend it', async () => {
		const user = userEvent.setup();
		await showViews(
			{
				'GET /views': () =>
					viewList(
						view( {
							id: 1,
							conditions: {
								match: 'all',
								conditions: [
									{
										attribute: 'tag',
										operator: 'is',
										value: [ '4711', '7' ],
									},
								],
							},
							missing: [ { condition: 0, value: '4711' } ],
						} )
					),
			},
			'&saved_view=1'
		);
		expect(
			await screen.findByText( /names a tag that was deleted/, {
				selector: '.components-notice__content',
			} )
		).toBeVisible();
		await user.click(
			screen.getByRole( 'button', { name: 'Edit the view' } )
		);
		expect( within( row( 1 ) ).getByText( 'Deleted tag' ) ).toBeVisible();
		expect( within( row( 1 ) ).getByText( 'tag 7' ) ).toBeVisible();
		await user.click(
			within( row( 1 ) ).getByRole( 'button', {
				name: 'Remove Deleted tag',
			} )
		);
		expect( within( row( 1 ) ).queryByText( 'Deleted tag' ) ).toBeNull();
	} );
} );
