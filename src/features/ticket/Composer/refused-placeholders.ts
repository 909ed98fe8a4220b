import type { RequestError } from '../../../data';
import type { Unresolved } from '../../../types/api';
import { nameIn } from './PlaceholderList';

const CODE = 'sanad_unresolved_placeholders';

interface Refused {
	/** Whether this is why the message was not sent. */
	isReason: boolean;
	/** Why, for those that stand in the text. */
	known: Unresolved[];
	/** Those that are nowhere to be found in it, such as a condition without an end. */
	others: Unresolved[];
}

/**
 * What the server has against the placeholders in an answer.
 *
 * @param error        Why the answer was not sent.
 * @param placeholders As they stand in the text.
 */
export function refusedPlaceholders(
	error: RequestError | null,
	placeholders: string[]
): Refused {
	const list = error?.data.placeholders;
	if ( error?.code !== CODE || ! Array.isArray( list ) ) {
		return { isReason: false, known: [], others: [] };
	}
	const all = list as Unresolved[];
	const marked = new Set( placeholders.map( nameIn ) );
	const isMarked = ( { placeholder }: Unresolved ) =>
		marked.has( nameIn( placeholder ) );
	return {
		isReason: true,
		known: all.filter( isMarked ),
		others: all.filter( ( one ) => ! isMarked( one ) ),
	};
}
