import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BOOT } from '../../../../../tests/js/boot';
import { createDesk, visit } from '../../../../../tests/js/support/desk';
import {
	type Call,
	fakeRest,
	restError,
} from '../../../../../tests/js/support/rest';
import { page } from '../../../../../tests/js/support/tickets';
import { useViewDraft } from '../../../../data';
import type { View, ViewCondition } from '../../../../types/api';
import { Inbox } from '../../Inbox';
import ViewBuilder from '../Builder/ViewBuilder';
import { ViewList } from '../ViewList';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Typing into a form of this size takes its time in jsdom.
jest.setTimeout( 30_000 );

class IdleIntersectionObserver {
	observe() {}
	disconnect() {}
}

beforeAll( () => {
	Object.assign( globalThis, {
		IntersectionObserver: IdleIntersectionObserver,
	} );
} );

afterEach( () => {
	window.sanadBoot = BOOT;
} );

const TAGS = [ ...Array( 500 ).keys() ].map( ( index ) => ( {
	id: index + 1,
	name: `tag ${ index + 1 }`,
	color: '',
} ) );

function view( part: Partial< View > & { id: number } ): View {
	return {
		name: `View ${ part.id }`,
		owner_id: BOOT.user.id,
		team_id: 0,
		position: part.id,
		conditions: { match: 'all', conditions: [] },
		sort: 'newest',
		version: 1,
		missing: [],
		can: { change: true },
		...part,
	};
}

const list = ( ...items: View[] ) => ( {
	items,
	start: { own: null, view: 'open' },
} );

function Desk() {
	const { draft } = useViewDraft();
	return (
		<>
			<ViewList />
			<Inbox isHidden={ false } />
			{ draft && <ViewBuilder /> }
		</>
	);
}

async function show(
	routes: Parameters< typeof fakeRest >[ 0 ] = {},
	state = ''
) {
	visit( state );
	const calls = fakeRest( {
		'GET /tickets': () => page( [ 1, 2 ] ),
		'GET /tickets/counts': () => ( {} ),
		'GET /agents': () => ( {
			items: [ { id: 5, name: 'Lena', avatar_url: null } ],
		} ),
		'GET /teams': () => ( { items: [ { id: 4, name: 'Returns' } ] } ),
		'GET /topics': () => ( { items: [ { id: 3, name: 'Delivery' } ] } ),
		'GET /tags': () => ( { items: TAGS } ),
		'GET /views': () => list(),
		'GET /views/counts': () => ( { items: [] } ),
		'POST /views/preview': () => ( { count: 12, is_more: false } ),
		'POST /views': ( { data } ) => view( { id: 9, ...data } ),
		...routes,
	} );
	const desk = createDesk();
	render( <Desk />, { wrapper: desk.wrapper } );
	await screen.findByRole( 'region', { name: 'Tickets' } );
	// What is asked for at first is answered.
	await act( async () => {} );
	return {
		...desk,
		sent: ( method: string, path: string ): Call[] =>
			calls.filter(
				( call ) => call.method === method && call.path === path
			),
	};
}

const dialog = () => screen.getByRole( 'dialog' );

const row = ( number: number ) =>
	within( dialog() ).getByRole( 'group', { name: `Condition ${ number }` } );

const conditionsOf = ( call: Call | undefined ) =>
	( call?.data.conditions as { conditions: ViewCondition[] } | undefined )
		?.conditions;

describe( 'the list of views', () => {
	it( 'has own and shared views with their counts', async () => {
		await show( {
			'GET /views': () =>
				list(
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
		const { sent } = await show();
		expect( sent( 'GET', '/views/counts' ) ).toHaveLength( 0 );
	} );

	it( 'shows the tickets of a view under its name', async () => {
		const { sent } = await show(
			{ 'GET /views': () => list( view( { id: 1, name: 'VIP' } ) ) },
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
		const { sent } = await show();
		const [ asked ] = sent( 'GET', '/tickets' );
		expect( Object.fromEntries( asked?.query ?? [] ) ).toMatchObject( {
			saved_view: '7',
			sort: 'waiting',
		} );
	} );

	it( 'moves a view by its menu and says where it stands', async () => {
		const user = userEvent.setup();
		const { sent } = await show( {
			'GET /views': () =>
				list(
					view( { id: 1, name: 'A' } ),
					view( { id: 2, name: 'B' } )
				),
			'POST /views/order': () => list(),
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
		const { notices, sent } = await show( {
			'GET /views': () =>
				list(
					view( { id: 1, name: 'A', conditions } ),
					view( { id: 2, name: 'B' } )
				),
			'DELETE /views/1': () => ( { deleted: true } ),
			'POST /views/order': () => list(),
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
		await show(
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
		await show(
			{
				'GET /views': () =>
					list(
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

describe( 'the builder', () => {
	it( 'starts from the filters of the list and counts what it would show', async () => {
		const user = userEvent.setup();
		const { sent } = await show(
			{},
			'&view=mine&topic=3&tag=12&sort=waiting'
		);
		await user.click(
			await screen.findByRole( 'button', { name: 'Save as view' } )
		);
		expect(
			await within( dialog() ).findByText( 'Shows 12 tickets now.' )
		).toBeVisible();
		const save = within( dialog() ).getByRole( 'button', {
			name: 'Save view',
		} );
		expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'شحن متأخر'
		);
		await user.click( save );

		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).toBeNull()
		);
		expect( sent( 'POST', '/views' )[ 0 ]?.data ).toEqual( {
			name: 'شحن متأخر',
			conditions: {
				match: 'all',
				conditions: [
					{ attribute: 'status', operator: 'is', value: [ 'open' ] },
					{ attribute: 'snoozed', operator: 'is', value: [ 'no' ] },
					{ attribute: 'assignee', operator: 'is', value: [ 'me' ] },
					{ attribute: 'topic', operator: 'is', value: [ '3' ] },
					{ attribute: 'tag', operator: 'is', value: [ '12' ] },
				],
			},
			sort: 'waiting',
			is_personal: true,
			team_id: 0,
		} );
		expect( window.location.search ).toContain( 'saved_view=9' );
	} );

	it( 'finds one of 500 tags by typing', async () => {
		const user = userEvent.setup();
		const { sent } = await show();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'Tagged'
		);
		await user.click(
			within( dialog() ).getByRole( 'button', {
				name: 'Add a condition',
			} )
		);
		expect(
			within( dialog() ).getByText( 'A condition still needs a value.' )
		).toBeVisible();
		await user.click(
			within( row( 2 ) ).getByRole( 'button', { name: 'Choose: Tag' } )
		);
		await user.type(
			screen.getByRole( 'combobox', { name: 'Find' } ),
			'tag 497'
		);
		await user.keyboard( '{Enter}{Escape}' );
		expect( within( row( 2 ) ).getByText( 'tag 497' ) ).toBeVisible();
		await user.click(
			within( dialog() ).getByRole( 'radio', {
				name: 'One condition is enough',
			} )
		);
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		await waitFor( () =>
			expect( sent( 'POST', '/views' )[ 0 ]?.data ).toMatchObject( {
				conditions: {
					match: 'any',
					conditions: [
						{ attribute: 'status', value: [ 'open' ] },
						{ attribute: 'tag', value: [ '497' ] },
					],
				},
			} )
		);
	} );

	it( 'has the control that fits each attribute', async () => {
		const user = userEvent.setup();
		const { sent } = await show();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		const look = () =>
			within( row( 1 ) ).getByRole( 'combobox', {
				name: 'What it looks at',
			} );
		const compare = () =>
			within( row( 1 ) ).getByRole( 'combobox', {
				name: 'How it compares',
			} );

		await user.selectOptions( look(), 'waiting' );
		await user.clear(
			within( row( 1 ) ).getByRole( 'spinbutton', { name: 'How long' } )
		);
		await user.type(
			within( row( 1 ) ).getByRole( 'spinbutton', { name: 'How long' } ),
			'3'
		);
		await user.selectOptions(
			within( row( 1 ) ).getByRole( 'combobox', { name: 'Unit' } ),
			'days'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'waiting',
					operator: 'more_than',
					value: [ '4320' ],
				},
			] )
		);

		await user.selectOptions( look(), 'created' );
		await user.selectOptions( compare(), 'after' );
		await user.type(
			within( row( 1 ) ).getByLabelText( 'Opened' ),
			'2026-01-31'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'created',
					operator: 'after',
					value: [ '2026-01-31' ],
				},
			] )
		);

		await user.selectOptions( look(), 'subject' );
		await user.type(
			within( row( 1 ) ).getByRole( 'textbox', { name: 'Words' } ),
			'مقاس خاطئ، size'
		);
		await waitFor( () =>
			expect(
				conditionsOf( sent( 'POST', '/views/preview' ).at( -1 ) )
			).toEqual( [
				{
					attribute: 'subject',
					operator: 'contains',
					value: [ 'مقاس خاطئ', 'size' ],
				},
			] )
		);
	} );

	it( 'says at the condition what the server refused, and keeps everything', async () => {
		const user = userEvent.setup();
		await show( {
			'POST /views': () => {
				throw restError( 400, 'sanad_invalid', 'This tag is gone.', {
					field: 'conditions.0.value',
				} );
			},
		} );
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		const name = within( dialog() ).getByRole( 'textbox', {
			name: 'Name',
		} );
		await user.type( name, 'VIP' );
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		expect(
			await within( dialog() ).findByText( 'This tag is gone.', {
				selector: '.sanad-condition__error',
			} )
		).toBeVisible();
		expect( name ).toHaveValue( 'VIP' );
	} );

	it( 'shares with a team where one may', async () => {
		window.sanadBoot = {
			...BOOT,
			user: {
				...BOOT.user,
				can: { ...BOOT.user.can, manageSettings: true },
			},
		};
		const user = userEvent.setup();
		const { sent } = await show();
		await user.click( screen.getByRole( 'button', { name: 'New view' } ) );
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			'Returns'
		);
		await user.selectOptions(
			within( dialog() ).getByRole( 'combobox', { name: 'Who sees it' } ),
			'Team: Returns'
		);
		await user.click(
			within( dialog() ).getByRole( 'button', { name: 'Save view' } )
		);
		await waitFor( () =>
			expect( sent( 'POST', '/views' )[ 0 ]?.data ).toMatchObject( {
				is_personal: false,
				team_id: 4,
			} )
		);
	} );

	it( 'puts its own in the place of somebody else’s change only when told to', async () => {
		const user = userEvent.setup();
		const theirs = view( { id: 1, name: 'Theirs', version: 2 } );
		let isTheirs = false;
		const { sent } = await show( {
			'GET /views': () =>
				list( isTheirs ? theirs : view( { id: 1, name: 'VIP' } ) ),
			'PATCH /views/1': ( { data } ) => {
				if ( data.version !== 2 ) {
					isTheirs = true;
					throw restError( 409, 'sanad_conflict', 'Changed.' );
				}
				return view( { id: 1, name: 'VIP 2', version: 3 } );
			},
		} );
		await user.click(
			await screen.findByRole( 'button', {
				name: 'Options of the view “VIP”',
			} )
		);
		await user.click(
			await screen.findByRole( 'menuitem', { name: 'Edit' } )
		);
		await user.type(
			within( dialog() ).getByRole( 'textbox', { name: 'Name' } ),
			' 2'
		);
		const save = () =>
			within( dialog() ).getByRole( 'button', { name: 'Save view' } );
		await user.click( save() );
		expect(
			await within( dialog() ).findByText( /Somebody changed this view/ )
		).toBeVisible();
		await user.click( save() );
		await waitFor( () =>
			expect( screen.queryByRole( 'dialog' ) ).toBeNull()
		);
		expect(
			sent( 'PATCH', '/views/1' ).map( ( { data } ) => [
				data.name,
				data.version,
			] )
		).toEqual( [
			[ 'VIP 2', 1 ],
			[ 'VIP 2', 2 ],
		] );
	} );
} );
