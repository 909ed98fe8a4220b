import type { StoredTicket } from '../../../data';

export interface TicketMenuProps {
	ticket: StoredTicket;
	/** Whether its button stands in the bar of a small screen, with its name below the icon. */
	isInBar?: boolean;
}
