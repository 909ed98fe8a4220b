import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { attachment } from '../../../../../tests/js/support/tickets';
import Gallery from '../Gallery';

const PDF = attachment( {
	id: 6,
	name: 'invoice.pdf',
	mime: 'application/pdf',
} );

it( 'offers to enlarge pictures alone', async () => {
	render(
		<Gallery
			files={ [ PDF, attachment( { id: 7 } ) ] }
			start={ PDF.id }
			onClose={ jest.fn() }
		/>
	);
	const larger = screen.getByRole( 'button', { name: 'Larger' } );
	expect( larger ).toHaveAttribute( 'aria-disabled', 'true' );
	await userEvent.click(
		screen.getByRole( 'button', { name: 'Next file' } )
	);
	expect(
		screen.getByRole( 'dialog', { name: 'photo.jpg' } )
	).toBeInTheDocument();
	expect( larger ).not.toHaveAttribute( 'aria-disabled', 'true' );
} );
