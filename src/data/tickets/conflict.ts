import { __, sprintf } from '@wordpress/i18n';

import { toRequestError } from '../errors';
import type { Lookups, TicketChanges } from './optimistic';
import { changeSentence } from './sentences';

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

/**
 * Who changed a field first, and to what, as a sentence.
 *
 * @param thrown What a change was refused with.
 * @param number Public number of the ticket.
 * @param known  Names of what it can be changed to.
 * @return Null if somebody else's change was not the reason.
 */
export function conflictIn(
	thrown: unknown,
	number: number,
	known: Lookups
): string | null {
	const { code, data } = toRequestError( thrown );
	if (
		code !== 'sanad_conflict' ||
		! isRecord( data.fields ) ||
		! isRecord( data.by )
	) {
		return null;
	}
	const { snoozed_until: snooze, ...fields } = data.fields;
	const theirs = {
		...fields,
		...( snooze === undefined ? {} : { snooze_until: snooze } ),
	} as TicketChanges;
	const names = [ ...new Set( Object.values( data.by ).map( String ) ) ];
	return sprintf(
		/* translators: 1: names of agents, 2: what the ticket is now, as a sentence. */
		__( '%1$s changed this meanwhile. %2$s', 'sanad' ),
		`\u2068${ names.join( ', ' ) }\u2069`,
		changeSentence( number, theirs, known )
	);
}
