import { messageRoute, type Route } from '../../../app/router';
import type { TicketMatch } from '../../../types/api';

/**
 * Where a row leads: to its ticket, in a search to the message that was found.
 *
 * @param route Where the agent is.
 * @param id    Of the ticket.
 * @param match Why a search found it.
 */
export function routeTo(
	route: Route,
	id: number,
	match: TicketMatch | null
): Route {
	return messageRoute( route, id, match?.message_id ?? 0 );
}
