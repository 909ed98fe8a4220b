import { __ } from '@wordpress/i18n';

import type { TicketBulkItem, TicketIds } from '../../types/api';
import { request } from '../client';
import { notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';
import { queryArgs, type TicketQuery } from '../tickets/query';
import type { BulkChange } from './change';
import { type BulkOutcome, carryOut, itemsOf, known, NOTICE } from './run';
import { bulkSentence, failureSentence, leftSentence } from './sentences';

function report( { registry }: Thunk, outcome: BulkOutcome ): void {
	const { problems, left, error } = outcome;
	if ( problems.length > 0 ) {
		notifyError(
			registry,
			`${ NOTICE }-problems`,
			failureSentence( problems.length )
		);
	}
	if ( left.length > 0 ) {
		notifyError(
			registry,
			`${ NOTICE }-left`,
			leftSentence( left.length, error )
		);
	}
}

/**
 * Changes many tickets, says how far it is and what was done, and offers to take it back.
 *
 * @param ids      They need not be loaded.
 * @param noted    Versions of those that were never loaded.
 * @param change
 * @param progress Gets how many are done.
 */
export function changeTickets(
	ids: number[],
	noted: Map< number, number >,
	change: BulkChange,
	progress?: ( done: number ) => void
) {
	return async ( thunk: Thunk ): Promise< BulkOutcome > => {
		const { dispatch, select, registry } = thunk;
		const chosen = ids.flatMap( ( id ) => {
			const version = select.getVersion( id ) ?? noted.get( id );
			return version === undefined ? [] : [ { id, version } ];
		} );
		const outcome = await dispatch(
			carryOut( itemsOf( chosen, change ), progress )
		);
		if ( outcome.done > 0 ) {
			notifyUndo(
				registry,
				NOTICE,
				bulkSentence( outcome.done, change, known( thunk ) ),
				() => void dispatch.takeBack( outcome.undo )
			);
		}
		report( thunk, outcome );
		return outcome;
	};
}

/**
 * Takes a change of many tickets back.
 *
 * @param undo As the server answered it.
 */
export function takeBack( undo: TicketBulkItem[] ) {
	return async ( thunk: Thunk ): Promise< void > => {
		const { dispatch, registry } = thunk;
		const outcome = await dispatch( carryOut( undo ) );
		report( thunk, outcome );
		if ( outcome.done === undo.length ) {
			notify( registry, NOTICE, __( 'Taken back.', 'sanad' ) );
		}
	};
}

/**
 * Every ticket of a list with its version, however many there are.
 *
 * @param  query
 * @param  progress Gets how many were found so far; answers false to stop.
 * @throws {Error} What the request threw.
 */
export function listAll(
	query: TicketQuery,
	progress: ( found: number ) => boolean
) {
	return async (): Promise< TicketIds[ 'items' ] > => {
		const items: TicketIds[ 'items' ] = [];
		let cursor: string | null = null;
		do {
			const page: TicketIds = await request< TicketIds >(
				'/tickets/ids',
				{
					query: {
						...queryArgs( query ),
						cursor: cursor ?? undefined,
					},
				}
			);
			items.push( ...page.items );
			cursor = page.next_cursor;
		} while ( cursor !== null && progress( items.length ) );
		return items;
	};
}
