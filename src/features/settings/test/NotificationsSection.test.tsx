import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	bareBrowser,
	browserThat,
	browserWithSound,
} from '../../../../tests/js/support/notifications';
import { held, restError } from '../../../../tests/js/support/rest';
import { showSection } from '../../../../tests/js/support/settings';
import type { NotificationPreferences } from '../../../types/api';
import NotificationsSection from '../Notifications/NotificationsSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const PREFERENCES: NotificationPreferences = {
	items: [
		{ event: 'mention', mail: true, browser: true, sound: false },
		{ event: 'assigned', mail: false, browser: false, sound: false },
	],
	email: 'huda@example.com',
};

async function show( routes: Parameters< typeof showSection >[ 1 ] = {} ) {
	const view = showSection( NotificationsSection, {
		'GET /me/notifications': () => PREFERENCES,
		...routes,
	} );
	await screen.findByRole( 'table' );
	return view;
}

afterEach( bareBrowser );

const box = ( name: string ) => screen.getByRole( 'checkbox', { name } );
const button = ( name: string ) => screen.getByRole( 'button', { name } );

describe( 'what the agent is told of', () => {
	it( 'is switched on by event and channel, one at a time', async () => {
		const { sent } = await show( {
			'PUT /me/notifications': ( { data } ) => ( {
				...PREFERENCES,
				items: [ PREFERENCES.items[ 0 ], ...( data.items as [] ) ],
			} ),
		} );
		const row = within(
			screen.getByRole( 'row', { name: /A ticket is assigned to me/ } )
		);
		await userEvent.click( row.getByRole( 'checkbox', { name: /Sound/ } ) );
		await waitFor( () =>
			expect( sent( 'PUT' ).map( ( { data } ) => data ) ).toEqual( [
				{
					items: [ { ...PREFERENCES.items[ 1 ], sound: true } ],
				},
			] )
		);
		expect( box( 'A ticket is assigned to me: Sound' ) ).toBeChecked();
		expect( box( 'Somebody mentions me in a note: Mail' ) ).toBeChecked();
	} );

	it( 'keeps both of two that are switched faster than they are saved', async () => {
		const first = held< void >();
		const server = new Map(
			PREFERENCES.items.map( ( item ) => [ item.event, item ] )
		);
		let isFirst = true;
		await show( {
			'PUT /me/notifications': async ( { data } ) => {
				if ( isFirst ) {
					isFirst = false;
					await first.promise;
				}
				( data.items as NotificationPreferences[ 'items' ] ).forEach(
					( item ) => server.set( item.event, item )
				);
				return { ...PREFERENCES, items: [ ...server.values() ] };
			},
		} );
		await userEvent.click( box( 'A ticket is assigned to me: Mail' ) );
		await userEvent.click( box( 'A ticket is assigned to me: Sound' ) );
		first.give();
		await waitFor( () =>
			expect( server.get( 'assigned' ) ).toEqual( {
				event: 'assigned',
				mail: true,
				browser: false,
				sound: true,
			} )
		);
		expect( box( 'A ticket is assigned to me: Mail' ) ).toBeChecked();
	} );

	it( 'stays as it was where the server refuses, and says so', async () => {
		const { said } = await show( {
			'PUT /me/notifications': () => {
				throw restError( 500, 'sanad_down', 'Not saved.' );
			},
		} );
		await userEvent.click( box( 'Somebody mentions me in a note: Mail' ) );
		await waitFor( () => expect( said() ).toEqual( [ 'Not saved.' ] ) );
		expect( box( 'Somebody mentions me in a note: Mail' ) ).toBeChecked();
	} );
} );

describe( 'a test', () => {
	it( 'goes by mail to the address that is shown', async () => {
		const { said } = await show( {
			'POST /me/notifications/test': () => ( {
				sent_to: 'huda@example.com',
			} ),
		} );
		expect(
			screen.getByText( 'Mails go to huda@example.com.' )
		).toBeVisible();
		await userEvent.click( button( 'Send a test mail' ) );
		await waitFor( () =>
			expect( said() ).toEqual( [
				'A test mail is on its way to huda@example.com. Look into the spam folder too.',
			] )
		);
		expect( button( 'Send a test mail' ) ).toHaveFocus();
	} );

	it( 'says why no mail was sent', async () => {
		const { said } = await show( {
			'POST /me/notifications/test': () => {
				throw restError( 502, 'sanad_mail', 'The site sends no mail.' );
			},
		} );
		await userEvent.click( button( 'Send a test mail' ) );
		await waitFor( () =>
			expect( said() ).toEqual( [ 'The site sends no mail.' ] )
		);
		expect( button( 'Send a test mail' ) ).toBeEnabled();
	} );

	it( 'pops up once the agent has allowed it', async () => {
		const shown = browserThat( 'default', 'granted' );
		await show();
		await userEvent.click( button( 'Allow in this browser' ) );
		const test = await screen.findByRole( 'button', {
			name: 'Show a test',
		} );
		expect( test ).toHaveFocus();
		await userEvent.click( test );
		expect( shown ).toHaveBeenCalledWith(
			'This is a test',
			expect.objectContaining( { tag: 'sanad-test' } )
		);
	} );

	it( 'says where to allow notifications that were refused', async () => {
		browserThat( 'default', 'denied' );
		await show();
		await userEvent.click( button( 'Allow in this browser' ) );
		const sentence = await screen.findByText(
			/Allow them in the settings of the browser/
		);
		expect( sentence ).toHaveAttribute( 'role', 'status' );
		expect( sentence ).toHaveFocus();
		expect(
			screen.queryByRole( 'button', { name: 'Show a test' } )
		).not.toBeInTheDocument();
	} );

	it( 'asks nothing of a browser that knows no notifications', async () => {
		await show();
		expect(
			screen.getByText( /They need a secure address/ )
		).toBeVisible();
		expect(
			screen.queryByRole( 'button', { name: 'Allow in this browser' } )
		).not.toBeInTheDocument();
	} );

	it( 'says that a browser showed nothing although it is allowed to', async () => {
		browserThat(
			'granted',
			'granted',
			jest.fn( () => {
				throw new TypeError( 'Illegal constructor' );
			} )
		);
		await show();
		await userEvent.click( button( 'Show a test' ) );
		expect(
			await screen.findByText(
				'This browser shows no notifications here.'
			)
		).toBeVisible();
	} );

	it( 'says that a browser plays no sound', async () => {
		await show();
		await userEvent.click( button( 'Play a test' ) );
		expect(
			await screen.findByText( 'This browser plays no sound here.' )
		).toBeVisible();
	} );

	it( 'sounds twice, softly, where the browser has sound', async () => {
		const start = browserWithSound();
		await show();
		await userEvent.click( button( 'Play a test' ) );
		await waitFor( () => expect( start ).toHaveBeenCalledTimes( 2 ) );
		expect(
			screen.queryByText( 'This browser plays no sound here.' )
		).not.toBeInTheDocument();
	} );
} );
