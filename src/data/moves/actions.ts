import { __, sprintf } from '@wordpress/i18n';

import type { Ticket, TicketMerge, TicketMove } from '../../types/api';
import { clientKey, request } from '../client';
import { retakeDrafts } from '../drafts/lead';
import { toRequestError } from '../errors';
import { notify, notifyError, notifyUndo } from '../notices';
import type { Thunk } from '../store';

/**
 * Loads what a move has changed: both tickets, and whatever list shows one of them.
 * @param root0
 * @param root0.from
 * @param root0.to
 * @param root0.ticket
 */
function refresh( { from, to, ticket }: TicketMove ) {
	return ( { dispatch }: Thunk ): void => {
		const { draft, ...rest } = ticket;
		dispatch( { type: 'TICKETS_RECEIVED', tickets: [ rest ] } );
		dispatch( { type: 'DESK_MOVED' } );
		void dispatch.refreshCounts();
		for ( const { id } of [ from, to ] ) {
			dispatch( { type: 'DETAIL_OUTDATED', id } );
		}
		void dispatch.fetchTicket( ticket.id );
	};
}

/**
 * Says what was done, and offers to take it back.
 *
 * @param move
 * @param sentence
 * @param onUndone Gets the ticket to go on with.
 */
function offerUndo(
	move: TicketMove,
	sentence: string,
	onUndone: ( ticketId: number ) => void
) {
	return ( { dispatch, registry }: Thunk ): void =>
		notifyUndo(
			registry,
			`ticket-${ move.ticket.id }`,
			sentence,
			() => void dispatch.undoMove( move.id, onUndone )
		);
}

/**
 * Makes a ticket part of another.
 *
 * @param  from
 * @param  into
 * @param  other    What becomes of the customer, where the tickets belong to two.
 * @param  onUndone Gets the ticket to go on with, should it be taken back.
 * @throws {Error} A RequestError, if it was not done.
 */
export function mergeTicket(
	from: number,
	into: number,
	other: TicketMerge[ 'other_customer' ],
	onUndone: ( ticketId: number ) => void
) {
	return async ( { dispatch }: Thunk ): Promise< Ticket > => {
		// What is typed goes along, and the last words of it have to be there before.
		await dispatch.saveDraft( from );
		const move = await request< TicketMove >( `/tickets/${ from }/merge`, {
			method: 'POST',
			data: { into, other_customer: other, client_key: clientKey() },
		} );
		dispatch( refresh( move ) );
		dispatch(
			offerUndo(
				move,
				sprintf(
					/* translators: 1: number of a ticket that is gone, 2: number of the ticket that it is part of now. */
					__( 'Ticket #%1$d is part of #%2$d now.', 'sanad' ),
					move.from.number,
					move.to.number
				),
				onUndone
			)
		);
		return move.ticket;
	};
}

/**
 * Makes a new ticket of a message and all that came after it.
 *
 * @param  id        The ticket.
 * @param  messageId
 * @param  subject   Of the new one.
 * @param  onUndone  Gets the ticket to go on with, should it be taken back.
 * @throws {Error} A RequestError, if it was not done.
 */
export function splitTicket(
	id: number,
	messageId: number,
	subject: string,
	onUndone: ( ticketId: number ) => void
) {
	return async ( { dispatch }: Thunk ): Promise< Ticket > => {
		const move = await request< TicketMove >( `/tickets/${ id }/split`, {
			method: 'POST',
			data: { message_id: messageId, subject, client_key: clientKey() },
		} );
		dispatch( refresh( move ) );
		dispatch(
			offerUndo(
				move,
				sprintf(
					/* translators: %d: number of the new ticket. */
					__( 'The messages are ticket #%d now.', 'sanad' ),
					move.to.number
				),
				onUndone
			)
		);
		return move.ticket;
	};
}

function undoneSentence( { kind, from, to }: TicketMove ): string {
	return kind === 'merge'
		? sprintf(
				/* translators: 1: number of a ticket, 2: number of the ticket that it was part of. */
				__( 'Ticket #%1$d is no longer part of #%2$d.', 'sanad' ),
				from.number,
				to.number
			)
		: sprintf(
				/* translators: %d: number of the ticket that the messages came from. */
				__( 'The messages are back in ticket #%d.', 'sanad' ),
				from.number
			);
}

/**
 * Takes a merge or a split back. It takes the server a moment, and nothing on the screen is true before:
 * so it is said that it goes on.
 *
 * @param moveId
 * @param onUndone Gets the ticket to go on with.
 * @return Whether it was taken back.
 */
export function undoMove(
	moveId: number,
	onUndone: ( ticketId: number ) => void
) {
	return async ( { dispatch, registry }: Thunk ): Promise< boolean > => {
		const notice = `move-${ moveId }`;
		notify( registry, notice, __( 'Undoing…', 'sanad' ) );
		try {
			const move = await request< TicketMove >(
				`/ticket-moves/${ moveId }/undo`,
				{ method: 'POST' }
			);
			if ( move.kind === 'merge' ) {
				dispatch( retakeDrafts( [ move.from.id, move.to.id ] ) );
			}
			dispatch( refresh( move ) );
			notify( registry, notice, undoneSentence( move ) );
			onUndone( move.ticket.id );
			return true;
		} catch ( thrown ) {
			notifyError( registry, notice, toRequestError( thrown ).message );
			return false;
		}
	};
}
