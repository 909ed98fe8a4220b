import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resetLocaleData } from '@wordpress/i18n';

import { showApp as show } from '../../../tests/js/support/app-screen';
import { restError } from '../../../tests/js/support/rest';
import { ticket } from '../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

// What stands in the ticket has tests of its own; here it only has to come and go.
jest.mock( '../../features/ticket/TicketView', () => ( {
	__esModule: true,
	default: ( { id }: { id: number } ) => (
		<output>{ `Ticket ${ id }` }</output>
	),
} ) );

afterEach( () => {
	jest.restoreAllMocks();
	act( () => resetLocaleData( {} ) );
} );

it( 'shows views with how much stands in each, and where one is', async () => {
	await show( '&view=open' );
	const views = within( screen.getByRole( 'navigation', { name: 'Views' } ) );
	expect( views.getByRole( 'link', { current: 'page' } ) ).toHaveTextContent(
		'All open'
	);
	expect(
		views.getByRole( 'link', { name: 'Unassigned 1234 tickets' } )
	).toHaveTextContent( '1.2k' );
	expect( views.getByRole( 'link', { name: 'Trash' } ) ).toBeVisible();
	expect( document.title ).toBe( 'All open ‹ Sanad ‹ Noor Home — WordPress' );
} );

it( 'opens a ticket beside the list, and names the tab after it', async () => {
	await show();
	await userEvent.click( screen.getByRole( 'link', { name: /Subject 1/ } ) );
	expect( await screen.findByText( 'Ticket 1' ) ).toBeVisible();
	expect( screen.getByText( 'Subject 2' ) ).toBeVisible();
	expect( document.title ).toMatch( /^#1001 Subject 1 ‹/ );
} );

it( 'has one page at a time on a small screen, with a bar at the bottom', async () => {
	await show( '&ticket=1', { width: 360 } );
	expect( await screen.findByText( 'Ticket 1' ) ).toBeVisible();
	expect( screen.getByText( 'Subject 2' ) ).not.toBeVisible();
	const bar = within( screen.getByRole( 'navigation', { name: 'Desk' } ) );
	await userEvent.click( bar.getByRole( 'link', { name: 'List' } ) );
	expect( screen.getByText( 'Subject 2' ) ).toBeVisible();
	expect( screen.queryByText( 'Ticket 1' ) ).not.toBeInTheDocument();

	await userEvent.click( bar.getByRole( 'button', { name: 'Views' } ) );
	const sheet = within(
		await screen.findByRole( 'dialog', { name: 'Views' } )
	);
	await userEvent.click( sheet.getByRole( 'link', { name: /Mine/ } ) );
	expect( window.location.search ).toBe( '?page=sanad&view=mine' );
	expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument();
} );

it( 'offers to undo what was done, where it says so', async () => {
	const { dispatch } = await show( '', {
		routes: {
			'PATCH /tickets/1': ( { data } ) =>
				data.status === 'resolved'
					? ticket( {
							id: 1,
							version: 2,
							status: 'resolved',
							status_group: 'resolved',
						} )
					: ticket( { id: 1, version: 3 } ),
		},
	} );
	await act( () => dispatch.updateTicket( 1, { status: 'resolved' } ) );
	expect( screen.queryByText( 'Subject 1' ) ).not.toBeInTheDocument();
	await userEvent.click(
		await screen.findByRole( 'button', { name: 'Undo' } )
	);
	expect( await screen.findByText( 'Subject 1' ) ).toBeVisible();
} );

it( 'says what failed, and keeps saying it', async () => {
	const { dispatch } = await show( '', {
		routes: {
			'PATCH /tickets/1': () => {
				throw restError(
					403,
					'sanad_forbidden',
					'You may not do this.'
				);
			},
		},
	} );
	await act( () => dispatch.updateTicket( 1, { priority: 'high' } ) );
	expect(
		screen.getByText( 'You may not do this.', {
			selector: '.sanad-snackbar__text',
		} )
	).toBeInTheDocument();
} );

it( 'is mirrored as a whole in Arabic', async () => {
	act( () => resetLocaleData( { 'text direction\u0004ltr': [ 'rtl' ] } ) );
	await show();
	expect(
		screen.getByRole( 'list', { name: 'Tickets' } ).closest( '[dir]' )
	).toHaveAttribute( 'dir', 'rtl' );
	expect(
		screen.getByRole( 'combobox', { name: 'Search tickets' } )
	).toHaveAttribute( 'dir', 'rtl' );
} );

it( 'keeps full screen with the account', async () => {
	await show();
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Full screen' } )
	);
	expect( document.body ).toHaveClass( 'sanad-full-screen' );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Show the WordPress menu' } )
	);
	expect( document.body ).not.toHaveClass( 'sanad-full-screen' );
} );
