import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import {
	box,
	itemsOf,
	pick,
	showInbox,
	world,
} from '../../../../tests/js/support/bulk-screen';
import { NO_ANSWER } from '../../../../tests/js/support/rest';
import { summary } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

test( 'chosen tickets are changed together, and back', async () => {
	const { sent } = await showInbox( world() );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 3 ) );
	expect( screen.getByText( '2 chosen' ) ).toBeInTheDocument();
	await pick( 'More for the chosen tickets', 'High' );

	expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
		{ id: 1, version: 1, priority: 'high' },
		{ id: 3, version: 1, priority: 'high' },
	] );
	await screen.findAllByText( '2 tickets set to: High.' );
	expect( screen.queryByRole( 'toolbar' ) ).not.toBeInTheDocument();
	await waitFor( () =>
		expect(
			screen.getByRole( 'link', { name: /Subject 1\b/ } )
		).toHaveFocus()
	);

	await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 2, priority: 'normal' },
		{ id: 3, version: 2, priority: 'normal' },
	] );
	await screen.findAllByText( 'Taken back.' );
} );

test( 'chosen tickets are marked as unread and as read, and back', async () => {
	const { sent } = await showInbox( world() );
	const unread = () => screen.queryAllByText( 'New since you looked' ).length;
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 3 ) );
	await pick( 'More for the chosen tickets', 'Mark as unread' );
	expect( itemsOf( sent()[ 0 ]! ) ).toEqual( [
		{ id: 1, version: 1, unread: true },
		{ id: 3, version: 1, unread: true },
	] );
	await screen.findAllByText( '2 tickets are unread again.' );
	expect( unread() ).toBe( 2 );

	await userEvent.click( screen.getByRole( 'button', { name: /Undo/ } ) );
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 1, read_message_id: 10 },
		{ id: 3, version: 1, read_message_id: 30 },
	] );
	await waitFor( () => expect( unread() ).toBe( 0 ) );

	await userEvent.click( box( 2 ) );
	await pick( 'More for the chosen tickets', 'Mark as read' );
	expect( itemsOf( sent()[ 2 ]! ) ).toEqual( [
		{ id: 2, version: 1, unread: false },
	] );
	await screen.findAllByText( '1 ticket marked as read.' );
} );

test( 'a tag is taken off again from those that did not have it', async () => {
	const shop = world();
	shop.tickets.set(
		2,
		summary( { id: 2, tags: [ { id: 9, name: 'عاجل', color: '' } ] } )
	);
	const { sent } = await showInbox( shop );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 2 ) );
	await pick( 'Add a tag', 'عاجل' );
	await userEvent.click(
		await screen.findByRole( 'button', { name: /Undo/ } )
	);
	// The second was tagged before, and is left alone.
	expect( itemsOf( sent()[ 1 ]! ) ).toEqual( [
		{ id: 1, version: 2, remove_tags: [ 9 ] },
	] );
	await screen.findAllByText( 'Taken back.' );
} );

test( 'what could not be changed is named, and stays chosen', async () => {
	await showInbox( world( [ 2 ] ) );
	await userEvent.click( box( 1 ) );
	await userEvent.click( box( 2 ) );
	await pick( 'More for the chosen tickets', 'Urgent' );

	const dialog = await screen.findByRole( 'dialog' );
	expect( dialog ).toHaveTextContent( 'Ticket #1002' );
	expect( dialog ).toHaveTextContent( 'Somebody else changed it.' );
	await userEvent.click(
		within( dialog ).getAllByRole( 'button', { name: 'Close' } )[ 0 ]!
	);
	await waitFor( () => expect( box( 2 ) ).toBeChecked() );
	expect( box( 1 ) ).not.toBeChecked();
} );

test( 'without a connection everything stays as it was', async () => {
	const shop = world();
	shop.bulk = () => {
		throw NO_ANSWER;
	};
	await showInbox( shop );
	await userEvent.click( box( 1 ) );
	await pick( 'More for the chosen tickets', 'Urgent' );
	await screen.findAllByText(
		/1 ticket was not touched and is still chosen/
	);
	expect( box( 1 ) ).toBeChecked();
	expect( screen.queryByText( 'Urgent' ) ).not.toBeInTheDocument();
} );
