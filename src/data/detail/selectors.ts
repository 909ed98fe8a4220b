import type { State } from '../state';
import { getTicket } from '../tickets/selectors';
import { type Conversation, NO_CONVERSATION } from './reducer';

/**
 * The conversation of a ticket, as far as it is loaded.
 *
 * @param state
 * @param id
 */
export function getConversation( state: State, id: number ): Conversation {
	return state.detail[ id ] ?? NO_CONVERSATION;
}

/**
 * The newest message that this client shows; what a reply says that its writer saw. While the
 * conversation is on its way, the one that the list showed of the ticket.
 *
 * @param state
 * @param id
 * @return 0 if nothing of it is known.
 */
export function getLastMessageId( state: State, id: number ): number {
	const shown = getConversation( state, id ).messages.at( -1 )?.id;
	return shown ?? getTicket( state, id )?.last_message_id ?? 0;
}
