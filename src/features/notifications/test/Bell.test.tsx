import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { createDesk, visit } from '../../../../tests/js/support/desk';
import { notification } from '../../../../tests/js/support/notifications';
import { fakeRest, restError } from '../../../../tests/js/support/rest';
import { useRoute } from '../../../app/router';
import { useDocumentTitle } from '../../../app/use-document-title';
import { useNotificationFeed } from '../../../data';
import type { Notification } from '../../../types/api';
import { Bell } from '..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const NEWS = [
	notification( {
		id: 12,
		event: 'mention',
		actor_name: 'ليلى',
		message_id: 90,
	} ),
	notification( { id: 11, event: 'answer', actor_name: 'Sara' } ),
	notification( { id: 10, seen_at: '2026-11-22T04:30:00Z' } ),
];

const open = jest.fn();

function Desk() {
	const route = useRoute();
	useDocumentTitle( route );
	useNotificationFeed( route.ticket, open );
	return <Bell />;
}

/**
 * The bell of an agent whom the server has told of these.
 *
 * @param items
 * @param routes
 */
function show(
	items: Notification[],
	routes: Parameters< typeof fakeRest >[ 0 ] = {}
) {
	visit( '&view=mine' );
	document.title = 'Sanad ‹ Noor Home';
	const calls = fakeRest( {
		'GET /notifications': () => ( {
			items,
			unseen: items.filter( ( { seen_at: at } ) => at === null ).length,
		} ),
		...routes,
	} );
	const desk = createDesk();
	render( <Desk />, { wrapper: desk.wrapper } );
	return {
		...desk,
		sent: () =>
			calls
				.filter( ( { method } ) => method === 'POST' )
				.map( ( { data } ) => data ),
	};
}

const bell = ( name: RegExp | string ) =>
	screen.findByRole( 'button', { name } );
const list = () =>
	within( screen.getByRole( 'region', { name: 'Notifications' } ) );

it( 'says how much is new, also in the title of the tab', async () => {
	show( NEWS );
	expect( await bell( 'Notifications: 2 new' ) ).toHaveTextContent( '2' );
	expect( document.title ).toMatch( /^\(2\) Mine ‹/ );
} );

it( 'leads to the message that it is about, which is seen with that', async () => {
	const { sent } = show( NEWS, {
		'POST /notifications/seen': () => ( { unseen: 1 } ),
	} );
	await userEvent.click( await bell( 'Notifications: 2 new' ) );
	const [ first, , last ] = list().getAllByRole( 'listitem' );
	expect( first ).toHaveTextContent(
		/^New: \u2068ليلى\u2069 mentioned you#1012/
	);
	// An Arabic name turns no English sentence around.
	expect( screen.getByText( /mentioned you/ ).closest( 'bdi' ) ).toBeNull();
	expect( last ).not.toHaveTextContent( 'New:' );

	await userEvent.click( within( first! ).getByRole( 'link' ) );
	expect( window.location.search ).toBe(
		'?page=sanad&view=mine&ticket=12&message=90'
	);
	expect( sent()[ 0 ] ).toEqual( { ids: [ 12 ] } );
	expect( await bell( 'Notifications: 1 new' ) ).toHaveAttribute(
		'aria-expanded',
		'false'
	);
	expect( document.title ).toMatch( /^\(1\) / );
} );

it( 'is opened and closed by keyboard', async () => {
	show( NEWS );
	const button = await bell( 'Notifications: 2 new' );
	act( () => button.focus() );
	await userEvent.keyboard( '{Enter}' );
	await waitFor( () =>
		expect( list().getByText( 'Mark all as seen' ) ).toBeVisible()
	);
	await userEvent.keyboard( '{Escape}' );
	expect( button ).toHaveAttribute( 'aria-expanded', 'false' );
	await waitFor( () => expect( button ).toHaveFocus() );
} );

it( 'marks all as seen, and keeps the focus in the list', async () => {
	const { sent } = show( NEWS, {
		'POST /notifications/seen': () => ( { unseen: 0 } ),
	} );
	await userEvent.click( await bell( 'Notifications: 2 new' ) );
	await userEvent.click(
		list().getByRole( 'button', { name: 'Mark all as seen' } )
	);
	expect( sent() ).toEqual( [ { until: 12 } ] );
	expect( await bell( 'Notifications' ) ).toHaveTextContent( '' );
	expect( list().queryByText( 'New:' ) ).not.toBeInTheDocument();
	expect( document.title ).toMatch( /^Mine ‹/ );
	expect(
		list().getByRole( 'heading', { name: 'Notifications' } )
	).toHaveFocus();
} );

it( 'shows as new again what the server did not hear of', async () => {
	show( NEWS, {
		'POST /notifications/seen': () => {
			throw restError( 500, 'sanad_down', 'Not saved.' );
		},
	} );
	await userEvent.click( await bell( 'Notifications: 2 new' ) );
	await userEvent.click(
		list().getByRole( 'button', { name: 'Mark all as seen' } )
	);
	await waitFor( () =>
		expect( list().getAllByText( 'New:' ) ).toHaveLength( 2 )
	);
	expect( await bell( 'Notifications: 2 new' ) ).toBeVisible();
} );

it( 'says what will stand there where nothing does', async () => {
	show( [] );
	await userEvent.click( await bell( 'Notifications' ) );
	await waitFor( () =>
		expect( list().getByText( /^Nothing yet/ ) ).toBeVisible()
	);
	expect(
		list().queryByRole( 'button', { name: 'Mark all as seen' } )
	).not.toBeInTheDocument();
	expect(
		list().getByRole( 'link', { name: 'Choose what you are told of' } )
	).toHaveAttribute(
		'href',
		expect.stringContaining( 'screen=settings&section=notifications' )
	);
} );

it( 'says why the list cannot be had, and asks again', async () => {
	let isDown = true;
	show( [], {
		'GET /notifications': () => {
			if ( isDown ) {
				throw restError( 500, 'sanad_down', 'The list is not there.' );
			}
			return { items: NEWS, unseen: 2 };
		},
	} );
	await userEvent.click( await bell( 'Notifications' ) );
	expect( await list().findByRole( 'alert' ) ).toHaveTextContent(
		'The list is not there.'
	);
	expect( list().queryByText( /^Nothing yet/ ) ).not.toBeInTheDocument();
	isDown = false;
	await userEvent.click( list().getByRole( 'button', { name: 'Retry' } ) );
	expect( await list().findAllByRole( 'listitem' ) ).toHaveLength( 3 );
} );
