import type { State } from '../state';
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
 * The newest message that this client shows; what a reply says that its writer saw.
 *
 * @param state
 * @param id
 * @return 0 if none is loaded.
 */
export function getLastMessageId( state: State, id: number ): number {
	return getConversation( state, id ).messages.at( -1 )?.id ?? 0;
}
