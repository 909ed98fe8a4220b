import type {
	ActivityList,
	Message,
	MessageList,
	TicketDetail,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notifyError } from '../notices';
import type { Thunk } from '../store';

/** A prefetched ticket this young opens without being asked for again. */
const FRESH_MS = 15_000;

/**
 * Loads a ticket with the newest part of its conversation, or loads it again.
 *
 * @param id
 */
export function fetchTicket( id: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status } = select.getConversation( id );
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'DETAIL_STARTED', id } );
		try {
			const answer = await request< TicketDetail >( `/tickets/${ id }` );
			const {
				messages,
				activity,
				has_earlier: hasEarlier,
				...ticket
			} = answer;
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( {
				type: 'DETAIL_RECEIVED',
				id,
				messages,
				activity,
				hasEarlier,
				now: Date.now(),
			} );
			dispatch.restoreDraft( id, ticket.draft );
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'DETAIL_FAILED', id, error } );
		}
	};
}

/**
 * Loads a ticket that is likely to be opened next, unless it is fresh.
 *
 * @param id
 */
export function prefetchTicket( id: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { fetchedAt } = select.getConversation( id );
		if ( Date.now() - fetchedAt > FRESH_MS ) {
			await dispatch.fetchTicket( id );
		}
	};
}

/**
 * Loads the part of a conversation before what is there.
 *
 * @param id
 */
export function fetchEarlier( id: number ) {
	return async ( { dispatch, select, registry }: Thunk ): Promise< void > => {
		const conversation = select.getConversation( id );
		if ( ! conversation.hasEarlier || conversation.isLoadingEarlier ) {
			return;
		}
		const before = ( items: { id: number }[] ) => ( {
			query: { before: items[ 0 ]?.id },
		} );
		dispatch( { type: 'EARLIER_STARTED', id } );
		try {
			const [ messages, activity ] = await Promise.all( [
				request< MessageList >(
					`/tickets/${ id }/messages`,
					before( conversation.messages )
				),
				request< ActivityList >(
					`/tickets/${ id }/activity`,
					before( conversation.activity )
				),
			] );
			dispatch( {
				type: 'EARLIER_RECEIVED',
				id,
				messages: messages.items,
				activity: activity.items,
				hasEarlier: messages.has_earlier,
			} );
		} catch ( thrown ) {
			dispatch( { type: 'EARLIER_FAILED', id } );
			notifyError(
				registry,
				`ticket-${ id }`,
				toRequestError( thrown ).message
			);
		}
	};
}

/**
 * Loads what happened to a ticket since, if its conversation is open.
 *
 * @param id
 */
export function fetchActivity( id: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( select.getConversation( id ).fetchedAt === 0 ) {
			return;
		}
		try {
			const { items } = await request< ActivityList >(
				`/tickets/${ id }/activity`
			);
			dispatch( { type: 'ACTIVITY_RECEIVED', id, activity: items } );
		} catch {
			// The change itself was made; its line appears with the next refresh.
		}
	};
}

/**
 * Sends a message again whose mail failed.
 *
 * @param id        The ticket.
 * @param messageId
 * @return Whether it is on its way.
 */
export function retryDelivery( id: number, messageId: number ) {
	return async ( { dispatch, registry }: Thunk ): Promise< boolean > => {
		try {
			const message = await request< Message >(
				`/tickets/${ id }/messages/${ messageId }/retry`,
				{ method: 'POST' }
			);
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id,
				messages: [ message ],
			} );
			return true;
		} catch ( thrown ) {
			notifyError(
				registry,
				`delivery-${ messageId }`,
				toRequestError( thrown ).message
			);
			return false;
		}
	};
}
