import { type ResourceResult, useResource } from '../resources';

/** Posts that one question answers at most, as WordPress allows. */
export const MAX_POSTS = 100;

/** A post of WordPress, as its editors see it. */
export interface Post {
	id: number;
	title: { raw: string };
}

export interface PostCategory {
	id: number;
	name: string;
	/** Published posts in it. */
	count: number;
}

/**
 * Posts of the site that may become articles, newest first: those that whoever asks may edit.
 *
 * @param search   '' for all.
 * @param category 0 for every category.
 */
export function usePosts(
	search: string,
	category: number
): ResourceResult< Post[] > {
	return useResource< Post[] >( '/wp/v2/posts', {
		search: search || undefined,
		categories: category || undefined,
		context: 'edit',
		status: 'any',
		per_page: MAX_POSTS,
		_fields: 'id,title',
	} );
}

/** The categories of the posts, those with most posts first. */
export function usePostCategories(): ResourceResult< PostCategory[] > {
	return useResource< PostCategory[] >( '/wp/v2/categories', {
		hide_empty: true,
		orderby: 'count',
		order: 'desc',
		per_page: MAX_POSTS,
		_fields: 'id,name,count',
	} );
}
