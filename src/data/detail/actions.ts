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

/** Messages that one look further back brings. */
const EARLIER = 50;

/** The most that the route gives at once. */
const MOST = 100;

/** Between two looks whether a page that somebody else has asked for is there. */
const WAIT_MS = 50;

/**
 * Loads a ticket with the newest part of its conversation, or loads it again.
 *
 * @param id
 */
export function fetchTicket( id: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { status, generation } = select.getConversation( id );
		// It was merged or taken apart meanwhile, and is asked for anew by whoever did that.
		const isOutdated = () =>
			select.getConversation( id ).generation !== generation;
		if ( status === 'loading' || status === 'refreshing' ) {
			return;
		}
		dispatch( { type: 'DETAIL_STARTED', id } );
		try {
			const answer = await request< TicketDetail >( `/tickets/${ id }` );
			if ( isOutdated() ) {
				return;
			}
			const {
				messages,
				activity,
				has_earlier: hasEarlier,
				readers,
				...ticket
			} = answer;
			dispatch( { type: 'TICKETS_RECEIVED', tickets: [ ticket ] } );
			dispatch( {
				type: 'DETAIL_RECEIVED',
				id: ticket.id,
				messages,
				activity,
				hasEarlier,
				readers,
				now: Date.now(),
			} );
			dispatch.restoreDraft( ticket.id, ticket.draft );
			if ( ticket.id !== id ) {
				dispatch( { type: 'DETAIL_LED', id, to: ticket.id } );
				dispatch.leadDraft( id, ticket.id );
			}
		} catch ( thrown ) {
			if ( isOutdated() ) {
				return;
			}
			const error = toRequestError( thrown );
			if ( error.isRefused ) {
				// Nothing stays to be seen of what this agent may not see any more.
				dispatch( { type: 'DETAIL_OUTDATED', id } );
				dispatch( { type: 'TICKET_FORGOTTEN', id } );
				// Or its row would stay there, empty.
				dispatch( { type: 'LISTS_STALE' } );
			}
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
 * @param count How many messages at most.
 * @return Whether it could be had.
 */
export function fetchEarlier( id: number, count = EARLIER ) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< boolean > => {
		const conversation = select.getConversation( id );
		if ( ! conversation.hasEarlier || conversation.isLoadingEarlier ) {
			return false;
		}
		const before = ( items: { id: number }[] ) => ( {
			before: items[ 0 ]?.id,
		} );
		dispatch( { type: 'EARLIER_STARTED', id } );
		try {
			const [ messages, activity ] = await Promise.all( [
				request< MessageList >( `/tickets/${ id }/messages`, {
					query: {
						...before( conversation.messages ),
						per_page: count,
					},
				} ),
				request< ActivityList >( `/tickets/${ id }/activity`, {
					query: before( conversation.activity ),
				} ),
			] );
			dispatch( {
				type: 'EARLIER_RECEIVED',
				id,
				messages: messages.items,
				activity: activity.items,
				hasEarlier: messages.has_earlier,
			} );
			return true;
		} catch ( thrown ) {
			dispatch( { type: 'EARLIER_FAILED', id } );
			notifyError(
				registry,
				`ticket-${ id }`,
				toRequestError( thrown ).message
			);
			return false;
		}
	};
}

/**
 * Loads a conversation back to a message.
 *
 * @param id
 * @param messageId Id of the message; 0 for the first one.
 * @return Whether everything from there on is there.
 */
export function fetchBackTo( id: number, messageId: number ) {
	return async ( { dispatch, select }: Thunk ): Promise< boolean > => {
		const isMissing = () => {
			const { messages, hasEarlier } = select.getConversation( id );
			return hasEarlier && ( messages[ 0 ]?.id ?? 0 ) > messageId;
		};
		while ( isMissing() ) {
			if ( select.getConversation( id ).isLoadingEarlier ) {
				await new Promise( ( go ) => setTimeout( go, WAIT_MS ) );
			} else if ( ! ( await dispatch.fetchEarlier( id, MOST ) ) ) {
				return false;
			}
		}
		return true;
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

/**
 * Notes that whoever looked at a merged ticket goes on to the survivor. Where it led is forgotten: the
 * merge may be undone.
 *
 * @param id The merged one.
 */
export function followLead( id: number ) {
	return ( { dispatch, select }: Thunk ): void => {
		const { ledTo } = select.getConversation( id );
		if ( ledTo !== null ) {
			dispatch( { type: 'DETAIL_LED', id, to: null } );
			dispatch( { type: 'DETAIL_ARRIVED', id: ledTo, isLedHere: true } );
		}
	};
}

/**
 * Forgets that the agent was led to a ticket, once he leaves it.
 *
 * @param id The survivor.
 */
export function leaveLead( id: number ) {
	return ( { dispatch, select }: Thunk ): void => {
		if ( select.getConversation( id ).isLedHere ) {
			dispatch( { type: 'DETAIL_ARRIVED', id, isLedHere: false } );
		}
	};
}

/**
 * Says that this agent is done with being mentioned in a note.
 *
 * @param id        The ticket.
 * @param messageId
 * @return The note; null if it could not be said.
 */
export function finishMention( id: number, messageId: number ) {
	return async ( {
		dispatch,
		registry,
	}: Thunk ): Promise< Message | null > => {
		try {
			const message = await request< Message >(
				`/mentions/${ messageId }/done`,
				{ method: 'POST' }
			);
			dispatch( {
				type: 'MESSAGES_RECEIVED',
				id,
				messages: [ message ],
			} );
			dispatch.outdateLists();
			return message;
		} catch ( thrown ) {
			notifyError(
				registry,
				`mention-${ messageId }`,
				toRequestError( thrown ).message
			);
			return null;
		}
	};
}
