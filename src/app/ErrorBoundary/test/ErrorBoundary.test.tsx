import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { visit } from '../../../../tests/js/support/desk';
import { ErrorBoundary } from '..';

function Broken(): never {
	throw new TypeError( 'x is undefined' );
}

it( 'shows what it holds', () => {
	render( <ErrorBoundary>fine</ErrorBoundary> );
	expect( screen.getByText( 'fine' ) ).toBeVisible();
} );

it( 'says what to do, and has a report without what was searched for', async () => {
	visit( '&search=sara%40example.com&ticket=5' );
	const user = userEvent.setup();
	render(
		<ErrorBoundary>
			<Broken />
		</ErrorBoundary>
	);
	expect( screen.getByRole( 'alert' ) ).toHaveTextContent(
		'What you typed is kept.'
	);
	expect(
		screen.getByRole( 'heading', { name: 'This screen broke.' } )
	).toHaveFocus();

	await user.click(
		screen.getByRole( 'button', { name: 'Copy the report' } )
	);
	const report = await navigator.clipboard.readText();
	expect( report ).toContain( 'TypeError: x is undefined' );
	expect( report ).toContain( 'page=sanad&ticket=5' );
	expect( report ).toContain( 'Broken' );
	expect( report ).not.toContain( 'sara' );
	expect( screen.getByRole( 'button', { name: 'Copied' } ) ).toBeVisible();
	// React and the boundary both log it: nothing breaks in silence.
	expect( console ).toHaveErrored();
} );
