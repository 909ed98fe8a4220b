import { createMatcher } from '../../search';
import type { CannedReply } from '../../types/api';
import { searchedText } from './reply-filters';

/**
 * Those that fit what was typed, by the same rules as every search of Sanad; those with it in their
 * title first.
 *
 * @param replies In the order that they otherwise have.
 * @param typed
 */
export function searchReplies(
	replies: CannedReply[],
	typed: string
): CannedReply[] {
	const matcher = createMatcher( typed );
	if ( matcher.isEmpty ) {
		return replies;
	}
	return replies
		.filter( ( reply ) => matcher.matches( searchedText( reply ) ) )
		.sort( ( a, b ) => matcher.rank( b.title ) - matcher.rank( a.title ) );
}
