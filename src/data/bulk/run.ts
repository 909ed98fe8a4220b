import { __ } from '@wordpress/i18n';

import type { Tag, TicketBulk, TicketBulkItem } from '../../types/api';
import { clientKey, request } from '../client';
import { toRequestError } from '../errors';
import { dismiss, notifyWith } from '../notices';
import type { Thunk } from '../store';
import type { Lookups } from '../tickets/optimistic';
import { type BulkChange, changeOf, shownAfter } from './change';
import { progressSentence } from './sentences';

/** As many as the server takes in one request. */
const AT_ONCE = 25;

/** Of the notices of one run, which follow one another in one place. */
export const NOTICE = 'bulk';

/** Milliseconds between two sentences on how far it is. */
const TELL_EVERY = 2_000;

/** Parts of a long run after each of which screen readers say it: more would talk over everything else. */
const SPOKEN_PARTS = 4;

/** A ticket that was not changed, and why. */
export interface BulkProblem {
	id: number;
	/** Null for a ticket that may not be seen. */
	ticket: { number: number; subject: string } | null;
	problem: string;
}

/** What became of a change of many tickets. */
export interface BulkOutcome {
	/** How many are as was asked. */
	done: number;
	problems: BulkProblem[];
	/** Those that were not tried, because the agent or a lost connection stopped it. */
	left: number[];
	/** Why it stopped, as a sentence; null if it did not, or the agent did. */
	error: string | null;
	/** What takes back what was done. */
	undo: TicketBulkItem[];
}

/**
 * The lists by which the ids of a change become something that can be shown.
 *
 * @param thunk
 * @param thunk.select
 */
export function known( { select }: Thunk ): Lookups & { tags: Tag[] } {
	const directory = select.getDirectory();
	return {
		agents: directory.agents.items,
		teams: directory.teams.items,
		topics: directory.topics.items,
		tags: directory.tags.items,
		orders: [],
	};
}

/**
 * Carries out changes of many tickets, in portions, each ticket by itself. Those that are loaded show
 * it at once; the others need not be.
 *
 * @param items    What is asked for each.
 * @param progress Gets how many are done, after each portion.
 */
export function carryOut(
	items: TicketBulkItem[],
	progress: ( done: number ) => void = () => {}
) {
	return async ( thunk: Thunk ): Promise< BulkOutcome > => {
		const { dispatch, select, registry } = thunk;
		const lists = known( thunk );
		const key = clientKey();
		let isStopped = false;
		let toldAt = 0;
		let spokenParts = -1;
		const tell = ( done: number ) => {
			if ( items.length > AT_ONCE && Date.now() - toldAt > TELL_EVERY ) {
				toldAt = Date.now();
				const parts = Math.floor(
					( SPOKEN_PARTS * done ) / items.length
				);
				notifyWith(
					registry,
					NOTICE,
					progressSentence( done, items.length ),
					[
						{
							label: __( 'Stop', 'sanad' ),
							onClick: () => ( isStopped = true ),
						},
					],
					{ isSpoken: parts > spokenParts }
				);
				spokenParts = parts;
			}
		};
		const settle = ( some: TicketBulkItem[] ) =>
			some.forEach( ( { id } ) =>
				dispatch( { type: 'TICKET_PATCH_SETTLED', id, key } )
			);

		items.forEach( ( item ) => {
			const ticket = select.getTicket( item.id );
			if ( ticket ) {
				const patch = shownAfter( ticket, changeOf( item ), lists );
				dispatch( {
					type: 'TICKET_PATCH_PENDING',
					id: item.id,
					pending: { key, patch },
				} );
			}
		} );

		const outcome: BulkOutcome = {
			done: 0,
			problems: [],
			left: [],
			error: null,
			undo: [],
		};
		let from = 0;
		for ( ; from < items.length && ! isStopped; from += AT_ONCE ) {
			tell( from );
			const portion = items.slice( from, from + AT_ONCE );
			try {
				const answer = await request< TicketBulk >( '/tickets/bulk', {
					method: 'POST',
					data: { items: portion },
				} );
				for ( const { id, problem, ticket, undo } of answer.items ) {
					if ( problem !== null ) {
						outcome.problems.push( {
							id,
							ticket: ticket ?? select.getTicket( id ),
							problem,
						} );
					} else {
						outcome.done++;
					}
					if ( undo ) {
						outcome.undo.push( undo );
					}
				}
				dispatch( {
					type: 'TICKETS_RECEIVED',
					tickets: answer.items.flatMap( ( { id, ticket } ) =>
						ticket && select.getTicket( id ) ? [ ticket ] : []
					),
				} );
			} catch ( thrown ) {
				// What stopped one portion would most likely stop each of the others.
				outcome.error = toRequestError( thrown ).message;
				break;
			}
			settle( portion );
			progress( Math.min( from + AT_ONCE, items.length ) );
		}
		const rest = items.slice( from );
		outcome.left = rest.map( ( { id } ) => id );
		settle( rest );
		dismiss( registry, NOTICE );
		dispatch( { type: 'LISTS_STALE' } );
		void dispatch.refreshCounts();
		return outcome;
	};
}

/**
 * The request for each of many tickets.
 *
 * @param chosen Tickets with the version that was last seen of each.
 * @param change
 */
export function itemsOf(
	chosen: { id: number; version: number }[],
	change: BulkChange
): TicketBulkItem[] {
	const { fields, addTags, removeTags, folder, unread } = change;
	return chosen.map( ( { id, version } ) => ( {
		id,
		version,
		...fields,
		...( addTags?.length ? { add_tags: addTags } : {} ),
		...( removeTags?.length ? { remove_tags: removeTags } : {} ),
		...( folder ? { folder } : {} ),
		...( unread !== undefined ? { unread } : {} ),
	} ) );
}
