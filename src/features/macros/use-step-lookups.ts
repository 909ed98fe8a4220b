import { useMemo } from '@wordpress/element';

import { useCannedReplies, useDirectory } from '../../data';
import type { Lookups } from './steps';

/**
 * What the ids in a macro stand for.
 *
 * @return Null until all of it is known, since a name that is not loaded is not missing.
 */
export function useStepLookups(): Lookups | null {
	const replies = useCannedReplies();
	const { agents, topics, tags } = useDirectory();
	const isKnown =
		replies.fetchedAt > 0 &&
		[ agents, topics, tags ].every(
			( { status } ) => status === 'ready' || status === 'refreshing'
		);
	return useMemo(
		() =>
			isKnown
				? {
						replies: replies.items,
						agents: agents.items,
						topics: topics.items,
						tags: tags.items,
					}
				: null,
		[ isKnown, replies.items, agents.items, topics.items, tags.items ]
	);
}
