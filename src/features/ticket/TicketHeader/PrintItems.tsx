import { MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useTicketActions } from '../../../data';
import { printConversation } from '../Timeline';

/**
 * Prints the whole conversation, with the notes of the team or without.
 *
 * @param props
 * @param props.ticketId
 * @param props.onClose  Closes the menu around it.
 */
export function PrintItems( {
	ticketId,
	onClose,
}: {
	ticketId: number;
	onClose: () => void;
} ) {
	const { loadWhole } = useTicketActions( ticketId );
	const print = ( withNotes: boolean ) => async () => {
		onClose();
		if ( await loadWhole() ) {
			// The menu has to be gone, and what was just loaded drawn.
			requestAnimationFrame( () =>
				requestAnimationFrame( () =>
					printConversation( { withNotes } )
				)
			);
		}
	};
	return (
		<MenuGroup>
			<MenuItem onClick={ print( false ) }>
				{ __( 'Print the conversation', 'sanad' ) }
			</MenuItem>
			<MenuItem onClick={ print( true ) }>
				{ __( 'Print with notes', 'sanad' ) }
			</MenuItem>
		</MenuGroup>
	);
}
