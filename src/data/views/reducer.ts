import type {
	TicketSort,
	View,
	ViewConditions,
	ViewCount,
} from '../../types/api';
import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';
import type { State } from '../state';

/** What is being made or changed in the builder. */
export interface ViewDraft {
	/** The view that is changed; null for a new one. */
	id: number | null;
	/** What a new one starts with; null for the conditions of the one that is changed. */
	conditions: ViewConditions | null;
	sort: TicketSort;
}

export interface ViewsState extends Loading {
	/** Those that the agent may see, in their order. */
	items: View[];
	/** What the agent chose to start with; null: what his role has. */
	start: string | null;
	/** Tickets in each, by its id; absent until it was counted. */
	counts: Record< number, ViewCount >;
	/** Null while the builder is closed. */
	draft: ViewDraft | null;
}

export type ViewsAction =
	| { type: 'VIEWS_STARTED' }
	| { type: 'VIEWS_RECEIVED'; items: View[]; start: string | null }
	| { type: 'VIEWS_FAILED'; error: RequestError }
	| { type: 'VIEW_SAVED'; view: View }
	| { type: 'VIEW_DELETED'; id: number }
	| { type: 'VIEWS_ORDERED'; ids: number[] }
	| { type: 'VIEW_START_CHOSEN'; start: string | null }
	| { type: 'VIEW_COUNTS_RECEIVED'; items: ViewCount[] }
	| { type: 'VIEW_DRAFTED'; draft: ViewDraft | null };

const INITIAL: ViewsState = {
	...IDLE,
	items: [],
	start: null,
	counts: {},
	draft: null,
};

/**
 * The views with some of them in another order; the others keep their places.
 *
 * @param items
 * @param ids   In their new order.
 */
function ordered( items: View[], ids: number[] ): View[] {
	const queue = ids
		.map( ( id ) => items.find( ( view ) => view.id === id ) )
		.filter( ( view ) => view !== undefined );
	return items.map( ( view ) =>
		ids.includes( view.id ) ? ( queue.shift() ?? view ) : view
	);
}

export function reducer(
	state: ViewsState = INITIAL,
	action: ViewsAction
): ViewsState {
	switch ( action.type ) {
		case 'VIEWS_STARTED':
			return { ...state, ...started( state.items.length > 0 ) };
		case 'VIEWS_RECEIVED':
			return {
				...state,
				...READY,
				items: action.items,
				start: action.start,
			};
		case 'VIEWS_FAILED':
			return { ...state, ...failed( action.error ) };
		case 'VIEW_SAVED': {
			const { view } = action;
			const isKnown = state.items.some( ( { id } ) => id === view.id );
			return {
				...state,
				items: isKnown
					? state.items.map( ( old ) =>
							old.id === view.id ? view : old
						)
					: [ ...state.items, view ],
			};
		}
		case 'VIEW_DELETED':
			return {
				...state,
				items: state.items.filter( ( { id } ) => id !== action.id ),
			};
		case 'VIEWS_ORDERED':
			return { ...state, items: ordered( state.items, action.ids ) };
		case 'VIEW_START_CHOSEN':
			return { ...state, start: action.start };
		case 'VIEW_COUNTS_RECEIVED':
			return {
				...state,
				counts: Object.fromEntries(
					action.items.map( ( count ) => [ count.id, count ] )
				),
			};
		case 'VIEW_DRAFTED':
			return { ...state, draft: action.draft };
		default:
			return state;
	}
}

/**
 * The saved views.
 *
 * @param state
 */
export function getViews( state: State ): ViewsState {
	return state.views;
}

/**
 * A saved view; null for none that is known.
 *
 * @param state
 * @param id
 */
export function getView( state: State, id: number | undefined ): View | null {
	return state.views.items.find( ( view ) => view.id === id ) ?? null;
}
