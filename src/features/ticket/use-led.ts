import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { useNavigate, useRoute } from '../../app/router';
import { useKnownTicket, useLead } from '../../data';

interface Led {
	/** Where it went. */
	to: number;
	sentence: string;
}

/**
 * Leads whoever looks at a ticket that was merged to the survivor, and says so there.
 *
 * @param id    The ticket that is looked at.
 * @param ledTo The survivor; null while the ticket stands for itself.
 * @return What is to be said at the ticket that is looked at now; null if nobody was led to it.
 */
export function useLed( id: number, ledTo: number | null ): string | null {
	const route = useRoute();
	const navigate = useNavigate();
	const forget = useLead();
	const survivor = useKnownTicket( ledTo );
	const [ led, setLed ] = useState< Led | null >( null );

	useEffect( () => {
		if ( ledTo === null ) {
			return;
		}
		const sentence = sprintf(
			/* translators: %d: number of the ticket that another one was merged into. */
			__(
				'The ticket was merged into #%d. You are there now, and what you were writing came along.',
				'sanad'
			),
			survivor?.number ?? 0
		);
		setLed( { to: ledTo, sentence } );
		speak( sentence, 'assertive' );
		forget( id );
		navigate( { ...route, ticket: ledTo }, { replace: true } );
	}, [ id, ledTo, survivor, forget, navigate, route ] );

	return led?.to === id ? led.sentence : null;
}
