export type { ArticleChanges } from './changes';
export {
	ARTICLE_SORTS,
	type Articles,
	type ArticleSort,
	type ArticleStatus,
	ATTENTION,
	type Attention,
	parseArticles,
	PER_PAGE,
	STATUSES,
	VISIBILITIES,
} from './query';
export { type ArticleActions, useArticleActions } from './use-article-actions';
export { useArticleFeedback, useArticles } from './use-articles';
