import type { OrderPanel } from '../../types/api';
import type { RequestError } from '../errors';
import type { State } from '../state';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** The orders beside one ticket, as far as they are loaded. */
export interface OrderPanelState extends Loading, OrderPanel {}

export type OrdersState = Record< number, OrderPanelState >;

export type OrdersAction =
	| { type: 'ORDERS_STARTED'; ticketId: number }
	| {
			type: 'ORDERS_RECEIVED';
			ticketId: number;
			panel: OrderPanel;
			/** 1 replaces what was there. */
			page: number;
	  }
	| { type: 'ORDERS_FAILED'; ticketId: number; error: RequestError };

export const NO_PANEL: OrderPanelState = {
	...IDLE,
	available: true,
	verified: false,
	customer: null,
	linked: null,
	orders: [],
	next_page: null,
};

export function reducer(
	state: OrdersState = {},
	action: OrdersAction
): OrdersState {
	const put = ( ticketId: number, change: Partial< OrderPanelState > ) => ( {
		...state,
		[ ticketId ]: { ...( state[ ticketId ] ?? NO_PANEL ), ...change },
	} );
	switch ( action.type ) {
		case 'ORDERS_STARTED':
			return put( action.ticketId, {
				...started( action.ticketId in state ),
			} );
		case 'ORDERS_RECEIVED': {
			const before =
				action.page > 1
					? ( state[ action.ticketId ]?.orders ?? [] )
					: [];
			return put( action.ticketId, {
				...READY,
				...action.panel,
				orders: [ ...before, ...action.panel.orders ],
			} );
		}
		case 'ORDERS_FAILED':
			return put( action.ticketId, failed( action.error ) );
		default:
			return state;
	}
}

/**
 * The orders beside a ticket.
 *
 * @param state
 * @param ticketId
 */
export function getOrderPanel(
	state: State,
	ticketId: number
): OrderPanelState {
	return state.orders[ ticketId ] ?? NO_PANEL;
}
