import apiFetch from '@wordpress/api-fetch';
import { decodeEntities } from '@wordpress/html-entities';
import { addQueryArgs } from '@wordpress/url';

import { request } from '../data/client';
import type { ArticleHits, ArticleSummary } from '../types/api';

/** Something that an article points to. */
export interface Found {
	id: number;
	title: string;
}

/** Finds by words what may be pointed to, or by ids what is. */
export type Find = (
	by: { search: string } | { ids: number[] }
) => Promise< Found[] >;

/** Enough to choose from. */
const SUGGESTIONS = 10;

/**
 * Products of the shop; none where WooCommerce is not there.
 *
 * @param by
 */
export const findProducts: Find = async ( by ) => {
	const query =
		'ids' in by
			? { include: by.ids.join(), per_page: by.ids.length }
			: { search: by.search, per_page: SUGGESTIONS };
	try {
		const products = await apiFetch< { id: number; name: string }[] >( {
			path: addQueryArgs( '/wc/store/v1/products', query ),
		} );
		return products.map( ( { id, name } ) => ( {
			id,
			title: decodeEntities( name ),
		} ) );
	} catch {
		return [];
	}
};

/**
 * Other articles.
 *
 * @param by
 */
export const findArticles: Find = async ( by ) => {
	if ( 'search' in by ) {
		const { items } = await request< ArticleHits >( '/articles/search', {
			query: { q: by.search, limit: SUGGESTIONS },
		} );
		return items;
	}
	const posts = await apiFetch<
		{ id: number; title: { rendered: string } }[]
	>( {
		path: addQueryArgs( '/wp/v2/sanad-articles', {
			include: by.ids.join(),
			per_page: by.ids.length,
			status: 'any',
			_fields: 'id,title',
		} ),
	} );
	return posts.map( ( { id, title } ) => ( {
		id,
		title: decodeEntities( title.rendered ),
	} ) );
};

/**
 * The article in another language; where it is missing, a draft of it.
 *
 * @param id
 * @param language
 */
export function beginTranslation(
	id: number,
	language: string
): Promise< ArticleSummary > {
	return request< ArticleSummary >( `/articles/${ id }/translations`, {
		method: 'POST',
		data: { language },
	} );
}
