import type {
	AgentRef,
	ArticleList,
	ArticleSummary,
	Visibility,
} from '../../types/api';
import type { ArticleStatus } from './query';

/** What the list can change in an article. */
export interface ArticleChanges {
	category_ids?: number[];
	visibility?: Visibility;
	/** 0 for nobody. */
	owner_id?: number;
	/** `Y-m-d`; null for none. */
	review_at?: string | null;
	status?: ArticleStatus;
}

/**
 * An article as it will be once a change is made.
 *
 * @param article
 * @param changes
 * @param agents  Among whom the owner is.
 */
export function changedArticle(
	article: ArticleSummary,
	changes: ArticleChanges,
	agents: AgentRef[]
): ArticleSummary {
	const { owner_id: ownerId, ...fields } = changes;
	const owner =
		ownerId === undefined
			? article.owner
			: ( agents.find( ( { id } ) => id === ownerId ) ?? null );
	return { ...article, ...fields, owner };
}

/**
 * What takes a change back.
 *
 * @param article As it was before.
 * @param changes
 */
export function inverseChanges(
	article: ArticleSummary,
	changes: ArticleChanges
): ArticleChanges {
	const before: Required< ArticleChanges > = {
		category_ids: article.category_ids,
		visibility: article.visibility,
		owner_id: article.owner?.id ?? 0,
		review_at: article.review_at,
		status: article.status,
	};
	return Object.fromEntries(
		Object.entries( before ).filter( ( [ name ] ) => name in changes )
	);
}

/**
 * A list with some of its articles changed.
 *
 * @param list
 * @param ids
 * @param change
 */
export function withArticles(
	list: ArticleList,
	ids: number[],
	change: ( article: ArticleSummary ) => ArticleSummary
): ArticleList {
	return {
		...list,
		items: list.items.map( ( article ) =>
			ids.includes( article.id ) ? change( article ) : article
		),
	};
}

/**
 * A list with its articles in another order.
 *
 * @param list
 * @param ids
 */
export function inOrder( list: ArticleList, ids: number[] ): ArticleList {
	const place = ( { id }: ArticleSummary ) => {
		const index = ids.indexOf( id );
		return index < 0 ? ids.length : index;
	};
	return {
		...list,
		items: [ ...list.items ].sort( ( a, b ) => place( a ) - place( b ) ),
	};
}
