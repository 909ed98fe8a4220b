import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from '@wordpress/element';

import { createDesk } from '../../../../tests/js/support/desk';
import { fakeRest } from '../../../../tests/js/support/rest';
import { TagField } from '..';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const none = () => ( { items: [] } );

/**
 * The field of a form with these tags, in a shop that has these.
 *
 * @param there
 * @param tags
 */
async function show( there: string[], tags: string[] = [] ) {
	fakeRest( {
		'GET /agents': none,
		'GET /teams': none,
		'GET /topics': none,
		'GET /tags': () => ( {
			items: there.map( ( name, index ) => ( {
				id: index + 1,
				name,
				color: '',
				description: '',
			} ) ),
		} ),
	} );
	const changed = jest.fn();
	function Form() {
		const [ value, setValue ] = useState( tags );
		return (
			<TagField
				tags={ value }
				onChange={ ( names ) => {
					changed( names );
					setValue( names );
				} }
			/>
		);
	}
	const desk = createDesk();
	render( <Form />, { wrapper: desk.wrapper } );
	await desk.dispatch.fetchDirectory( 'tags' );
	await userEvent.click( field() );
	return { changed };
}

const field = () => screen.getByRole( 'combobox', { name: /Tags/ } );
const offer = () => screen.queryByRole( 'alert' );
const button = ( name: string ) => screen.getByRole( 'button', { name } );

it( 'makes a tag that is like no other', async () => {
	const { changed } = await show( [ 'vip' ] );
	await userEvent.keyboard( 'wholesale{Enter}' );
	expect( changed.mock.calls ).toEqual( [ [ [ 'wholesale' ] ] ] );
	expect( offer() ).not.toBeInTheDocument();
} );

it.each( [
	[ 'Returns', 'return' ],
	[ 'المرتجع', 'مرتجع' ],
] )( 'offers for %s the tag that is there', async ( typed, there ) => {
	const { changed } = await show( [ there ], [ 'vip' ] );
	await userEvent.keyboard( `${ typed }{Enter}` );
	expect( offer() ).toHaveTextContent(
		`There is a tag “${ there }”, which reads like the same word.`
	);
	expect( changed ).not.toHaveBeenCalled();

	await userEvent.click( button( `Use “${ there }”` ) );
	expect( changed.mock.calls ).toEqual( [ [ [ 'vip', there ] ] ] );
	expect( offer() ).not.toBeInTheDocument();
	// The button is gone; whoever types goes on typing.
	expect( field() ).toHaveFocus();
} );

it( 'brings the offer into sight', async () => {
	const reveal = jest.spyOn( Element.prototype, 'scrollIntoView' );
	await show( [ 'return' ] );
	await userEvent.keyboard( 'Returns{Enter}' );
	expect( reveal.mock.contexts ).toContain( offer() );
	reveal.mockRestore();
} );

it( 'makes the other form where that is meant', async () => {
	const { changed } = await show( [ 'return' ] );
	await userEvent.keyboard( 'Returns{Enter}' );
	await userEvent.click( button( 'Make “Returns”' ) );
	expect( changed.mock.calls ).toEqual( [ [ [ 'Returns' ] ] ] );
	expect( field() ).toHaveFocus();
} );

it( 'asks for each of several that were typed at once', async () => {
	const { changed } = await show( [ 'return', 'refund' ] );
	await userEvent.paste( 'Returns,late,Refunds,' );
	expect( changed.mock.calls ).toEqual( [ [ [ 'late' ] ] ] );
	await userEvent.click( button( 'Use “return”' ) );
	await userEvent.click( button( 'Make “Refunds”' ) );
	expect( changed ).toHaveBeenLastCalledWith( [
		'late',
		'return',
		'Refunds',
	] );
	expect( offer() ).not.toBeInTheDocument();
} );

it( 'takes the spelling that is there, and no tag twice', async () => {
	const { changed } = await show( [ 'vip', 'كبار العملاء' ], [ 'vip' ] );
	await userEvent.keyboard( 'VIP{Enter}' );
	expect( changed ).not.toHaveBeenCalled();
	await userEvent.keyboard( 'كِبار العملاء{Enter}' );
	expect( changed.mock.calls ).toEqual( [ [ [ 'vip', 'كبار العملاء' ] ] ] );
} );

it( 'leaves an offer behind when another tag is chosen', async () => {
	const { changed } = await show( [ 'return', 'vip' ] );
	await userEvent.keyboard( 'Returns{Enter}' );
	await userEvent.click( field() );
	await userEvent.keyboard( 'vip{Enter}' );
	expect( changed.mock.calls ).toEqual( [ [ [ 'vip' ] ] ] );
	expect( offer() ).not.toBeInTheDocument();
} );
