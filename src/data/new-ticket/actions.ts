import type {
	Customer,
	CustomerList,
	OrderTickets,
	Ticket,
} from '../../types/api';
import { request } from '../client';
import { type RequestError, toRequestError } from '../errors';
import type { Thunk } from '../store';
import { type NewTicketForm, ticketOf } from './form';

/** Enough to choose from; whoever is not among them is found by more letters. */
const SUGGESTIONS = 10;

export type OpenedTicket =
	{ ticket: Ticket; error: null } | { ticket: null; error: RequestError };

/**
 * Opens a ticket on behalf of a customer.
 *
 * @param form
 * @param key  Key of this act; a repeat with it answers the first result.
 */
export function openTicket( form: NewTicketForm, key: string ) {
	return async ( { dispatch }: Thunk ): Promise< OpenedTicket > => {
		try {
			const ticket = await request< Ticket >( '/tickets', {
				method: 'POST',
				data: ticketOf( form, key ),
			} );
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( { type: 'LISTS_STALE' } );
			void dispatch.refreshCounts();
			return { ticket, error: null };
		} catch ( thrown ) {
			return { ticket: null, error: toRequestError( thrown ) };
		}
	};
}

/**
 * Customers whose name or address begins so. None where they cannot be had: the agent can still type
 * an address.
 *
 * @param search
 */
export function searchCustomers( search: string ) {
	return async (): Promise< Customer[] > => {
		try {
			const { items } = await request< CustomerList >( '/customers', {
				query: { search, per_page: SUGGESTIONS },
			} );
			return items;
		} catch {
			return [];
		}
	};
}

/**
 * An order with who ordered and the tickets that it has.
 *
 * @param orderId
 * @return Null if there is no such order, or no WooCommerce.
 */
export function findOrder( orderId: number ) {
	return async (): Promise< OrderTickets | null > => {
		try {
			return await request< OrderTickets >(
				`/orders/${ orderId }/tickets`
			);
		} catch {
			return null;
		}
	};
}
