import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createPortal, useState } from '@wordpress/element';

import { useTicketFocus } from '../use-ticket-focus';

let onClose: jest.Mock;

/** A ticket with a field, a field that uses Escape itself, and an open menu beside the document's content. */
function Ticket() {
	const section = useTicketFocus( onClose );
	const [ isEditing, setIsEditing ] = useState( true );
	return (
		<section ref={ section } tabIndex={ -1 } aria-label="Ticket">
			<button>Status</button>
			<textarea aria-label="Answer" />
			{ isEditing && (
				<input
					aria-label="Subject"
					onKeyDown={ ( { key } ) =>
						key === 'Escape' && setIsEditing( false )
					}
				/>
			) }
			{ createPortal( <button>Resolved</button>, document.body ) }
		</section>
	);
}

beforeEach( () => {
	onClose = jest.fn();
	render( <Ticket /> );
} );

it( 'leads from the ticket to the list', async () => {
	screen.getByRole( 'button', { name: 'Status' } ).focus();
	await userEvent.keyboard( '{Escape}' );
	expect( onClose ).toHaveBeenCalledTimes( 1 );
} );

it( 'leads from a field to the ticket first', async () => {
	screen.getByLabelText( 'Answer' ).focus();
	await userEvent.keyboard( '{Escape}' );
	expect( onClose ).not.toHaveBeenCalled();
	expect( screen.getByRole( 'region', { name: 'Ticket' } ) ).toHaveFocus();
	await userEvent.keyboard( '{Escape}' );
	expect( onClose ).toHaveBeenCalledTimes( 1 );
} );

it.each( [
	[
		'a field that uses Escape itself',
		() => screen.getByLabelText( 'Subject' ),
	],
	[
		'an open menu',
		() => screen.getByRole( 'button', { name: 'Resolved' } ),
	],
] )( 'leaves alone %s', async ( _, find ) => {
	find().focus();
	await userEvent.keyboard( '{Escape}' );
	expect( onClose ).not.toHaveBeenCalled();
} );
