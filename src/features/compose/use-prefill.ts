import { useEffect } from '@wordpress/element';

import {
	type NewTicketForm,
	type OrderTicketsResult,
	useCustomer,
	useOrderTickets,
} from '../../data';

/**
 * Fills in who asks and which order it is about, where the form was opened from an order or a
 * customer. What the agent has already chosen stays.
 *
 * @param from          Where the form was opened.
 * @param from.order    Id of the order.
 * @param from.customer Id of the customer.
 * @param form
 * @param change
 * @return The order, once it is there, or that it cannot be had.
 */
export function usePrefill(
	from: { order: number | null; customer: number | null },
	form: NewTicketForm,
	change: ( part: Partial< NewTicketForm > ) => void
): OrderTicketsResult {
	const found = useOrderTickets( from.order );
	const { order } = found;
	const { customer } = useCustomer( from.customer );
	const isUntouched =
		form.customer === null && form.name === '' && form.email === '';

	useEffect( () => {
		if ( order && form.order === null ) {
			change( {
				order: order.order,
				...( isUntouched && order.customer.email
					? { customer: order.customer }
					: {} ),
			} );
		}
		// Only when the order arrives: what is taken off later stays off.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ order ] );

	useEffect( () => {
		if ( customer && isUntouched ) {
			const email = customer.identities.find(
				( { type } ) => type === 'email'
			);
			change( {
				customer: {
					id: customer.id,
					name: customer.name,
					email: email?.value ?? '',
				},
			} );
		}
		// As above.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ customer ] );

	return found;
}
