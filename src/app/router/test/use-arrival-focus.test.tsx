import { act, render, screen } from '@testing-library/react';

import { goTo } from '../location';
import { useArrivalFocus } from '../use-arrival-focus';

function Place() {
	const heading = useArrivalFocus< HTMLHeadingElement >();
	return (
		<h2 ref={ heading } tabIndex={ -1 }>
			Macros
		</h2>
	);
}

function Screen( { has }: { has: boolean } ) {
	return (
		<>
			{ has && <Place /> }
			<button>Beside</button>
			<div className="components-modal__screen-overlay">
				<input aria-label="Search commands" />
			</div>
		</>
	);
}

const heading = () => screen.getByRole( 'heading', { name: 'Macros' } );

it( 'takes no focus where the page begins', () => {
	render( <Screen has /> );
	expect( document.body ).toHaveFocus();
} );

it( 'takes it from what was there before', () => {
	const { rerender } = render( <Screen has={ false } /> );
	act( () => {
		goTo( '/?screen=macros' );
		screen.getByRole( 'button', { name: 'Beside' } ).focus();
	} );
	rerender( <Screen has /> );
	expect( heading() ).toHaveFocus();
} );

it( 'leaves it to a dialog that was opened before the place arrived', () => {
	const { rerender } = render( <Screen has={ false } /> );
	const field = screen.getByLabelText( 'Search commands' );
	act( () => {
		goTo( '/?screen=canned-replies' );
		field.focus();
	} );
	rerender( <Screen has /> );
	expect( field ).toHaveFocus();
} );
