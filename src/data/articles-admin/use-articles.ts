import type { ArticleList, FeedbackList } from '../../types/api';
import { type ResourceResult, useResource } from '../resources';
import { articleArgs, type Articles } from './query';

/**
 * A page of the editorial list.
 *
 * @param articles Which.
 */
export function useArticles(
	articles: Articles
): ResourceResult< ArticleList > {
	return useResource< ArticleList >( '/articles', articleArgs( articles ) );
}

/**
 * What readers said about an article.
 *
 * @param id
 */
export function useArticleFeedback(
	id: number
): ResourceResult< FeedbackList > {
	return useResource< FeedbackList >( '/article-feedback', { article: id } );
}
