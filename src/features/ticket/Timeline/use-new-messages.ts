import { useEffect, useState } from '@wordpress/element';

import { useBoot } from '../../../data';
import type { Message } from '../../../types/api';

/**
 * What is new to the agent: since he last read the ticket, and since he scrolled away from the end.
 *
 * @param readId   Newest message that he had read before; 0 if he had not read the ticket at all.
 * @param messages Oldest first.
 * @param isAtEnd  Whether he reads the end.
 * @return The message that the divider stands above, 0 for none; and how many he has not scrolled to.
 */
export function useNewMessages(
	readId: number,
	messages: Message[],
	isAtEnd: boolean
): { firstNew: number; unseen: number } {
	const { user } = useBoot();
	const last = messages.at( -1 )?.id ?? 0;
	// As it was when he came: what he reads now must not move the divider away under his eyes.
	const [ before, setBefore ] = useState< number | null >(
		last > 0 ? readId : null
	);
	if ( before === null && last > 0 ) {
		setBefore( readId );
	}
	const [ seen, setSeen ] = useState( last );

	useEffect( () => {
		if ( isAtEnd || seen === 0 ) {
			setSeen( last );
		}
	}, [ isAtEnd, seen, last ] );

	const isForeign = ( { author }: Message ) =>
		! ( author.type === 'agent' && author.id === user.id );
	const firstNew =
		before !== null && before > 0
			? messages.find(
					( message ) => message.id > before && isForeign( message )
				)?.id
			: undefined;
	return {
		// Above the oldest message there is nothing to divide from.
		firstNew: firstNew === messages[ 0 ]?.id ? 0 : ( firstNew ?? 0 ),
		unseen: messages.filter( ( { id } ) => id > seen ).length,
	};
}
