import { useDispatch } from '@wordpress/data';
import { useMemo } from '@wordpress/element';

import type { Folder } from '../../types/api';
import { store } from '../store';
import type { ChangeOptions } from '../tickets/actions';
import type { TicketChanges } from '../tickets/optimistic';

export interface TicketActions {
	/** Shown at once; taken back, with a notice, if the server says no. Answers whether it was made. */
	update: (
		changes: TicketChanges,
		options?: ChangeOptions
	) => Promise< boolean >;
	/** To spam, to the trash, or back into the inbox. */
	move: ( folder: Folder, options?: ChangeOptions ) => Promise< boolean >;
	/** Names to add, ids to remove. */
	changeTags: ( add: string[], remove: number[] ) => Promise< boolean >;
	/** Sends a message again whose mail failed. */
	retryDelivery: ( messageId: number ) => Promise< boolean >;
	/** Loads the conversation back to its beginning; answers whether it is there. */
	loadWhole: () => Promise< boolean >;
}

/**
 * What an agent can do to a ticket.
 *
 * @param id
 */
export function useTicketActions( id: number ): TicketActions {
	const { updateTicket, moveTicket, changeTags, retryDelivery, fetchBackTo } =
		useDispatch( store );
	return useMemo(
		() => ( {
			update: ( changes, options ) =>
				updateTicket( id, changes, options ),
			move: ( folder, options ) => moveTicket( id, folder, options ),
			changeTags: ( add, remove ) => changeTags( id, add, remove ),
			retryDelivery: ( messageId ) => retryDelivery( id, messageId ),
			loadWhole: () => fetchBackTo( id, 0 ),
		} ),
		[ id, updateTicket, moveTicket, changeTags, retryDelivery, fetchBackTo ]
	);
}
