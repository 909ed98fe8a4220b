import { __, _n, sprintf } from '@wordpress/i18n';

import { exactNumber } from '../../components/Count/short-number';
import type { TicketMove } from '../../types/api';
import { boot } from '../boot';
import { clientKey, request } from '../client';
import { retakeDrafts } from '../drafts/lead';
import { toRequestError } from '../errors';
import { notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';
import { type BulkProblem, NOTICE } from './run';
import { failureSentence } from './sentences';

function mergedSentence( count: number, number: number ): string {
	return sprintf(
		/* translators: 1: number of tickets, 2: number of the ticket that they were merged into. */
		_n(
			'%1$s ticket merged into #%2$d.',
			'%1$s tickets merged into #%2$d.',
			count,
			'sanad'
		),
		exactNumber( count, boot().locale ),
		number
	);
}

/**
 * Merges tickets into one, one after the other, and offers to take all of it back.
 *
 * @param ids  Tickets that go.
 * @param into The ticket that stays.
 * @return Tickets that were left as they were, and why.
 */
export function mergeTickets( ids: number[], into: number ) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< BulkProblem[] > => {
		const moves: TicketMove[] = [];
		const problems: BulkProblem[] = [];
		for ( const id of ids ) {
			try {
				const move = await request< TicketMove >(
					`/tickets/${ id }/merge`,
					{
						method: 'POST',
						data: { into, client_key: clientKey() },
					}
				);
				moves.push( move );
				dispatch( {
					type: 'TICKETS_RECEIVED',
					tickets: [ move.ticket ],
				} );
			} catch ( thrown ) {
				problems.push( {
					id,
					ticket: select.getTicket( id ),
					problem: toRequestError( thrown ).message,
				} );
			}
		}
		dispatch( { type: 'LISTS_STALE' } );
		void dispatch.refreshCounts();
		const [ move ] = moves;
		if ( move ) {
			notifyUndo(
				registry,
				NOTICE,
				mergedSentence( moves.length, move.to.number ),
				() =>
					void dispatch.takeMergesBack(
						moves.map( ( { id } ) => id )
					)
			);
		}
		if ( problems.length > 0 ) {
			notifyError(
				registry,
				`${ NOTICE }-problems`,
				failureSentence( problems.length )
			);
		}
		return problems;
	};
}

/**
 * Takes merges back, the last one first.
 *
 * @param moves Ids, in the order in which they were made.
 */
export function takeMergesBack( moves: number[] ) {
	return async ( { dispatch, registry }: Thunk ): Promise< void > => {
		try {
			for ( const id of [ ...moves ].reverse() ) {
				const { ticket, from, to } = await request< TicketMove >(
					`/ticket-moves/${ id }/undo`,
					{ method: 'POST' }
				);
				dispatch( retakeDrafts( [ from.id, to.id ] ) );
				dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			}
			notify( registry, NOTICE, __( 'Taken back.', 'sanad' ) );
		} catch ( thrown ) {
			notifyError( registry, NOTICE, toRequestError( thrown ).message );
		}
		dispatch( { type: 'LISTS_STALE' } );
		void dispatch.refreshCounts();
	};
}
