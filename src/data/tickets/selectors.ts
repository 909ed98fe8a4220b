import type { State } from '../state';
import { EMPTY_LIST, type ListState } from './lists';
import type { StoredTicket, TicketsById } from './reducer';

/**
 * A ticket as it is shown, with changes that are on their way.
 *
 * @param state
 * @param id
 */
export function getTicket( state: State, id: number ): StoredTicket | null {
	return state.tickets.shown.get( id ) ?? null;
}

/**
 * A ticket as the server last said it is.
 *
 * @param state
 * @param id
 */
export function getConfirmedTicket(
	state: State,
	id: number
): StoredTicket | null {
	return state.tickets.confirmed.get( id ) ?? null;
}

/**
 * All tickets that are known, by id. The same object until one of them changes.
 *
 * @param state
 */
export function getTickets( state: State ): TicketsById {
	return state.tickets.shown;
}

/**
 * What was loaded for a query.
 *
 * @param state
 * @param key   Of `queryKey()`.
 */
export function getList( state: State, key: string ): ListState {
	return state.tickets.lists[ key ] ?? EMPTY_LIST;
}

/**
 * The version of a ticket that this client saw last, also of one that it has forgotten.
 *
 * @param state
 * @param id
 */
export function getVersion( state: State, id: number ): number | undefined {
	return (
		state.tickets.confirmed.get( id )?.version ??
		state.tickets.forgotten
			.find( ( versions ) => versions.has( id ) )
			?.get( id )
	);
}
