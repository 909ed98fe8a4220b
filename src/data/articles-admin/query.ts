import type { ArticleQuery, Visibility } from '../../types/api';
import type { Args } from '../resources';

/** Articles of one page of the list; the preload in PHP asks for as many. */
export const PER_PAGE = 50;

export const STATUSES = [
	'publish',
	'draft',
	'pending',
	'future',
	'private',
	'trash',
] as const;

export const VISIBILITIES: Visibility[] = [
	'public',
	'customers',
	'buyers',
	'agents',
];

export const ATTENTION = [
	'stale',
	'missing_translation',
	'unhelpful',
	'unread',
] as const;

export const ARTICLE_SORTS = [
	'updated',
	'title',
	'views',
	'helpful',
	'order',
] as const;

export type ArticleSort = ( typeof ARTICLE_SORTS )[ number ];
export type Attention = ( typeof ATTENTION )[ number ];
export type ArticleStatus = ( typeof STATUSES )[ number ];

const DEFAULT_SORT: ArticleSort = 'updated';

function oneOf< Word extends string >(
	words: readonly Word[],
	text: string | undefined
): Word | undefined {
	return words.find( ( word ) => word === text );
}

function id( text: string | undefined ): number | undefined {
	return text && /^[1-9]\d{0,15}$/.test( text ) ? Number( text ) : undefined;
}

/** Which articles the list shows. */
export type Articles = Required< Pick< ArticleQuery, 'sort' | 'page' > > &
	Omit< ArticleQuery, 'sort' | 'page' | 'per_page' >;

/**
 * Reads which articles an address asks for. What is wrong in it is left out.
 *
 * @param args Of the screen. The page is called `paged` there, since `page` belongs to WordPress.
 */
export function parseArticles( args: Record< string, string > ): Articles {
	const category = id( args.category );
	const parts = {
		search: args.search?.trim() || undefined,
		status: oneOf( STATUSES, args.status ),
		language: /^[a-z]{2}$/.test( args.language ?? '' )
			? args.language
			: undefined,
		category,
		visibility: oneOf( VISIBILITIES, args.visibility ),
		owner: id( args.owner ),
		only: oneOf( ATTENTION, args.only ),
		// Articles stand in the order of their category where one is chosen.
		sort:
			oneOf( ARTICLE_SORTS, args.sort ) ??
			( category ? 'order' : DEFAULT_SORT ),
		page: id( args.paged ) ?? 1,
	};
	return Object.fromEntries(
		Object.entries( parts ).filter( ( [ , value ] ) => value !== undefined )
	) as Articles;
}

/**
 * What the route is asked.
 *
 * @param articles
 */
export function articleArgs( articles: Articles ): Args {
	return { ...articles, per_page: PER_PAGE };
}
