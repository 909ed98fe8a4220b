import { _x } from '@wordpress/i18n';

import { fold } from '../../../search';

/** The word after a slash that searches articles, on every keyboard. */
export const ARTICLE_WORD = 'kb';

/**
 * What articles are searched for, if that is what was typed after a slash.
 *
 * @param typed Such as `kb returns`.
 * @return Null if it asks for no article; empty before a word is typed.
 */
export function articleQuery( typed: string ): string | null {
	const [ word = '', ...rest ] = typed.toLowerCase().split( ' ' );
	const own = _x( 'kb', 'typed after a slash to search articles', 'sanad' );
	return word === ARTICLE_WORD || fold( word ) === fold( own )
		? rest.join( ' ' ).trim()
		: null;
}
