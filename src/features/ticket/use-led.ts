import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { useNavigate, useRoute } from '../../app/router';
import { type TicketResult, useLead } from '../../data';

/**
 * Leads whoever looks at a ticket that was merged to the survivor, and says so there. Each ticket has a
 * view of its own, so that the one he comes to learns of it from the store.
 *
 * @param id                     The ticket that is looked at.
 * @param conversation
 * @param conversation.ticket
 * @param conversation.ledTo
 * @param conversation.isLedHere
 * @return What is to be said at the ticket that is looked at; null if nobody was led to it.
 */
export function useLed(
	id: number,
	{
		ticket,
		ledTo,
		isLedHere,
	}: Pick< TicketResult, 'ticket' | 'ledTo' | 'isLedHere' >
): string | null {
	const route = useRoute();
	const navigate = useNavigate();
	const { follow, leave } = useLead();

	useEffect( () => {
		if ( ledTo !== null ) {
			follow( id );
			navigate( { ...route, ticket: ledTo }, { replace: true } );
		}
	}, [ id, ledTo, follow, navigate, route ] );

	const sentence =
		isLedHere && ticket
			? sprintf(
					/* translators: %d: number of the ticket that another one was merged into. */
					__(
						'The ticket was merged into #%d. You are there now, and what you were writing came along.',
						'sanad'
					),
					ticket.number
				)
			: null;
	useEffect( () => {
		if ( sentence !== null ) {
			speak( sentence, 'assertive' );
		}
	}, [ sentence ] );
	useEffect( () => () => leave( id ), [ id, leave ] );

	return sentence;
}
