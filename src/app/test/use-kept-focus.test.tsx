import { act, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from '@wordpress/element';

import { useKeptFocus } from '../use-kept-focus';

let change: ( parts: string[] ) => void;

function Frame() {
	const frame = useRef< HTMLDivElement >( null );
	const [ parts, setParts ] = useState( [ 'inbox', 'ticket', 'button' ] );
	change = ( next ) => act( () => setParts( next ) );
	useKeptFocus( frame );
	return (
		<div ref={ frame } tabIndex={ -1 } role="group" aria-label="Desk">
			<section
				className="sanad-inbox"
				hidden={ parts.includes( 'hidden' ) }
			>
				{ parts.includes( 'title' ) && (
					<h2 className="sanad-inbox__title" tabIndex={ -1 }>
						Mine
					</h2>
				) }
				{ parts.includes( 'inbox' ) && (
					<a href="/" data-ticket="1" tabIndex={ 0 }>
						Row
					</a>
				) }
			</section>
			{ parts.includes( 'ticket' ) && (
				<section
					className="sanad-ticket"
					tabIndex={ -1 }
					aria-label="Ticket"
				/>
			) }
			{ parts.includes( 'button' ) && <button>Undo</button> }
			{ parts.includes( 'dialog' ) && (
				<div
					className="components-modal__frame"
					role="dialog"
					aria-label="Split"
					tabIndex={ -1 }
				/>
			) }
			<button>Other</button>
		</div>
	);
}

const focus = ( name: string, role = 'button' ) =>
	act( () => screen.getByRole( role, { name } ).focus() );

beforeEach( () => void render( <Frame /> ) );

it( 'goes on in the ticket', async () => {
	focus( 'Undo' );
	change( [ 'inbox', 'ticket' ] );
	await waitFor( () =>
		expect( screen.getByRole( 'region', { name: 'Ticket' } ) ).toHaveFocus()
	);
} );

it( 'goes on in the list where no ticket is open', async () => {
	focus( 'Ticket', 'region' );
	change( [ 'inbox' ] );
	await waitFor( () =>
		expect( screen.getByRole( 'link', { name: 'Row' } ) ).toHaveFocus()
	);
} );

it( 'goes on at the name of the list while its rows are on their way', async () => {
	change( [ 'title', 'inbox' ] );
	focus( 'Row', 'link' );
	change( [ 'title' ] );
	await waitFor( () =>
		expect( screen.getByRole( 'heading', { name: 'Mine' } ) ).toHaveFocus()
	);
} );

it( 'stays on the screen where there is nothing else', async () => {
	focus( 'Undo' );
	change( [] );
	await waitFor( () =>
		expect( screen.getByRole( 'group', { name: 'Desk' } ) ).toHaveFocus()
	);
} );

it( 'leaves the focus where somebody has put it since', async () => {
	focus( 'Undo' );
	change( [ 'inbox', 'ticket' ] );
	focus( 'Other' );
	await act( () => new Promise( ( done ) => setTimeout( done, 100 ) ) );
	expect( screen.getByRole( 'button', { name: 'Other' } ) ).toHaveFocus();
} );

it( 'goes on in the dialog that lies over the screen', async () => {
	change( [ 'inbox', 'ticket', 'button', 'dialog' ] );
	focus( 'Undo' );
	change( [ 'inbox', 'ticket', 'dialog' ] );
	await waitFor( () =>
		expect( screen.getByRole( 'dialog', { name: 'Split' } ) ).toHaveFocus()
	);
} );

it( 'leaves a dialog that opens meanwhile to lead into its field by itself', async () => {
	focus( 'Undo' );
	change( [ 'inbox', 'ticket' ] );
	await act( () => Promise.resolve() );
	change( [ 'inbox', 'ticket', 'dialog' ] );
	await act( () => new Promise( ( done ) => setTimeout( done, 100 ) ) );
	expect( document.body ).toHaveFocus();
} );

it( 'takes none where nobody had it', async () => {
	change( [ 'inbox' ] );
	await act( () => new Promise( ( done ) => setTimeout( done, 100 ) ) );
	expect( document.body ).toHaveFocus();
} );
