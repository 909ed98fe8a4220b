import type { PresentAgent } from '../../types/api';
import type { State } from '../state';

export interface LiveState {
	/** Whether changes are told; before that, and where it fails, data is asked for again by the clock. */
	isOn: boolean;
	/** Whether the last request reached the server. */
	isOnline: boolean;
	/** Whether this agent may not see tickets any more: nothing is asked for until the page is loaded again. */
	isRefused: boolean;
	/** How often something happened on the desk. */
	deskMoves: number;
	/** How often something happened to a ticket, by its id. */
	ticketMoves: Record< number, number >;
	/** Who else is at a ticket, by its id. */
	presence: Record< number, PresentAgent[] >;
}

export type LiveAction =
	| { type: 'LIVE_SWITCHED'; isOn: boolean }
	| { type: 'LINE_CHANGED'; isOnline: boolean }
	| { type: 'ACCESS_LOST' }
	| { type: 'DESK_MOVED' }
	| { type: 'TICKET_MOVED'; id: number }
	| { type: 'PRESENCE_RECEIVED'; id: number; present: PresentAgent[] };

const INITIAL: LiveState = {
	isOn: false,
	isOnline: true,
	isRefused: false,
	deskMoves: 0,
	ticketMoves: {},
	presence: {},
};

export function reducer(
	state: LiveState = INITIAL,
	action: LiveAction
): LiveState {
	switch ( action.type ) {
		case 'LIVE_SWITCHED':
			return { ...state, isOn: action.isOn };
		case 'LINE_CHANGED':
			return state.isOnline === action.isOnline
				? state
				: { ...state, isOnline: action.isOnline };
		case 'ACCESS_LOST':
			return state.isRefused ? state : { ...state, isRefused: true };
		case 'DESK_MOVED':
			return { ...state, deskMoves: state.deskMoves + 1 };
		case 'TICKET_MOVED':
			return {
				...state,
				ticketMoves: {
					...state.ticketMoves,
					[ action.id ]: ( state.ticketMoves[ action.id ] ?? 0 ) + 1,
				},
			};
		case 'PRESENCE_RECEIVED':
			return {
				...state,
				presence: {
					...state.presence,
					[ action.id ]: action.present,
				},
			};
		default:
			return state;
	}
}

const NOBODY: PresentAgent[] = [];

/**
 * How live the screen is.
 *
 * @param state
 */
export function getLive( state: State ): LiveState {
	return state.live;
}

/**
 * Who else is at a ticket.
 *
 * @param state
 * @param id
 */
export function getPresence( state: State, id: number ): PresentAgent[] {
	return state.live.presence[ id ] ?? NOBODY;
}
