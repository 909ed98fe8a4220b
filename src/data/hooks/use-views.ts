import { useDispatch, useRegistry, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type {
	View,
	ViewConditions,
	ViewCount,
	ViewCreate,
	ViewPreview,
} from '../../types/api';
import { isAbort, type RequestError, toRequestError } from '../errors';
import { notifyError, notifyUndo } from '../notices';
import { store } from '../store';
import type { ViewDraft, ViewsState } from '../views/reducer';
import { useFreshness } from './use-freshness';

/** The saved views that the agent may see. */
export function useViews(): ViewsState {
	const views = useSelect( ( select ) => select( store ).getViews(), [] );
	const { needViews } = useDispatch( store );
	useEffect( () => void needViews(), [ needViews ] );
	return views;
}

/**
 * A saved view; null for none, or while it is not known.
 *
 * @param id
 */
export function useView( id: number | undefined ): View | null {
	const { needViews } = useDispatch( store );
	useEffect( () => {
		if ( id !== undefined ) {
			void needViews();
		}
	}, [ needViews, id ] );
	return useSelect( ( select ) => select( store ).getView( id ), [ id ] );
}

/** How many tickets stand in each saved view, kept fresh while they are looked at. */
export function useViewCounts(): Record< number, ViewCount > {
	const { counts, items } = useViews();
	const { fetchViewCounts } = useDispatch( store );
	// Other views, or other conditions, have other numbers.
	const key = items
		.map( ( { id, version } ) => `${ id }.${ version }` )
		.sort()
		.join();
	const reload = useCallback(
		() => void fetchViewCounts(),
		// eslint-disable-next-line react-hooks/exhaustive-deps
		[ fetchViewCounts, key ]
	);
	useEffect( reload, [ reload ] );
	useFreshness( reload );
	return counts;
}

/** What is open in the builder, and how to open and close it. */
export function useViewDraft(): {
	draft: ViewDraft | null;
	open: ( draft: ViewDraft ) => void;
	close: () => void;
} {
	const draft = useSelect(
		( select ) => select( store ).getViews().draft,
		[]
	);
	const { draftView } = useDispatch( store );
	return useMemo(
		() => ( {
			draft,
			open: ( next: ViewDraft ) => void draftView( next ),
			close: () => void draftView( null ),
		} ),
		[ draft, draftView ]
	);
}

/** Typing asks for a number once it pauses. */
const PREVIEW_AFTER_MS = 400;

export interface Preview {
	/** Null until it is known, and where the conditions are not complete. */
	count: ViewPreview | null;
	error: RequestError | null;
}

/**
 * How many tickets conditions find that are no view yet.
 *
 * @param conditions Null while they are not complete.
 */
export function useViewPreview( conditions: ViewConditions | null ): Preview {
	const { previewView } = useDispatch( store );
	const [ preview, setPreview ] = useState< Preview >( {
		count: null,
		error: null,
	} );
	const key = conditions && JSON.stringify( conditions );
	useEffect( () => {
		if ( key === null ) {
			setPreview( { count: null, error: null } );
			return undefined;
		}
		const abort = new AbortController();
		const ask = async () => {
			try {
				const count = await previewView(
					JSON.parse( key ) as ViewConditions,
					abort.signal
				);
				setPreview( { count, error: null } );
			} catch ( thrown ) {
				if ( ! isAbort( thrown ) ) {
					setPreview( {
						count: null,
						error: toRequestError( thrown ),
					} );
				}
			}
		};
		const timer = setTimeout( () => void ask(), PREVIEW_AFTER_MS );
		return () => {
			clearTimeout( timer );
			abort.abort();
		};
	}, [ key, previewView ] );
	return preview;
}

export interface ViewEditing {
	/**
	 * Makes a view, or changes one. Rejects with a RequestError: a sentence by field, or a conflict if
	 * somebody changed it first.
	 */
	save: ( view: View | null, fields: ViewCreate ) => Promise< View >;
	/** Makes another one like it, for the agent alone. */
	duplicate: ( view: View ) => Promise< View | null >;
	/** Removes it, with Undo; answers whether it is gone. */
	remove: ( view: View ) => Promise< boolean >;
	/** Puts views into this order. */
	order: ( ids: number[] ) => Promise< void >;
	/** Opens the inbox with it from now on; null for what the role has. */
	startWith: ( view: string | null ) => Promise< void >;
	/** Loads all again. */
	reload: () => Promise< void >;
}

function fieldsOf( view: View ): ViewCreate {
	return {
		name: view.name,
		conditions: view.conditions,
		sort: view.sort,
		is_personal: view.owner_id !== 0,
		team_id: view.team_id,
	};
}

/** What agents do to saved views. */
export function useViewEditing(): ViewEditing {
	const registry = useRegistry();
	const dispatch = useDispatch( store );
	const { getViews } = useSelect( store );

	return useMemo( () => {
		const attempt = async < Result >(
			act: () => Promise< Result >
		): Promise< Result | null > => {
			try {
				return await act();
			} catch ( thrown ) {
				const error = toRequestError( thrown );
				notifyError( registry, 'views-failed', error.message );
				void dispatch.fetchViews();
				return null;
			}
		};
		const bringBack = async ( view: View, ids: number[] ) => {
			const { id } = await dispatch.createView( fieldsOf( view ) );
			await dispatch.orderViews(
				ids.map( ( other ) => ( other === view.id ? id : other ) )
			);
		};
		return {
			save: ( view, fields ) =>
				view === null
					? dispatch.createView( fields )
					: dispatch.updateView( view.id, {
							...fields,
							version: view.version,
						} ),
			duplicate: ( view ) =>
				attempt( () =>
					dispatch.createView( {
						...fieldsOf( view ),
						name: sprintf(
							/* translators: %s: name of a view. */
							__( 'Copy of %s', 'sanad' ),
							view.name
						).slice( 0, 100 ),
						is_personal: true,
						team_id: 0,
					} )
				),
			remove: async ( view ) => {
				const ids = await attempt( async () => {
					const before = getViews().items;
					await dispatch.deleteView( view.id );
					return before
						.filter( ( other ) => other.owner_id === view.owner_id )
						.map( ( { id } ) => id );
				} );
				if ( ids === null ) {
					return false;
				}
				notifyUndo(
					registry,
					'views',
					sprintf(
						/* translators: %s: name of a view. */
						__( 'The view “%s” is deleted.', 'sanad' ),
						view.name
					),
					() => void attempt( () => bringBack( view, ids ) )
				);
				return true;
			},
			order: async ( ids ) => {
				await attempt( () => dispatch.orderViews( ids ) );
			},
			startWith: async ( view ) => {
				await attempt( () => dispatch.chooseStart( view ) );
			},
			reload: () => dispatch.fetchViews(),
		};
	}, [ registry, dispatch, getViews ] );
}
