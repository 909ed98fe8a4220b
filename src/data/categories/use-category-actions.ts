import { useRegistry } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { ArticleCategory, ArticleCategoryList } from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notify, notifyError } from '../notices';
import { useMutate } from '../resources';
import { PATH } from './use-categories';

/** What the form of a category says; names and descriptions by language. */
export interface CategorySave {
	name?: string;
	parent_id?: number;
	names?: Record< string, string >;
	descriptions?: Record< string, string >;
	icon?: string;
}

export interface CategoryActions {
	/**
	 * Makes a category, or changes one.
	 * Rejects with a RequestError, which has a sentence by field.
	 */
	save: (
		id: number | null,
		fields: CategorySave
	) => Promise< ArticleCategory >;
	/** Puts the categories of one shelf into an order; one that lay elsewhere is moved there. */
	order: ( parentId: number, ids: number[] ) => Promise< void >;
	/** Removes a category; answers whether it is gone. */
	remove: ( category: ArticleCategory ) => Promise< boolean >;
}

type List = ArticleCategoryList;

function saved( list: List, category: ArticleCategory ): List {
	const isKnown = list.items.some( ( { id } ) => id === category.id );
	return {
		...list,
		items: isKnown
			? list.items.map( ( old ) =>
					old.id === category.id ? category : old
				)
			: [ ...list.items, category ],
	};
}

function ordered( list: List, parentId: number, ids: number[] ): List {
	return {
		...list,
		items: list.items.map( ( category ) => {
			const order = ids.indexOf( category.id );
			return order < 0
				? category
				: { ...category, parent_id: parentId, order };
		} ),
	};
}

function without( list: List, gone: ArticleCategory ): List {
	return {
		...list,
		items: list.items
			.filter( ( { id } ) => id !== gone.id )
			.map( ( category ) =>
				category.parent_id === gone.id
					? { ...category, parent_id: gone.parent_id }
					: category
			),
	};
}

/** What an editor can do to categories. */
export function useCategoryActions(): CategoryActions {
	const registry = useRegistry();
	const mutate = useMutate();

	return useMemo( () => {
		const fail = ( thrown: unknown ) =>
			notifyError(
				registry,
				'categories-failed',
				toRequestError( thrown ).message
			);
		return {
			save: ( id, fields ) =>
				mutate< List, ArticleCategory >( {
					path: PATH,
					send: () =>
						id === null
							? request( PATH, { method: 'POST', data: fields } )
							: request( `${ PATH }/${ id }`, {
									method: 'PATCH',
									data: fields,
								} ),
					confirm: saved,
				} ),
			order: async ( parentId, ids ) => {
				try {
					await mutate< List, unknown >( {
						path: PATH,
						apply: ( list ) => ordered( list, parentId, ids ),
						send: () =>
							request( `${ PATH }/order`, {
								method: 'POST',
								data: {
									parent_id: parentId,
									category_ids: ids,
								},
							} ),
					} );
				} catch ( thrown ) {
					fail( thrown );
				}
			},
			remove: async ( category ) => {
				try {
					await mutate< List, unknown >( {
						path: PATH,
						touches: [ '/articles' ],
						apply: ( list ) => without( list, category ),
						send: () =>
							request( `${ PATH }/${ category.id }`, {
								method: 'DELETE',
							} ),
					} );
				} catch ( thrown ) {
					fail( thrown );
					return false;
				}
				notify(
					registry,
					'categories',
					sprintf(
						/* translators: %s: name of a category. */
						__( 'The category “%s” is deleted.', 'sanad' ),
						category.name
					)
				);
				return true;
			},
		};
	}, [ registry, mutate ] );
}
