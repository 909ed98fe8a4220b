import type {
	Deleted,
	StartView,
	View,
	ViewConditions,
	ViewCounts,
	ViewCreate,
	ViewList,
	ViewPreview,
	ViewSave,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import type { Thunk } from '../store';
import type { ViewDraft } from './reducer';

/**
 * Opens the builder, or closes it.
 *
 * @param draft Null closes it.
 */
export function draftView( draft: ViewDraft | null ) {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'VIEW_DRAFTED', draft } );
	};
}

/** Loads the saved views, or loads them again. */
export function fetchViews() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getViews();
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'VIEWS_STARTED' } );
		try {
			const { items, start } = await request< ViewList >( '/views' );
			dispatch( { type: 'VIEWS_RECEIVED', items, start: start.own } );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'VIEWS_FAILED', error } );
		}
	};
}

/** Loads the saved views unless they are there or on their way. */
export function needViews() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( select.getViews().status === 'idle' ) {
			await dispatch.fetchViews();
		}
	};
}

/** Loads how many tickets stand in each; without any view there is nothing to count. */
export function fetchViewCounts() {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( select.getViews().items.length === 0 ) {
			return;
		}
		try {
			const { items } = await request< ViewCounts >( '/views/counts' );
			dispatch( { type: 'VIEW_COUNTS_RECEIVED', items } );
		} catch {
			// The numbers before stay; the list itself says what is wrong.
		}
	};
}

/**
 * Makes a view. Rejects with a RequestError that names what was refused.
 *
 * @param fields
 */
export function createView( fields: ViewCreate ) {
	return async ( { dispatch }: Thunk ): Promise< View > => {
		const view = await request< View >( '/views', {
			method: 'POST',
			data: fields,
		} );
		dispatch( { type: 'VIEW_SAVED', view } );
		return view;
	};
}

/**
 * Changes a view. Rejects with a RequestError: what was refused, or a conflict if somebody was faster.
 *
 * @param id
 * @param fields
 */
export function updateView( id: number, fields: ViewSave ) {
	return async ( { dispatch }: Thunk ): Promise< View > => {
		const view = await inTurn( `view-${ id }`, () =>
			request< View >( `/views/${ id }`, {
				method: 'PATCH',
				data: fields,
			} )
		);
		dispatch( { type: 'VIEW_SAVED', view } );
		// It may show other tickets now.
		dispatch( { type: 'LISTS_STALE' } );
		return view;
	};
}

/**
 * Removes a view.
 *
 * @param id
 */
export function deleteView( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		await request< Deleted >( `/views/${ id }`, { method: 'DELETE' } );
		dispatch( { type: 'VIEW_DELETED', id } );
	};
}

/**
 * Puts some views into another order, shown at once.
 *
 * @param ids
 */
export function orderViews( ids: number[] ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		dispatch( { type: 'VIEWS_ORDERED', ids } );
		await inTurn( 'views-order', () =>
			request< ViewList >( '/views/order', {
				method: 'POST',
				data: { ids },
			} )
		);
	};
}

/**
 * Chooses what the inbox opens with.
 *
 * @param view A standard view, or the id of a saved one; null for what the role has.
 */
export function chooseStart( view: string | null ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const before = select.getViews().start;
		dispatch( { type: 'VIEW_START_CHOSEN', start: view } );
		try {
			const { own } = await request< StartView >( '/views/start', {
				method: 'PUT',
				data: { view },
			} );
			dispatch( { type: 'VIEW_START_CHOSEN', start: own } );
		} catch ( thrown ) {
			dispatch( { type: 'VIEW_START_CHOSEN', start: before } );
			throw toRequestError( thrown );
		}
	};
}

/**
 * Counts what conditions find that are no view yet.
 *
 * @param conditions
 * @param signal
 */
export function previewView( conditions: ViewConditions, signal: AbortSignal ) {
	return (): Promise< ViewPreview > =>
		request< ViewPreview >( '/views/preview', {
			method: 'POST',
			data: { conditions },
			signal,
		} );
}
