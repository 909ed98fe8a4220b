import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from '@wordpress/element';

import { createDesk } from '../../../../tests/js/support/desk';
import { useShortcut } from '../../../shortcuts';
import { Coming } from '..';

const leave = jest.fn();

function Ticket() {
	const ref = useRef< HTMLElement >( null );
	const [ isOpen, setOpen ] = useState( false );
	useShortcut( 'back', leave, { within: ref } );
	return (
		<section ref={ ref }>
			<button onClick={ () => setOpen( true ) }>Macros</button>
			{ isOpen && <Coming onClose={ () => setOpen( false ) } /> }
		</section>
	);
}

it( 'takes back the menu that is on its way, and leaves the ticket open', async () => {
	render( <Ticket />, { wrapper: createDesk().wrapper } );
	await userEvent.click( screen.getByRole( 'button' ) );
	await userEvent.keyboard( '{Escape}' );
	expect( leave ).not.toHaveBeenCalled();
	await userEvent.keyboard( '{Escape}' );
	expect( leave ).toHaveBeenCalledTimes( 1 );
} );
