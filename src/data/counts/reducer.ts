import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';
import type { State } from '../state';

export interface CountsState extends Loading {
	/** Tickets by the key of the view. */
	values: Record< string, number >;
}

export type CountsAction =
	| { type: 'COUNTS_STARTED' }
	| { type: 'COUNTS_RECEIVED'; values: Record< string, number > }
	| { type: 'COUNTS_FAILED'; error: RequestError }
	| { type: 'COUNTS_MOVED'; from: string[]; to: string[] };

const INITIAL: CountsState = { ...IDLE, values: {} };

function moved(
	values: Record< string, number >,
	from: string[],
	to: string[]
): Record< string, number > {
	const next = { ...values };
	const add = ( view: string, by: number ) => {
		const count = next[ view ];
		// A view whose number was never told stays untold.
		if ( count !== undefined ) {
			next[ view ] = Math.max( 0, count + by );
		}
	};
	from.filter( ( view ) => ! to.includes( view ) ).forEach( ( view ) =>
		add( view, -1 )
	);
	to.filter( ( view ) => ! from.includes( view ) ).forEach( ( view ) =>
		add( view, 1 )
	);
	return next;
}

export function reducer(
	state: CountsState = INITIAL,
	action: CountsAction
): CountsState {
	switch ( action.type ) {
		case 'COUNTS_STARTED':
			return {
				...state,
				...started( Object.keys( state.values ).length > 0 ),
			};
		case 'COUNTS_RECEIVED':
			return { ...READY, values: action.values };
		case 'COUNTS_FAILED':
			return { ...state, ...failed( action.error ) };
		case 'COUNTS_MOVED':
			return {
				...state,
				values: moved( state.values, action.from, action.to ),
			};
		default:
			return state;
	}
}

/**
 * How many tickets stand in each view.
 *
 * @param state
 */
export function getCounts( state: State ): CountsState {
	return state.counts;
}
