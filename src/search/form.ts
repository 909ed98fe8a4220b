import { fold } from './fold';
import { stem } from './stem';
import { wordsInOrder } from './words';

/**
 * What forms of one name share, such as "Return" and "returns", or مرتجع and المرتجع: the rule of
 * `includes/Tags/TagName.php`.
 *
 * @param name
 */
export function formOf( name: string ): string {
	const stems = wordsInOrder( name ).map( stem );
	// A name of signs alone has no words.
	return stems.length === 0 ? fold( name ) : stems.join( ' ' );
}
