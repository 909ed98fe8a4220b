import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { showTicket } from '../../../../tests/js/support/ticket-screen';
import { detail } from '../../../../tests/js/support/tickets';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

/**
 * Opens the menu of a ticket without tags, in a shop that has these.
 *
 * @param names
 */
async function openMenu( ...names: string[] ) {
	const { sent } = await showTicket(
		{},
		{
			'GET /tags': () => ( {
				items: names.map( ( name, index ) => ( {
					id: index + 1,
					name,
					color: '',
					description: '',
				} ) ),
			} ),
			'POST /tickets/1/tags': () => detail( { id: 1 } ),
		}
	);
	await userEvent.keyboard( 't' );
	await waitFor( () => expect( field() ).toHaveFocus() );
	return {
		added: () => sent( 'POST' ).map( ( { data } ) => data.add ),
	};
}

const field = () => screen.getByRole( 'combobox', { name: 'Find a tag' } );
const offer = () => screen.queryByRole( 'alert' );
const button = ( name: string ) => screen.getByRole( 'button', { name } );

/**
 * Types a name and chooses to make a tag of it.
 *
 * @param name
 */
async function make( name: string ) {
	await userEvent.type( field(), name );
	await userEvent.click(
		screen.getByRole( 'option', { name: `New tag: ${ name }` } )
	);
}

beforeEach( () => {
	// Nothing has a size here, and what has none is no stop of the Tab key for a dialog.
	jest.spyOn( HTMLElement.prototype, 'offsetWidth', 'get' ).mockReturnValue(
		1
	);
} );
afterEach( () => jest.restoreAllMocks() );

it( 'makes a tag that is like no other at once', async () => {
	const { added } = await openMenu( 'vip' );
	await make( 'wholesale' );
	expect( added() ).toEqual( [ [ 'wholesale' ] ] );
	expect( offer() ).not.toBeInTheDocument();
} );

it.each( [
	[ 'Returns', 'return' ],
	[ 'المرتجع', 'مرتجع' ],
] )( 'offers for %s the tag that is there', async ( typed, there ) => {
	const { added } = await openMenu( there );
	await make( typed );
	expect( offer() ).toHaveTextContent(
		`There is a tag “${ there }”, which reads like the same word.`
	);
	expect( added() ).toEqual( [] );

	await userEvent.tab();
	expect( button( `Use “${ there }”` ) ).toHaveFocus();
	await userEvent.keyboard( '{Enter}' );
	expect( added() ).toEqual( [ [ there ] ] );
	expect( offer() ).not.toBeInTheDocument();
	expect( field() ).toHaveFocus();
	expect( field() ).toHaveValue( '' );
} );

it( 'makes the other form where that is meant', async () => {
	const { added } = await openMenu( 'return' );
	await make( 'Returns' );
	await userEvent.tab();
	await userEvent.tab();
	expect( button( 'Make “Returns”' ) ).toHaveFocus();
	await userEvent.tab();
	expect( field() ).toHaveFocus();
	await userEvent.tab( { shift: true } );
	await userEvent.keyboard( '{Enter}' );
	expect( added() ).toEqual( [ [ 'Returns' ] ] );
	expect( field() ).toHaveFocus();
} );

it( 'takes the spelling that is there', async () => {
	const { added } = await openMenu( 'كبار العملاء' );
	await make( 'كِبار العملاء' );
	expect( added() ).toEqual( [ [ 'كبار العملاء' ] ] );
} );

it( 'forgets the offer when something else is typed, and closes by Escape', async () => {
	const { added } = await openMenu( 'return' );
	await make( 'Returns' );
	await userEvent.type( field(), 'x' );
	expect( offer() ).not.toBeInTheDocument();
	await userEvent.type( field(), '{Backspace}' );
	await userEvent.click(
		screen.getByRole( 'option', { name: 'New tag: Returns' } )
	);
	await userEvent.tab();
	await userEvent.keyboard( '{Escape}' );
	await waitFor( () =>
		expect( screen.queryByRole( 'dialog' ) ).not.toBeInTheDocument()
	);
	expect( added() ).toEqual( [] );
	expect( document.body ).not.toHaveFocus();
} );
