import { listRoute, messageRoute, type Route } from '../../app/router';
import type { Notification } from '../../types/api';

/**
 * Where a notification leads: to its ticket, and there to the message that it is about.
 *
 * @param notification
 * @param notification.ticket
 * @param notification.message_id
 * @param query                   The list that the ticket stands beside.
 */
export function notificationRoute(
	{ ticket, message_id: message }: Notification,
	query?: Route[ 'query' ]
): Route {
	return messageRoute( listRoute( query ), ticket.id, message );
}
