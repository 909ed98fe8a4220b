import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { store as shortcutsStore } from '@wordpress/keyboard-shortcuts';
import { store as preferencesStore } from '@wordpress/preferences';

import { showApp } from '../../../../tests/js/support/app-screen';
import { createDesk } from '../../../../tests/js/support/desk';
import { detail, summary, ticket } from '../../../../tests/js/support/tickets';
// Loaded here already, so that the first test does not wait for it.
import '../Palette';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// What stands in the ticket has tests of its own; here it only has to come and go.
jest.mock( '../../../features/ticket/TicketView', () => ( {
	__esModule: true,
	default: ( { id }: { id: number } ) => (
		<output>{ `Ticket ${ id }` }</output>
	),
} ) );

const sara = {
	id: 7,
	name: 'Sara',
	language: 'en',
	user_id: null,
	kind: 'customer',
	identities: [],
	ticket_count: 3,
	created_at: '2026-11-22T04:00:00Z',
};

const everything = {
	'GET /lookup': () => ( {
		tickets: [
			{
				id: 2,
				number: 2231,
				subject: 'Subject 2',
				status: 'open',
				customer_name: 'Sara',
			},
		],
		orders: [
			{
				id: 31,
				number: '2231',
				customer_name: 'Sara',
				status_label: 'Completed',
				by: 'number',
				edit_url: '/wp-admin/post.php?post=31',
				ticket_count: 2,
			},
		],
		customers: [],
	} ),
	'GET /customers': () => ( { items: [ sara ] } ),
	'GET /articles/search': () => ( {
		items: [ { id: 5, title: 'Sizes of 2231', url: '/help/sizes/' } ],
		corrected: null,
	} ),
	'PATCH /tickets/1': () =>
		ticket( { id: 1, status: 'resolved', version: 2 } ),
};

const field = () =>
	screen.findByRole( 'combobox', { name: /Search commands/ } );

const options = () =>
	screen.queryAllByRole( 'option' ).map( ( one ) => one.textContent );

/**
 * By their text, which marks what was typed and so falls into pieces.
 *
 * @param label
 */
async function choose( label: string ) {
	await waitFor(
		() =>
			expect(
				options().some( ( one ) => one?.startsWith( label ) )
			).toBe( true ),
		{ timeout: 5_000 }
	);
	const option = screen
		.getAllByRole( 'option' )
		.find( ( one ) => one.textContent?.startsWith( label ) );
	await userEvent.click( option as HTMLElement );
}

async function openPalette() {
	await userEvent.keyboard( '{Control>}k{/Control}' );
	return field();
}

/**
 * Opens the palette and puts words into its field, all at once.
 *
 * @param words
 */
async function ask( words: string ) {
	( await openPalette() ).focus();
	await userEvent.paste( words );
}

afterEach( () => jest.restoreAllMocks() );

it( 'offers what the screen can do, and does it', async () => {
	await showApp();
	await openPalette();
	expect( options() ).toContain( 'New ticket (C)' );
	expect( options() ).not.toContain( 'Go to: Mine (G M)' );
	await userEvent.paste( 'mine' );
	await choose( 'Go to: Mine' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'view=mine' )
	);
	expect(
		screen.queryByRole( 'combobox', { name: /Search commands/ } )
	).not.toBeInTheDocument();
} );

it( 'does it where single keys are switched off as well', async () => {
	const { registry } = await showApp();
	act(
		() =>
			void registry
				.dispatch( preferencesStore )
				.set( 'sanad', 'singleKeys', false )
	);
	await ask( 'new ticket' );
	await choose( 'New ticket' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'compose=1' )
	);
} );

it( 'changes the open ticket', async () => {
	const { calls } = await showApp( '&ticket=1', { routes: everything } );
	await screen.findByText( 'Ticket 1' );
	await ask( 'resolved' );
	await choose( 'Set the status: Resolved' );
	await waitFor( () =>
		expect(
			calls.find( ( { method } ) => method === 'PATCH' )?.data
		).toMatchObject( { status: 'resolved' } )
	);
} );

it( 'follows the open ticket', async () => {
	const followers = ( isFollowing: boolean ) => ( {
		items: [],
		is_following: isFollowing,
	} );
	const { calls } = await showApp( '&ticket=1', {
		routes: {
			'GET /tickets/1/followers': () => followers( false ),
			'POST /tickets/1/followers': () => followers( true ),
		},
	} );
	await screen.findByText( 'Ticket 1' );
	await ask( 'foll' );
	await choose( 'Follow' );
	await waitFor( () =>
		expect(
			calls.find(
				( { method, path } ) =>
					method === 'POST' && path === '/tickets/1/followers'
			)?.data
		).toEqual( { add: [ 2 ], remove: [] } )
	);
	// A list of what is followed holds another ticket now.
	const lists = () =>
		calls.filter( ( { path } ) => path === '/tickets' ).length;
	await waitFor( () => expect( lists() ).toBe( 2 ) );
} );

it( 'leads to saved views', async () => {
	await showApp( '', {
		routes: {
			'GET /views': () => ( {
				items: [
					{
						id: 4,
						name: 'Late parcels',
						owner_id: 0,
						team_id: 0,
						position: 1,
						conditions: { match: 'all', conditions: [] },
						sort: 'oldest',
						version: 1,
						missing: [],
						can: { change: false },
					},
				],
				start: { own: null, view: 'open' },
			} ),
		},
	} );
	await ask( 'late' );
	await choose( 'Go to: Late parcels' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'saved_view=4' )
	);
} );

it( 'leads to what an agent may settle', async () => {
	await showApp();
	await ask( 'settings' );
	// What is for those who look after the desk is not offered to others.
	expect( options() ).not.toContain( 'Settings: Fast lane' );
	await choose( 'Settings: Notifications' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'section=notifications' )
	);
} );

it( 'leads to the categories', async () => {
	await showApp();
	await ask( 'categories' );
	await choose( 'Go to: Categories' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'screen=categories' )
	);
} );

it( 'finds tickets, orders, customers and articles', async () => {
	const { calls } = await showApp( '', { routes: everything } );
	await ask( '2231' );
	await waitFor( () => expect( options() ).toContain( 'Order #2231: Sara' ), {
		timeout: 5_000,
	} );
	expect( options() ).toEqual(
		expect.arrayContaining( [
			'Ticket #2231: Subject 2',
			'Tickets about order #2231',
			'Ticket #1001: Subject 1',
			'Tickets of Sara',
			'Article: Sizes of 2231',
			'Search tickets: 2231',
		] )
	);
	expect( calls.filter( ( { path } ) => path === '/lookup' ) ).toHaveLength(
		1
	);
	await choose( 'Ticket #2231' );
	expect( await screen.findByText( 'Ticket 2' ) ).toBeInTheDocument();
} );

it( 'keeps what was found where one of the questions fails', async () => {
	await showApp( '', {
		routes: { 'GET /customers': everything[ 'GET /customers' ] },
	} );
	await ask( 'sara' );
	await choose( 'Tickets of Sara' );
	await waitFor( () =>
		expect( window.location.search ).toContain( 'customer=7' )
	);
} );

it( 'offers the tickets that were open before', async () => {
	await showApp( '&ticket=1', {
		routes: {
			'GET /tickets': () => ( {
				items: [ 1, 2 ].map( ( id ) => summary( { id } ) ),
				next_cursor: null,
				partial: false,
			} ),
			'GET /tickets/2': () => detail( { id: 2 } ),
		},
	} );
	await openPalette();
	await userEvent.keyboard( '{Escape}' );
	await userEvent.click(
		await screen.findByRole( 'link', { name: /Subject 2/ } )
	);
	await screen.findByText( 'Ticket 2' );
	await openPalette();
	expect( options() ).toContain( 'Ticket #1001: Subject 1' );
	expect( options() ).not.toContain( 'Ticket #1002: Subject 2' );
} );

it( 'leaves the palette to WordPress where the page has one', async () => {
	const desk = createDesk();
	await desk.registry.dispatch( shortcutsStore ).registerShortcut( {
		name: 'core/commands',
		category: 'global',
		description: 'Open the command palette.',
		keyCombination: { modifier: 'primary', character: 'k' },
	} );
	await showApp( '', { desk } );
	await userEvent.keyboard( '{Control>}k{/Control}' );
	const commands = await import( '@wordpress/commands' );
	await waitFor( () =>
		expect( desk.registry.select( commands.store ).isOpen() ).toBe( true )
	);
	expect(
		screen.queryByRole( 'combobox', { name: /Search commands/ } )
	).not.toBeInTheDocument();
} );
