import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect } from '@wordpress/element';

import type { Activity, Message, TicketReader } from '../../types/api';
import type { RequestError } from '../errors';
import type { LoadStatus } from '../status';
import { store } from '../store';
import type { StoredTicket } from '../tickets/reducer';
import { useFreshness } from './use-freshness';

/** While a mail is on its way its state changes within seconds. */
const SENDING_INTERVAL_MS = 5_000;

export interface TicketResult {
	/** What is known: a summary from the list at first, then all of it. Null while nothing is. */
	ticket: StoredTicket | null;
	/** Oldest first. */
	messages: Message[];
	/** Oldest first. */
	activity: Activity[];
	/** Agents who have read it; who read last comes first. */
	readers: TicketReader[];
	status: LoadStatus;
	error: RequestError | null;
	hasEarlier: boolean;
	isLoadingEarlier: boolean;
	loadEarlier: () => void;
	/** Loads everything from a message on; 0 for the first one. Answers whether it is there. */
	loadBackTo: ( messageId: number ) => Promise< boolean >;
	/** The ticket that this one was merged into; null while it stands for itself. */
	ledTo: number | null;
	/** Whether the agent came here because the ticket he looked at was merged into this one. */
	isLedHere: boolean;
	/** Loads again what failed or may be old. */
	reload: () => void;
}

function isOnItsWay( { delivery }: Message ): boolean {
	return delivery?.state === 'queued' || delivery?.state === 'sending';
}

/**
 * A ticket with its conversation; loads it, and keeps it fresh while it is looked at.
 *
 * @param id
 */
export function useTicket( id: number ): TicketResult {
	const { ticket, conversation } = useSelect(
		( select ) => ( {
			ticket: select( store ).getTicket( id ),
			conversation: select( store ).getConversation( id ),
		} ),
		[ id ]
	);
	const { fetchTicket, prefetchTicket, fetchEarlier, fetchBackTo } =
		useDispatch( store );

	const reload = useCallback(
		() => void fetchTicket( id ),
		[ fetchTicket, id ]
	);
	const loadEarlier = useCallback(
		() => void fetchEarlier( id ),
		[ fetchEarlier, id ]
	);
	const loadBackTo = useCallback(
		( messageId: number ) => fetchBackTo( id, messageId ),
		[ fetchBackTo, id ]
	);
	// What was prefetched a moment ago is not asked for again.
	useEffect( () => void prefetchTicket( id ), [ prefetchTicket, id ] );
	// What was refused is refused again; the agent may still ask himself.
	const isRefused = conversation.error?.isRefused ?? false;
	const refresh = useCallback( () => {
		if ( ! isRefused ) {
			reload();
		}
	}, [ isRefused, reload ] );
	useFreshness( refresh, {
		ticket: id,
		...( conversation.messages.some( isOnItsWay )
			? { interval: SENDING_INTERVAL_MS }
			: {} ),
	} );

	return {
		ticket,
		messages: conversation.messages,
		activity: conversation.activity,
		readers: conversation.readers,
		status: conversation.status,
		error: conversation.error,
		hasEarlier: conversation.hasEarlier,
		isLoadingEarlier: conversation.isLoadingEarlier,
		ledTo: conversation.ledTo,
		isLedHere: conversation.isLedHere,
		loadEarlier,
		loadBackTo,
		reload,
	};
}

/**
 * The messages of a ticket that is open; loads nothing.
 *
 * @param id
 */
export function useConversation( id: number ): Message[] {
	return useSelect(
		( select ) => select( store ).getConversation( id ).messages,
		[ id ]
	);
}

/**
 * A ticket if it is known already; loads nothing.
 *
 * @param id Null for none.
 */
export function useKnownTicket( id: number | null ): StoredTicket | null {
	return useSelect(
		( select ) => ( id === null ? null : select( store ).getTicket( id ) ),
		[ id ]
	);
}

/**
 * Those of some tickets that are known already; loads nothing.
 *
 * @param ids
 */
export function useKnownTickets( ids: number[] ): StoredTicket[] {
	const byId = useSelect( ( select ) => select( store ).getTickets(), [] );
	return ids
		.map( ( id ) => byId.get( id ) )
		.filter( ( ticket ) => ticket !== undefined );
}

/** Loads a ticket that is likely to be opened next. */
export function usePrefetch(): ( id: number ) => void {
	const { prefetchTicket } = useDispatch( store );
	return useCallback(
		( id: number ) => void prefetchTicket( id ),
		[ prefetchTicket ]
	);
}
