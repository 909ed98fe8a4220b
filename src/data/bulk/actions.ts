import { __ } from '@wordpress/i18n';

import type { TicketBulk } from '../../types/api';
import { clientKey, request } from '../client';
import { toRequestError } from '../errors';
import { dismiss, notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';
import type { Lookups } from '../tickets/optimistic';
import type { StoredTicket } from '../tickets/reducer';
import { type BulkChange, itemOf, shownAfter, takenBack } from './change';
import { bulkSentence, failureSentence, progressSentence } from './sentences';

/** As many as the server takes in one request. */
const AT_ONCE = 25;

/** Of the notices of one run, which follow one another in one place. */
const NOTICE = 'bulk';

/** A ticket that was not changed, and why. */
export interface BulkProblem {
	ticket: StoredTicket;
	problem: string;
}

/** What became of a change of many tickets. */
export interface BulkOutcome {
	done: number;
	problems: BulkProblem[];
}

interface Part {
	ticket: StoredTicket;
	change: BulkChange;
}

function known( {
	select,
}: Thunk ): Lookups & { tags: StoredTicket[ 'tags' ] } {
	const directory = select.getDirectory();
	return {
		agents: directory.agents.items,
		teams: directory.teams.items,
		topics: directory.topics.items,
		tags: directory.tags.items,
		orders: [],
	};
}

function slices< Item >( items: Item[], size: number ): Item[][] {
	return Array.from(
		{ length: Math.ceil( items.length / size ) },
		( _, index ) => items.slice( index * size, ( index + 1 ) * size )
	);
}

/**
 * Carries out changes of many tickets: shown at once, sent in portions, each ticket by itself.
 *
 * @param parts
 * @return What takes back what was done, and what was not done.
 */
function carryOut( parts: Part[] ) {
	return async ( thunk: Thunk ) => {
		const { dispatch, select, registry } = thunk;
		const lists = known( thunk );
		const key = clientKey();
		parts.forEach( ( { ticket, change } ) =>
			dispatch( {
				type: 'TICKET_PATCH_PENDING',
				id: ticket.id,
				pending: { key, patch: shownAfter( ticket, change, lists ) },
			} )
		);

		const back: Part[] = [];
		const problems: BulkProblem[] = [];
		for ( const [ index, portion ] of slices( parts, AT_ONCE ).entries() ) {
			if ( parts.length > AT_ONCE ) {
				notify(
					registry,
					NOTICE,
					progressSentence( index * AT_ONCE, parts.length )
				);
			}
			try {
				const { items } = await request< TicketBulk >(
					'/tickets/bulk',
					{
						method: 'POST',
						data: {
							items: portion.map( ( { ticket, change } ) =>
								itemOf(
									select.getConfirmedTicket( ticket.id ) ??
										ticket,
									change
								)
							),
						},
					}
				);
				items.forEach( ( { problem, ticket: after }, place ) => {
					const part = portion[ place ];
					if ( part && problem !== null ) {
						problems.push( { ticket: part.ticket, problem } );
					} else if ( part ) {
						back.push( {
							ticket: part.ticket,
							change: takenBack(
								part.change,
								part.ticket,
								after ?? part.ticket
							),
						} );
					}
				} );
				dispatch( {
					type: 'TICKETS_RECEIVED',
					tickets: items.flatMap( ( { ticket } ) => ticket ?? [] ),
				} );
			} catch ( thrown ) {
				const { message } = toRequestError( thrown );
				portion.forEach( ( { ticket } ) =>
					problems.push( { ticket, problem: message } )
				);
			}
			portion.forEach( ( { ticket } ) =>
				dispatch( { type: 'TICKET_PATCH_SETTLED', id: ticket.id, key } )
			);
		}
		dismiss( registry, NOTICE );
		dispatch( { type: 'LISTS_STALE' } );
		void dispatch.refreshCounts();
		return { back, problems };
	};
}

/**
 * Changes many tickets, says how far it is and what was done, and offers to take it back.
 *
 * @param ids
 * @param change
 */
export function changeTickets( ids: number[], change: BulkChange ) {
	return async ( thunk: Thunk ): Promise< BulkOutcome > => {
		const { dispatch, select, registry } = thunk;
		const parts = ids.flatMap( ( id ) => {
			const ticket = select.getTicket( id );
			return ticket ? [ { ticket, change } ] : [];
		} );
		const { back, problems } = await dispatch( carryOut( parts ) );

		if ( back.length > 0 ) {
			notifyUndo(
				registry,
				NOTICE,
				bulkSentence( back.length, change, known( thunk ) ),
				() => void dispatch.takeBack( back )
			);
		}
		if ( problems.length > 0 ) {
			notifyError(
				registry,
				`${ NOTICE }-problems`,
				failureSentence( problems.length )
			);
		}
		return { done: back.length, problems };
	};
}

/**
 * Takes a change of many tickets back.
 *
 * @param parts
 */
export function takeBack( parts: Part[] ) {
	return async ( { dispatch, registry }: Thunk ): Promise< void > => {
		const { problems } = await dispatch( carryOut( parts ) );
		if ( problems.length > 0 ) {
			notifyError(
				registry,
				`${ NOTICE }-problems`,
				failureSentence( problems.length )
			);
		} else {
			notify( registry, NOTICE, __( 'Taken back.', 'sanad' ) );
		}
	};
}
