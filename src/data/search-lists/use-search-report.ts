import type { DeflectionFigures, SearchReport } from '../../types/api';
import { type ResourceResult, useResource } from '../resources';

/** Searches of one page of the report. */
export const PER_PAGE = 50;

/** Which searches. */
export interface Searches {
	withoutResults: boolean;
	days: number;
	language: string;
	page: number;
}

/**
 * What shoppers searched for.
 *
 * @param searches Which.
 */
export function useSearchReport(
	searches: Searches
): ResourceResult< SearchReport > {
	return useResource< SearchReport >( '/article-searches', {
		without_results: searches.withoutResults,
		days: searches.days,
		language: searches.language || undefined,
		page: searches.page,
		per_page: PER_PAGE,
	} );
}

/**
 * How many questions were answered by an article before they were asked.
 *
 * @param days
 */
export function useDeflectionFigures(
	days: number
): ResourceResult< DeflectionFigures > {
	return useResource< DeflectionFigures >( '/deflection-figures', { days } );
}
