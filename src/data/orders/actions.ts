import type { OrderPanel } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/**
 * Loads the orders of a ticket's customer.
 *
 * @param ticketId
 * @param page     From 1; 1 replaces what is there.
 */
export function fetchOrderPanel( ticketId: number, page = 1 ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getOrderPanel( ticketId );
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'ORDERS_STARTED', ticketId } );
		try {
			const panel = await request< OrderPanel >(
				`/tickets/${ ticketId }/orders`,
				{ query: { page } }
			);
			dispatch( { type: 'ORDERS_RECEIVED', ticketId, panel, page } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'ORDERS_FAILED', ticketId, error } );
		}
	};
}
