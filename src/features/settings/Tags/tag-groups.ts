import { formOf } from '../../../search';
import type { TagDetail } from '../../../types/api';

/**
 * Tags whose names are forms of one word, and which are therefore probably one tag.
 *
 * @param tags
 * @return Groups of two and more, in the order of the list.
 */
export function similarTags( tags: TagDetail[] ): TagDetail[][] {
	const groups = new Map< string, TagDetail[] >();
	tags.forEach( ( tag ) => {
		const form = formOf( tag.name );
		groups.set( form, [ ...( groups.get( form ) ?? [] ), tag ] );
	} );
	return [ ...groups.values() ].filter( ( { length } ) => length > 1 );
}
