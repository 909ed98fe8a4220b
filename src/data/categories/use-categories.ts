import { useMemo } from '@wordpress/element';

import type { ArticleCategory, ArticleCategoryList } from '../../types/api';
import { type ResourceResult, useResource } from '../resources';
import { type CategoryNode, treeOf } from './tree';

export const PATH = '/article-categories';

const NONE: ArticleCategory[] = [];

/** The categories of the help centre, as a list and as a tree. */
export function useCategories(): Omit<
	ResourceResult< ArticleCategoryList >,
	'value'
> & { categories: ArticleCategory[]; tree: CategoryNode[] } {
	const { value, ...result } = useResource< ArticleCategoryList >( PATH );
	const categories = value?.items ?? NONE;
	const tree = useMemo( () => treeOf( categories ), [ categories ] );
	return { ...result, categories, tree };
}
