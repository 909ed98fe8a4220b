import type {
	ArticleCategory,
	ArticleSummary,
	HelpCentre,
	SearchLists,
} from '../../../src/types/api';

/**
 * An article as the editorial list answers it.
 *
 * @param part What matters to the test.
 */
export function article(
	part: Partial< ArticleSummary > & { id: number }
): ArticleSummary {
	return {
		title: `Article ${ part.id }`,
		status: 'publish',
		language: 'en',
		visibility: 'public',
		category_ids: [],
		order: 0,
		owner: null,
		review_at: null,
		is_stale: false,
		views: 0,
		helpful: 0,
		not_helpful: 0,
		translations: [
			{ language: 'en', id: part.id, status: 'publish' },
			{ language: 'ar', id: null, status: null },
		],
		has_note: false,
		needs_check: false,
		edit_url: `http://localhost/wp-admin/post.php?post=${ part.id }&action=edit`,
		url: `http://localhost/help/${ part.id }/`,
		updated_at: '2026-11-22T04:00:00Z',
		...part,
	};
}

/**
 * A category of the help centre.
 *
 * @param part What matters to the test.
 */
export function category(
	part: Partial< ArticleCategory > & { id: number }
): ArticleCategory {
	return {
		parent_id: 0,
		slug: `category-${ part.id }`,
		name: `Category ${ part.id }`,
		names: {},
		descriptions: {},
		icon: '',
		order: part.id,
		count: 0,
		url: `http://localhost/help/category/${ part.id }/`,
		...part,
	};
}

/**
 * What shoppers have of the help centre.
 *
 * @param page Its pages.
 */
export function helpCentre( page: HelpCentre[ 'page' ] = [] ): HelpCentre {
	return { page, languages: [], article_count: 2 };
}

/**
 * The lists that search goes by.
 *
 * @param part What matters to the test.
 */
export function searchLists( part: Partial< SearchLists > = {} ): SearchLists {
	return {
		pairs: [ [ 'طلب', 'طلبات' ] ],
		synonyms: [ [ 'refund', 'money back' ] ],
		stop_words: [ 'the' ],
		is_shipped: true,
		version: 'shipped',
		...part,
	};
}
