import { failed, IDLE, type Loading, READY, started } from '../status';
import type { RequestError } from '../errors';

/** What one address of REST answered last. */
export interface Resource extends Loading {
	/** Path below the namespace, without arguments. */
	path: string;
	/** Null until the first answer. */
	value: unknown;
	/** Whether something has changed since, so that it has to be asked for again. */
	isStale: boolean;
}

/** A change that is shown already and on its way to the server. */
export interface Change {
	key: string;
	/** Path of the resources that it shows in, whatever their arguments. */
	path: string;
	apply: ( value: unknown ) => unknown;
}

export interface ResourcesState {
	byKey: Record< string, Resource >;
	/** Oldest first. */
	changes: Change[];
}

export type ResourcesAction =
	| { type: 'STARTED'; key: string; path: string }
	| { type: 'RECEIVED'; key: string; value: unknown }
	| { type: 'FAILED'; key: string; error: RequestError }
	| { type: 'CHANGED'; change: Change }
	| { type: 'DROPPED'; key: string }
	| {
			type: 'CONFIRMED';
			path: string;
			apply: ( value: unknown ) => unknown;
	  }
	| { type: 'STALE'; path: string };

const INITIAL: ResourcesState = { byKey: {}, changes: [] };

/** A resource that nobody has asked for. */
export const UNKNOWN: Resource = {
	...IDLE,
	path: '',
	value: null,
	isStale: false,
};

function withResource(
	state: ResourcesState,
	key: string,
	part: Partial< Resource >
): ResourcesState {
	const old = state.byKey[ key ] ?? UNKNOWN;
	return {
		...state,
		byKey: { ...state.byKey, [ key ]: { ...old, ...part } },
	};
}

/**
 * Changes every resource of a path that has been answered.
 *
 * @param state
 * @param path
 * @param change
 */
function withPath(
	state: ResourcesState,
	path: string,
	change: ( resource: Resource ) => Resource
): ResourcesState {
	const entries = Object.entries( state.byKey ).map(
		( [ key, resource ] ): [ string, Resource ] =>
			resource.path === path && resource.value !== null
				? [ key, change( resource ) ]
				: [ key, resource ]
	);
	return { ...state, byKey: Object.fromEntries( entries ) };
}

export function reducer(
	state: ResourcesState = INITIAL,
	action: ResourcesAction
): ResourcesState {
	switch ( action.type ) {
		case 'STARTED': {
			const known = state.byKey[ action.key ]?.value ?? null;
			return withResource( state, action.key, {
				...started( known !== null ),
				path: action.path,
				isStale: false,
			} );
		}
		case 'RECEIVED':
			return withResource( state, action.key, {
				...READY,
				value: action.value,
			} );
		case 'FAILED':
			return withResource( state, action.key, failed( action.error ) );
		case 'CHANGED':
			return { ...state, changes: [ ...state.changes, action.change ] };
		case 'DROPPED':
			return {
				...state,
				changes: state.changes.filter(
					( { key } ) => key !== action.key
				),
			};
		case 'CONFIRMED':
			return withPath( state, action.path, ( resource ) => ( {
				...resource,
				value: action.apply( resource.value ),
				// What is on its way may have been read before the change was made.
				isStale: resource.isStale || resource.status === 'refreshing',
			} ) );
		case 'STALE':
			return withPath( state, action.path, ( resource ) => ( {
				...resource,
				isStale: true,
			} ) );
		default:
			return state;
	}
}
