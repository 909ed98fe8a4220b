import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inbox } from '@wordpress/icons';

import { showApp } from '../../../tests/js/support/app-screen';
import { box, showInbox, world } from '../../../tests/js/support/bulk-screen';
import { createDesk, visit } from '../../../tests/js/support/desk';
import { notification } from '../../../tests/js/support/notifications';
import { fakeRest } from '../../../tests/js/support/rest';
import { NO_ORDERS, showTicket } from '../../../tests/js/support/ticket-screen';
import { notifyError, notifyWith } from '../../data/notices';
import { ViewLink } from '../../features/inbox/Views/ViewLink';
import { Bell } from '../../features/notifications';
import { useNotificationFeed } from '../../data';
import '../Palette/Palette';
import { listRoute } from '../router';
import { Snackbars } from '../Snackbars';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// Attack 14 in what pops up over the screen: markup in names that people, suppliers and mails bring.
const HOSTILE =
	'<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>"><b>&lt;i&gt;';

const agent = { id: 5, name: HOSTILE, avatar_url: null };
const tag = { id: 9, name: HOSTILE, color: '' };

/** Nothing of it became markup, wherever it stands in the page. */
function expectOnlyText() {
	expect(
		document.querySelectorAll(
			'script, img[src="x"], [onerror], [onload], iframe[srcdoc]'
		)
	).toHaveLength( 0 );
	expect(
		[ ...document.querySelectorAll( 'b, i' ) ].filter(
			( { textContent } ) => textContent === '&lt;i&gt;'
		)
	).toHaveLength( 0 );
	expect( window ).not.toHaveProperty( 'hacked' );
}

/** Texts of the choices that are offered. */
const offered = () =>
	screen.queryAllByRole( 'option' ).map( ( one ) => one.textContent ?? '' );

afterEach( () => jest.restoreAllMocks() );

it( 'shows names in the bell as text', async () => {
	visit();
	fakeRest( {
		'GET /notifications': () => ( {
			items: [
				notification( {
					id: 1,
					event: 'mention',
					actor_name: HOSTILE,
					ticket: { id: 1, number: 1001, subject: HOSTILE },
				} ),
			],
			unseen: 1,
		} ),
	} );
	function Desk() {
		useNotificationFeed( null, () => {} );
		return <Bell />;
	}
	render( <Desk />, { wrapper: createDesk().wrapper } );
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Notifications: 1 new' } )
	);
	const list = screen.getByRole( 'region', { name: 'Notifications' } );
	expect( within( list ).getByRole( 'listitem' ).textContent ).toContain(
		HOSTILE
	);
	expectOnlyText();
} );

it( 'shows names in snackbars and on their buttons as text', () => {
	const { registry, wrapper } = createDesk();
	render( <Snackbars />, { wrapper } );
	act( () => notifyError( registry, 'a', HOSTILE ) );
	act( () =>
		notifyWith( registry, 'b', HOSTILE, [
			{ label: HOSTILE, onClick: () => {} },
		] )
	);
	expect( screen.getAllByText( HOSTILE ) ).not.toHaveLength( 0 );
	expect( screen.getByRole( 'button', { name: HOSTILE } ) ).toBeVisible();
	// What screen readers are told is put into the page too.
	expectOnlyText();
} );

it( 'shows names in the palette as text, with what was typed marked', async () => {
	await showApp( '', {
		routes: {
			'GET /lookup': () => ( {
				tickets: [
					{
						id: 2,
						number: 2231,
						subject: HOSTILE,
						status: 'open',
						customer_name: HOSTILE,
					},
				],
				orders: [],
				customers: [],
			} ),
			'GET /customers': () => ( {
				items: [
					{
						id: 7,
						name: HOSTILE,
						language: 'en',
						user_id: null,
						kind: 'customer',
						identities: [],
						ticket_count: 3,
						created_at: '2026-11-22T04:00:00Z',
					},
				],
			} ),
			'GET /articles/search': () => ( {
				items: [ { id: 5, title: HOSTILE, url: '/help/' } ],
				corrected: null,
			} ),
		},
	} );
	await userEvent.keyboard( '{Control>}k{/Control}' );
	(
		await screen.findByRole( 'combobox', { name: /Search commands/ } )
	).focus();
	await userEvent.paste( 'img' );
	await waitFor(
		() =>
			expect(
				offered().filter( ( text ) => text.includes( HOSTILE ) ).length
			).toBeGreaterThan( 1 ),
		{ timeout: 5_000 }
	);
	expectOnlyText();
} );

it( 'shows names in the menus of many tickets as text', async () => {
	await showInbox( world(), {
		'GET /agents': () => ( { items: [ agent ] } ),
		'GET /tags': () => ( { items: [ tag ] } ),
	} );
	await userEvent.click( box( 1 ) );
	const bar = screen.getByRole( 'toolbar', { name: 'Chosen tickets' } );
	for ( const name of [ 'Assign', 'Add a tag' ] ) {
		await userEvent.click( within( bar ).getByRole( 'button', { name } ) );
		await waitFor( () => expect( offered().join() ).toContain( HOSTILE ) );
		expectOnlyText();
		await userEvent.keyboard( '{Escape}' );
	}
} );

it( 'shows names in the ticket and its fields as text', async () => {
	await showTicket(
		{
			subject: HOSTILE,
			tags: [ tag ],
			topic: { id: 3, name: HOSTILE },
			assignee: agent,
			customer: { id: 7, name: HOSTILE, email: 'a@example.test' },
		},
		{
			'GET /agents': () => ( { items: [ agent ] } ),
			'GET /topics': () => ( { items: [ { id: 3, name: HOSTILE } ] } ),
			'GET /tags': () => ( { items: [ tag ] } ),
			'GET /tickets/1/orders': () => NO_ORDERS,
		}
	);
	expect( screen.getByRole( 'button', { name: HOSTILE } ) ).toBeVisible();
	expect( screen.getAllByText( HOSTILE ).length ).toBeGreaterThan( 1 );
	expect(
		within(
			screen.getByRole( 'combobox', { name: 'Assignee' } )
		).getByRole( 'option', { name: HOSTILE } )
	).toBeInTheDocument();
	expectOnlyText();
} );

it( 'shows the name of a view in a tooltip as text', async () => {
	visit();
	render(
		<ViewLink
			to={ listRoute() }
			icon={ inbox }
			label={ HOSTILE }
			count={ 0 }
			isCurrent={ false }
			isFolded
		/>,
		{ wrapper: createDesk().wrapper }
	);
	await userEvent.hover( screen.getByRole( 'link' ) );
	expect( await screen.findByRole( 'tooltip' ) ).toHaveTextContent( HOSTILE );
	expectOnlyText();
} );

it( 'would see markup', () => {
	render( <p dangerouslySetInnerHTML={ { __html: HOSTILE } } /> );
	expect( expectOnlyText ).toThrow();
} );
