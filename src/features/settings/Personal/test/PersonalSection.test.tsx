import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { store as preferencesStore } from '@wordpress/preferences';

import { createDesk, visit } from '../../../../../tests/js/support/desk';
import { fakeRest, restError } from '../../../../../tests/js/support/rest';
import PersonalSection from '../PersonalSection';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const me = { signature_html: '', undo_seconds: 12 };

async function show( routes: Parameters< typeof fakeRest >[ 0 ] = {} ) {
	visit( '&screen=settings&section=personal' );
	const calls = fakeRest( { 'GET /me': () => me, ...routes } );
	const desk = createDesk();
	render( <PersonalSection />, { wrapper: desk.wrapper } );
	await screen.findByRole( 'option', { name: '12 seconds', selected: true } );
	return {
		preference: ( name: string ): unknown =>
			desk.registry.select( preferencesStore ).get( 'sanad', name ),
		saved: () =>
			calls
				.filter( ( { method } ) => method === 'PATCH' )
				.map( ( { data } ) => data ),
	};
}

const undoTime = () =>
	screen.getByRole( 'combobox', { name: 'Undo a sent answer within' } );

it( 'keeps what is changed with the account', async () => {
	const { preference } = await show();
	await userEvent.click( screen.getByLabelText( 'Single keys' ) );
	await userEvent.click( screen.getByLabelText( 'Full screen' ) );
	await userEvent.click( screen.getByLabelText( /^A table/ ) );
	expect( preference( 'singleKeys' ) ).toBe( false );
	expect( preference( 'fullScreen' ) ).toBe( true );
	expect( preference( 'listLayout' ) ).toBe( 'table' );
} );

it( 'sets for how long an answer can be taken back', async () => {
	const { saved } = await show( {
		'PATCH /me': ( { data } ) => ( { ...me, ...data } ),
	} );
	await userEvent.selectOptions( undoTime(), '30 seconds' );
	expect( saved() ).toEqual( [ { undo_seconds: 30 } ] );
	expect( undoTime() ).toHaveValue( '30' );
} );

it( 'says what was not kept, and tries again', async () => {
	let isDown = true;
	const { saved } = await show( {
		'PATCH /me': ( { data } ) => {
			if ( isDown ) {
				throw restError( 500, 'sanad_failed', 'Not kept.' );
			}
			return { ...me, ...data };
		},
	} );
	await userEvent.selectOptions( undoTime(), '5 seconds' );
	expect( await screen.findByText( 'Not kept.' ) ).toBeInTheDocument();
	expect( undoTime() ).toHaveValue( '12' );
	isDown = false;
	await userEvent.click( screen.getByRole( 'button', { name: 'Retry' } ) );
	expect( saved() ).toHaveLength( 2 );
	expect( undoTime() ).toHaveValue( '5' );
} );
