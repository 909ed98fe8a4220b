import { speak } from '@wordpress/a11y';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from '@wordpress/element';

import { MoveButtons, useReorder } from '..';
import { moved } from '../use-reorder';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const NAMES = new Map( [
	[ 1, 'Delivery' ],
	[ 2, 'Returns' ],
	[ 3, 'Sizes' ],
] );
const nameOf = ( id: number ) => NAMES.get( id ) ?? '';

function List( { onChange }: { onChange?: ( ids: number[] ) => void } ) {
	const [ ids, setIds ] = useState( [ 1, 2, 3 ] );
	const reorder = useReorder( ids, nameOf, ( next ) => {
		setIds( next );
		onChange?.( next );
	} );
	return (
		<ol>
			{ ids.map( ( id ) => (
				<li key={ id } { ...reorder.rowProps( id ) }>
					<b>{ nameOf( id ) }</b>
					<MoveButtons
						id={ id }
						name={ nameOf( id ) }
						reorder={ reorder }
					/>
				</li>
			) ) }
		</ol>
	);
}

const button = ( name: string ) => screen.getByRole( 'button', { name } );
const order = () =>
	screen
		.getAllByRole( 'listitem' )
		.map( ( item ) => item.querySelector( 'b' )?.textContent );

it.each( [
	[ 1, 0, [ 1, 2, 3 ] ],
	[ 1, 2, [ 2, 1, 3 ] ],
	[ 1, 3, [ 2, 3, 1 ] ],
	[ 3, 0, [ 3, 1, 2 ] ],
	[ 3, 1, [ 1, 3, 2 ] ],
	[ 2, 3, [ 1, 3, 2 ] ],
] )( 'puts %d of 1, 2, 3 into place %d', ( id, place, expected ) => {
	expect( moved( [ 1, 2, 3 ], id, place ) ).toEqual( expected );
} );

it( 'moves by keyboard alone, says where to, and keeps the focus', async () => {
	const onChange = jest.fn();
	render( <List onChange={ onChange } /> );
	button( 'Move “Delivery” down' ).focus();

	await userEvent.keyboard( '{Enter}' );
	expect( order() ).toEqual( [ 'Returns', 'Delivery', 'Sizes' ] );
	expect( speak ).toHaveBeenLastCalledWith(
		'“Delivery” now stands at 2 of 3.'
	);
	expect( button( 'Move “Delivery” down' ) ).toHaveFocus();

	await userEvent.keyboard( ' ' );
	expect( order() ).toEqual( [ 'Returns', 'Sizes', 'Delivery' ] );
	expect( onChange.mock.calls ).toEqual( [
		[ [ 2, 1, 3 ] ],
		[ [ 2, 3, 1 ] ],
	] );
} );

it( 'keeps the focus where there is no further', async () => {
	render( <List /> );
	button( 'Move “Returns” up' ).focus();
	await userEvent.keyboard( '{Enter}{Enter}' );
	expect( order() ).toEqual( [ 'Returns', 'Delivery', 'Sizes' ] );
	expect( button( 'Move “Returns” up' ) ).toHaveFocus();
	await userEvent.keyboard( '{Tab}{Enter}' );
	expect( order() ).toEqual( [ 'Delivery', 'Returns', 'Sizes' ] );
} );

it( 'does not move past the ends', async () => {
	const onChange = jest.fn();
	render( <List onChange={ onChange } /> );
	for ( const name of [ 'Move “Delivery” up', 'Move “Sizes” down' ] ) {
		expect( button( name ) ).toHaveAttribute( 'aria-disabled', 'true' );
		await userEvent.click( button( name ) );
	}
	expect( onChange ).not.toHaveBeenCalled();
} );

it( 'takes nothing that is dragged in from elsewhere', () => {
	const onChange = jest.fn();
	render( <List onChange={ onChange } /> );
	const [ row ] = screen.getAllByRole( 'listitem' );
	fireEvent.dragOver( row as HTMLElement );
	fireEvent.drop( row as HTMLElement );
	expect( onChange ).not.toHaveBeenCalled();
	expect( row ).not.toHaveAttribute( 'data-drop' );
} );
