import { __, sprintf } from '@wordpress/i18n';

import type { Macro, MacroPreview, MacroRun, Ticket } from '../../types/api';
import { clientKey, request } from '../client';
import { type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { newerMessages } from '../drafts/send';
import { notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';

/** Keys of runs whose answer was lost: the next try may find that the first was carried out. */
const lost = new Map< string, string >();

/** What a macro is told besides the ticket. */
export interface MacroChoice {
	/** Order that placeholders are about, where the ticket has none. */
	order_id?: number;
	/** Two letters; the ticket's language without it. */
	language?: string;
}

/**
 * What a macro would do to a ticket. Nothing is stored or sent.
 *
 * @param ticketId
 * @param macroId
 * @param choice
 */
export function previewMacro(
	ticketId: number,
	macroId: number,
	choice: MacroChoice
) {
	return (): Promise< MacroPreview > =>
		request< MacroPreview >(
			`/tickets/${ ticketId }/macros/${ macroId }/preview`,
			{ method: 'POST', data: choice }
		);
}

function refresh( ticketId: number ) {
	return ( { dispatch }: Thunk ): void => {
		dispatch( { type: 'LISTS_STALE' } );
		dispatch.refreshCounts();
		void dispatch.fetchActivity( ticketId );
	};
}

function doneSentence( macro: Macro, run: MacroRun ): string {
	const problems = run.steps
		.map( ( { problem } ) => problem )
		.filter( ( problem ) => problem !== null );
	return [
		sprintf(
			/* translators: %s: name of a macro. */
			__( '“%s” is done.', 'sanad' ),
			macro.name
		),
		...problems,
	].join( ' ' );
}

/**
 * Runs a macro on a ticket, and offers to take it back as long as that is possible.
 *
 * @param ticketId
 * @param macro
 * @param choice
 * @return What it did, or why it did nothing at all.
 */
export function runMacro(
	ticketId: number,
	macro: Macro,
	choice: MacroChoice
) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< MacroRun | RequestError > => {
		const notice = `macro-${ ticketId }`;
		const act = `${ ticketId } ${ macro.id }`;
		const key = lost.get( act ) ?? clientKey();
		lost.delete( act );
		try {
			const seen = select.getLastMessageId( ticketId );
			const run = await inTurn( `ticket-${ ticketId }`, () =>
				request< MacroRun >(
					`/tickets/${ ticketId }/macros/${ macro.id }/run`,
					{
						method: 'POST',
						data: {
							...choice,
							client_key: key,
							version:
								select.getConfirmedTicket( ticketId )
									?.version ?? 0,
							seen_message_id: seen,
						},
					}
				)
			);
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ run.ticket ] } );
			if ( run.message ) {
				dispatch( {
					type: 'MESSAGES_RECEIVED',
					id: ticketId,
					messages: [ run.message ],
				} );
			}
			dispatch( refresh( ticketId ) );
			const sentence = doneSentence( macro, run );
			if ( run.undo_until === null ) {
				notify( registry, notice, sentence );
			} else {
				notifyUndo(
					registry,
					notice,
					sentence,
					() => void dispatch.undoMacro( ticketId, run.id, seen )
				);
			}
			return run;
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			if ( error.isNetwork ) {
				lost.set( act, key );
			}
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id: ticketId,
				messages: newerMessages( error ),
			} );
			if ( error.isConflict ) {
				void dispatch.fetchTicket( ticketId );
			}
			return error;
		}
	};
}

/**
 * Takes back what a macro did.
 *
 * @param ticketId
 * @param runId
 * @param seen     Id of the last message before it ran.
 */
export function undoMacro( ticketId: number, runId: number, seen: number ) {
	return async ( { dispatch, registry }: Thunk ): Promise< void > => {
		const notice = `macro-${ ticketId }`;
		try {
			const ticket = await inTurn( `ticket-${ ticketId }`, () =>
				request< Ticket >(
					`/tickets/${ ticketId }/macro-runs/${ runId }/undo`,
					{ method: 'POST' }
				)
			);
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			// What it wrote is gone; what others wrote meanwhile comes back with the ticket.
			dispatch( {
				type: 'MESSAGES_DROPPED',
				id: ticketId,
				after: seen,
			} );
			notify( registry, notice, __( 'Taken back.', 'sanad' ) );
		} catch ( thrown ) {
			notifyError( registry, notice, toRequestError( thrown ).message );
		}
		dispatch( refresh( ticketId ) );
		void dispatch.fetchTicket( ticketId );
	};
}
