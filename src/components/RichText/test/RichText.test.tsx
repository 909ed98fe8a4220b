import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RichText } from '..';
import type { RichTextHandle } from '..';

function setUp( initialHtml = '' ) {
	const onChange = jest.fn();
	const onSubmit = jest.fn();
	const onFiles = jest.fn();
	const handle: { current: RichTextHandle | null } = { current: null };
	render(
		<RichText
			ref={ handle }
			label="Reply"
			placeholder="Write"
			initialHtml={ initialHtml }
			onChange={ onChange }
			onSubmit={ onSubmit }
			onFiles={ onFiles }
			onReady={ () => {} }
		/>
	);
	return { onChange, onSubmit, onFiles, handle };
}

it( 'shows what it starts with', async () => {
	setUp( '<p>Hello <strong>Sara</strong></p>' );
	expect(
		screen.getByRole( 'textbox', { name: 'Reply' } )
	).toHaveTextContent( 'Hello Sara' );
	await waitFor( () =>
		expect( screen.queryByText( 'Write' ) ).not.toBeInTheDocument()
	);
} );

it( 'tells of inserted text and of being emptied', async () => {
	const { onChange, handle } = setUp();
	expect( screen.getByText( 'Write' ) ).toBeInTheDocument();

	await act( async () => handle.current?.insertText( 'شكرا Sara' ) );
	expect( onChange ).toHaveBeenLastCalledWith( {
		html: '<p dir="rtl">شكرا Sara</p>',
		isEmpty: false,
	} );

	await act( async () => handle.current?.clear() );
	expect( onChange ).toHaveBeenLastCalledWith( { html: '', isEmpty: true } );
} );

it( 'keeps the side of the screen until a letter decides the direction', async () => {
	const { handle } = setUp();
	const field = screen.getByRole( 'textbox', { name: 'Reply' } );

	await act( async () => handle.current?.insertText( '/' ) );
	expect( field ).not.toHaveAttribute( 'dir' );
	expect( field ).toHaveClass( 'is-neutral' );

	await act( async () => handle.current?.insertText( 'شحن' ) );
	expect( field ).toHaveAttribute( 'dir', 'auto' );
	expect( field ).not.toHaveClass( 'is-neutral' );
} );

it( 'submits with Ctrl+Enter and not with Enter', async () => {
	const { onSubmit } = setUp();
	await userEvent.click( screen.getByRole( 'textbox' ) );
	await userEvent.keyboard( '{Enter}' );
	expect( onSubmit ).not.toHaveBeenCalled();
	await userEvent.keyboard( '{Control>}{Enter}{/Control}' );
	expect( onSubmit ).toHaveBeenCalledTimes( 1 );
} );

it( 'hands pasted files over', async () => {
	const { onFiles } = setUp();
	const file = new File( [ 'x' ], 'photo.png', { type: 'image/png' } );
	await userEvent.click( screen.getByRole( 'textbox' ) );
	const transfer = { types: [ 'Files' ], files: [ file ] };
	await userEvent.paste( transfer as unknown as DataTransfer );
	expect( onFiles ).toHaveBeenCalledWith( [ file ] );
} );
