/** What goes along with a question: what its shopper read and searched for before. */
import { readReading } from '../shared/reading';
import type { Suggester } from './suggest';

/** Searches that are told: the last ones say most. */
const MAX_SEARCHES = 10;

/** Whether there is anything to go along. */
export function hasReading(): boolean {
	const { articles, searches } = readReading();
	return articles.length + searches.length > 0;
}

/** The last searches as one text, each in quotation marks and in its own direction. */
export const searchesAsText = (): string =>
	readReading()
		.searches.slice( -3 )
		.map( ( search ) => `\u2068“${ search }”\u2069` )
		.join( ' · ' );

/**
 * The value of the hidden field: `Sanad\KnowledgeBase\Reading\Reading` in PHP.
 *
 * @param form      The form.
 * @param suggester Its suggestions, if it makes any.
 * @return JSON, or empty where there is nothing to tell.
 */
export function readingOf(
	form: HTMLFormElement,
	suggester: Suggester | undefined
): string {
	const box = form.querySelector< HTMLInputElement >(
		'[data-sanad-reading]'
	);
	const { articles, searches } = box?.checked
		? readReading()
		: { articles: [], searches: [] };
	const suggested = suggester?.suggested() ?? [];
	if ( ! articles.length && ! searches.length && ! suggested.length ) {
		return '';
	}
	return JSON.stringify( {
		key: suggested.length ? suggester?.key : '',
		read: articles.map( ( { id, at } ) => ( {
			id,
			ago: Math.max( 0, Math.round( ( Date.now() - at ) / 1000 ) ),
		} ) ),
		suggested,
		opened: [ ...( suggester?.opened ?? [] ) ],
		searches: searches.slice( -MAX_SEARCHES ),
	} );
}
