import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { store as preferencesStore } from '@wordpress/preferences';
import { useRef } from '@wordpress/element';

import { createDesk } from '../../../tests/js/support/desk';
import { type ShortcutName, useShortcut, useShortcutProps } from '..';

const done = jest.fn();

interface PartProps {
	name: string;
	shortcut: ShortcutName;
	answer?: () => void | boolean;
	isBound?: boolean;
}

function Part( { name, shortcut, answer, isBound = false }: PartProps ) {
	const ref = useRef< HTMLElement >( null );
	useShortcut(
		shortcut,
		() => {
			done( name );
			return answer?.();
		},
		isBound ? { within: ref } : {}
	);
	return (
		<section ref={ ref }>
			<button>{ name }</button>
			<input aria-label={ `${ name } text` } />
			<input type="checkbox" aria-label={ `${ name } box` } />
			<div role="menu">
				<button role="menuitem">{ `${ name } item` }</button>
			</div>
		</section>
	);
}

function Hint() {
	return <p>{ useShortcutProps( 'goMine' ).shortcut ?? 'none' }</p>;
}

function show( ...parts: PartProps[] ) {
	const desk = createDesk();
	const view = render(
		<>
			<div className="sanad">
				{ parts.map( ( part ) => (
					<Part key={ part.name } { ...part } />
				) ) }
				<Hint />
			</div>
			<div id="wpadminbar">
				<button>Outside</button>
			</div>
		</>,
		{ wrapper: desk.wrapper }
	);
	return { ...desk, ...view };
}

const focus = ( name: string, role = 'button' ) =>
	act( () => screen.getByRole( role, { name } ).focus() );

beforeEach( () => done.mockClear() );

it( 'acts wherever the focus is on the screen, or nowhere', async () => {
	show( { name: 'List', shortcut: 'next' } );
	await userEvent.keyboard( 'j' );
	focus( 'List' );
	await userEvent.keyboard( 'j' );
	focus( 'List box', 'checkbox' );
	await userEvent.keyboard( 'j' );
	expect( done ).toHaveBeenCalledTimes( 3 );
} );

it.each( [
	[ 'a field', 'List text', 'textbox' ],
	[ 'a menu', 'List item', 'menuitem' ],
	[ 'the rest of the page', 'Outside', 'button' ],
] )( 'leaves %s alone', async ( _, name, role ) => {
	show( { name: 'List', shortcut: 'next' } );
	focus( name, role );
	await userEvent.keyboard( 'j' );
	expect( done ).not.toHaveBeenCalled();
} );

it( 'does nothing below a dialog, wherever the focus went', async () => {
	show( { name: 'List', shortcut: 'next' } );
	const cover = document.createElement( 'div' );
	cover.className = 'components-modal__screen-overlay';
	document.body.append( cover );
	await userEvent.keyboard( 'j' );
	cover.remove();
	expect( done ).not.toHaveBeenCalled();
} );

it( 'acts in fields where it has a modifier', async () => {
	show( { name: 'Palette', shortcut: 'palette' } );
	focus( 'Palette text', 'textbox' );
	await userEvent.keyboard( '{Control>}k{/Control}' );
	expect( done ).toHaveBeenCalledTimes( 1 );
} );

it( 'asks the part that has the focus first', async () => {
	show(
		{ name: 'List', shortcut: 'next', isBound: true },
		{ name: 'Ticket', shortcut: 'next' }
	);
	focus( 'List' );
	await userEvent.keyboard( 'j' );
	focus( 'Ticket' );
	await userEvent.keyboard( 'j' );
	expect( done.mock.calls ).toEqual( [ [ 'List' ], [ 'Ticket' ] ] );
} );

it( 'asks the next where one leaves the key to the others', async () => {
	show(
		{ name: 'First', shortcut: 'next' },
		{ name: 'Last', shortcut: 'next', answer: () => false }
	);
	await userEvent.keyboard( 'j' );
	expect( done.mock.calls ).toEqual( [ [ 'Last' ], [ 'First' ] ] );
} );

it( 'keeps what belongs to a part to it', async () => {
	show( { name: 'List', shortcut: 'rowDown', isBound: true } );
	await userEvent.keyboard( '{ArrowDown}' );
	expect( done ).not.toHaveBeenCalled();
	focus( 'List' );
	await userEvent.keyboard( '{ArrowDown}' );
	expect( done ).toHaveBeenCalledTimes( 1 );
} );

it( 'takes two keys after each other, and no others between', async () => {
	show(
		{ name: 'Mine', shortcut: 'goMine' },
		{ name: 'Macro', shortcut: 'macro' },
		{ name: 'Trash', shortcut: 'trash' }
	);
	await userEvent.keyboard( 'gm' );
	expect( done.mock.calls ).toEqual( [ [ 'Mine' ] ] );
	await userEvent.keyboard( 'm' );
	expect( done.mock.calls ).toEqual( [ [ 'Mine' ], [ 'Macro' ] ] );
	await userEvent.keyboard( 'g#' );
	expect( done ).toHaveBeenCalledTimes( 2 );
} );

it( 'forgets the first of two keys after a while', () => {
	show(
		{ name: 'Mine', shortcut: 'goMine' },
		{ name: 'Macro', shortcut: 'macro' }
	);
	const press = ( key: string, at: number ) => {
		const event = new KeyboardEvent( 'keydown', { key, bubbles: true } );
		Object.defineProperty( event, 'timeStamp', { value: at } );
		fireEvent( document.body, event );
	};
	press( 'g', 1_000 );
	press( 'm', 4_000 );
	expect( done.mock.calls ).toEqual( [ [ 'Macro' ] ] );
} );

it( 'does not repeat what is done once', () => {
	show(
		{ name: 'Next', shortcut: 'next' },
		{ name: 'Trash', shortcut: 'trash' }
	);
	fireEvent.keyDown( document.body, { key: 'j', repeat: true } );
	fireEvent.keyDown( document.body, { key: '#', repeat: true } );
	expect( done.mock.calls ).toEqual( [ [ 'Next' ] ] );
} );

it( 'leaves keys alone that a field has used, or an input method', () => {
	show( { name: 'Next', shortcut: 'next' } );
	fireEvent.keyDown( document.body, { key: 'j', isComposing: true } );
	const used = new KeyboardEvent( 'keydown', {
		key: 'j',
		bubbles: true,
		cancelable: true,
	} );
	used.preventDefault();
	fireEvent( document.body, used );
	expect( done ).not.toHaveBeenCalled();
} );

it( 'stops with the component', async () => {
	const { unmount } = show( { name: 'Next', shortcut: 'next' } );
	unmount();
	await userEvent.keyboard( 'j' );
	expect( done ).not.toHaveBeenCalled();
} );

it( 'switches single keys off and keeps the others', async () => {
	const { registry } = show(
		{ name: 'Next', shortcut: 'next' },
		{ name: 'Mine', shortcut: 'goMine' },
		{ name: 'Palette', shortcut: 'palette' },
		{ name: 'Down', shortcut: 'rowDown', isBound: true }
	);
	expect( screen.getByText( 'G M' ) ).toBeInTheDocument();
	act(
		() =>
			void registry
				.dispatch( preferencesStore )
				.set( 'sanad', 'singleKeys', false )
	);
	focus( 'Down' );
	await userEvent.keyboard( 'jgm{Control>}k{/Control}{ArrowDown}' );
	expect( done.mock.calls ).toEqual( [ [ 'Palette' ], [ 'Down' ] ] );
	expect( screen.getByText( 'none' ) ).toBeInTheDocument();
} );
