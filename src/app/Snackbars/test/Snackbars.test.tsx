import { act, fireEvent, render, screen } from '@testing-library/react';
import { speak } from '@wordpress/a11y';

import { createDesk } from '../../../../tests/js/support/desk';
import {
	notify,
	notifyError,
	notifyUndo,
	notifyWith,
} from '../../../data/notices';
import { Snackbars } from '..';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

beforeEach( () => {
	jest.useFakeTimers();
	jest.mocked( speak ).mockClear();
} );
afterEach( () => jest.useRealTimers() );

function show() {
	const { registry, wrapper } = createDesk();
	render( <Snackbars />, { wrapper } );
	return registry;
}

const pass = ( milliseconds: number ) =>
	act( () => jest.advanceTimersByTime( milliseconds ) );

it( 'takes back what was done', () => {
	const undo = jest.fn();
	const registry = show();
	act( () => notifyUndo( registry, 'a', 'Ticket #1001 is changed.', undo ) );
	fireEvent.click( screen.getByRole( 'button', { name: 'Undo' } ) );
	expect( undo ).toHaveBeenCalledTimes( 1 );
	expect( screen.queryByRole( 'listitem' ) ).toBeNull();
} );

it( 'goes by itself after ten seconds, but not from under a pointer or the focus', () => {
	const registry = show();
	act( () => notify( registry, 'a', 'Sent.' ) );
	const notice = screen.getByRole( 'listitem' );
	fireEvent.mouseEnter( notice );
	pass( 60_000 );
	expect( notice ).toBeInTheDocument();
	fireEvent.mouseLeave( notice );
	act( () => screen.getByRole( 'button', { name: 'Close' } ).focus() );
	pass( 60_000 );
	expect( notice ).toBeInTheDocument();
	act( () => screen.getByRole( 'button', { name: 'Close' } ).blur() );
	pass( 9_900 );
	expect( notice ).toBeInTheDocument();
	pass( 200 );
	expect( notice ).not.toBeInTheDocument();
} );

it( 'keeps a failure until it is closed', () => {
	const registry = show();
	act( () => notifyError( registry, 'a', 'Not saved.' ) );
	pass( 600_000 );
	expect( screen.getByRole( 'listitem' ) ).toBeInTheDocument();
	fireEvent.click( screen.getByRole( 'button', { name: 'Close' } ) );
	expect( screen.queryByRole( 'listitem' ) ).toBeNull();
} );

it( 'says a sentence once, and not at all where it was said enough', () => {
	const registry = show();
	act( () => notifyWith( registry, 'a', '25 of 500', [] ) );
	act( () =>
		notifyWith( registry, 'a', '50 of 500', [], { isSpoken: false } )
	);
	expect( screen.getByRole( 'listitem' ) ).toHaveTextContent( '50 of 500' );
	act( () => notifyError( registry, 'a', 'Not saved.' ) );
	expect( jest.mocked( speak ).mock.calls ).toEqual( [
		[ '25 of 500', 'polite' ],
		[ 'Not saved.', 'assertive' ],
	] );
} );
