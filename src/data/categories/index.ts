export { type CategoryNode, flatTree, treeOf } from './tree';
export {
	type CategoryActions,
	type CategorySave,
	useCategoryActions,
} from './use-category-actions';
export { useCategories } from './use-categories';
