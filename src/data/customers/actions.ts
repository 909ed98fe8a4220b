import type { Customer } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import type { Thunk } from '../store';

/**
 * Loads a customer, unless he is on his way.
 *
 * @param id
 */
export function fetchCustomer( id: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getCustomer( id );
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'CUSTOMER_STARTED', id } );
		try {
			const customer = await request< Customer >( `/customers/${ id }` );
			dispatch( { type: 'CUSTOMER_RECEIVED', customer } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'CUSTOMER_FAILED', id, error } );
		}
	};
}
