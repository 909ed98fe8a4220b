import { fold, formOf } from '../../search';
import type { Tag } from '../../types/api';

/** A name that was typed, and the tag that reads like the same word. */
export interface Similar {
	typed: string;
	there: string;
}

/**
 * What typed names mean: tags to be taken, each as it is spelt already, and names that are only other
 * forms of a tag that is there.
 *
 * @param typed
 * @param known
 */
export function readTags(
	typed: string[],
	known: Tag[]
): { names: string[]; similar: Similar[] } {
	const names: string[] = [];
	const similar: Similar[] = [];
	for ( const name of typed ) {
		const spelling = fold( name.trim() );
		const same = known.find( ( tag ) => fold( tag.name ) === spelling );
		const form = formOf( name );
		const like = known.find( ( tag ) => formOf( tag.name ) === form );
		if ( same || ! like ) {
			names.push( same?.name ?? name );
		} else {
			similar.push( { typed: name, there: like.name } );
		}
	}
	return { names, similar };
}
