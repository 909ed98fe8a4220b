import type { Customer } from '../../types/api';
import type { RequestError } from '../errors';
import type { State } from '../state';
import { failed, IDLE, type Loading, READY, started } from '../status';

export interface CustomerState extends Loading {
	customer: Customer | null;
}

export type CustomersState = Record< number, CustomerState >;

export type CustomersAction =
	| { type: 'CUSTOMER_STARTED'; id: number }
	| { type: 'CUSTOMER_RECEIVED'; customer: Customer }
	| { type: 'CUSTOMER_FAILED'; id: number; error: RequestError };

const UNKNOWN: CustomerState = { ...IDLE, customer: null };

export function reducer(
	state: CustomersState = {},
	action: CustomersAction
): CustomersState {
	const put = ( id: number, change: Partial< CustomerState > ) => ( {
		...state,
		[ id ]: { ...( state[ id ] ?? UNKNOWN ), ...change },
	} );
	switch ( action.type ) {
		case 'CUSTOMER_STARTED':
			return put(
				action.id,
				started( Boolean( state[ action.id ]?.customer ) )
			);
		case 'CUSTOMER_RECEIVED':
			return put( action.customer.id, {
				...READY,
				customer: action.customer,
			} );
		case 'CUSTOMER_FAILED':
			return put( action.id, failed( action.error ) );
		default:
			return state;
	}
}

/**
 * A customer, if loaded.
 *
 * @param state
 * @param id
 */
export function getCustomer( state: State, id: number ): CustomerState {
	return state.customers[ id ] ?? UNKNOWN;
}
