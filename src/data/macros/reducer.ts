import type { Macro } from '../../types/api';
import { withItem } from '../canned-replies/reducer';
import type { RequestError } from '../errors';
import type { State } from '../state';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** The macros that this agent may run, in their order. */
export interface MacrosState extends Loading {
	items: Macro[];
	/** Milliseconds since 1970 at which they were last asked for; 0 if never. */
	fetchedAt: number;
}

export type MacrosAction =
	| { type: 'MACROS_STARTED' }
	| { type: 'MACROS_RECEIVED'; items: Macro[]; now: number }
	| { type: 'MACROS_FAILED'; error: RequestError }
	| { type: 'MACRO_SAVED'; macro: Macro }
	| { type: 'MACRO_GONE'; id: number }
	| { type: 'MACROS_ORDERED'; ids: number[] };

const INITIAL: MacrosState = { ...IDLE, items: [], fetchedAt: 0 };

export function reducer(
	state: MacrosState = INITIAL,
	action: MacrosAction
): MacrosState {
	switch ( action.type ) {
		case 'MACROS_STARTED':
			return { ...state, ...started( state.fetchedAt > 0 ) };
		case 'MACROS_RECEIVED':
			return { ...READY, items: action.items, fetchedAt: action.now };
		case 'MACROS_FAILED':
			return { ...state, ...failed( action.error ) };
		case 'MACRO_SAVED':
			return { ...state, items: withItem( state.items, action.macro ) };
		case 'MACROS_ORDERED':
			return {
				...state,
				items: [ ...state.items ].sort(
					( a, b ) =>
						action.ids.indexOf( a.id ) - action.ids.indexOf( b.id )
				),
			};
		case 'MACRO_GONE':
			return {
				...state,
				items: state.items.filter( ( { id } ) => id !== action.id ),
			};
		default:
			return state;
	}
}

/**
 * The macros that this agent may run.
 *
 * @param state
 */
export function getMacros( state: State ): MacrosState {
	return state.macros;
}
