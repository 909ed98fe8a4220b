export {
	entriesOf,
	type Entry,
	LIST_NAMES,
	type ListName,
	problemOf,
	wordsOf,
} from './lists';
export { type SearchListActions, useSearchLists } from './use-search-lists';
export {
	PER_PAGE,
	type Searches,
	useDeflectionFigures,
	useSearchReport,
} from './use-search-report';
