import { act, fireEvent, render, screen } from '@testing-library/react';

import { createDesk } from '../../../../tests/js/support/desk';
import { notify, notifyError, notifyUndo } from '../../../data/notices';
import { Snackbars } from '..';

beforeEach( () => jest.useFakeTimers() );
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
