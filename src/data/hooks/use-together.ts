import { useDispatch, useRegistry } from '@wordpress/data';
import { useCallback, useMemo } from '@wordpress/element';

import type {
	ColleagueList,
	FollowerList,
	HandBack,
	Message,
	RelatedTicketList,
	Ticket,
	TicketList,
	TicketMerge,
	TicketSummary,
} from '../../types/api';
import { request } from '../client';
import { toRequestError } from '../errors';
import { notifyError } from '../notices';
import { type ResourceResult, useMutate, useResource } from '../resources';
import { store } from '../store';
import type { StoredTicket } from '../tickets/reducer';
import { useBoot } from './use-boot';

/** Candidates that are shown at once. */
const CANDIDATES = 8;

export interface TicketMoves {
	/** Makes a ticket part of another; answers the survivor, throws a RequestError. */
	merge: (
		from: number,
		into: number,
		other: TicketMerge[ 'other_customer' ]
	) => Promise< Ticket >;
	/** Makes a ticket of a message and what came after it; answers it, throws a RequestError. */
	split: (
		id: number,
		messageId: number,
		subject: string
	) => Promise< Ticket >;
}

/**
 * Merges and splits tickets.
 *
 * @param onUndone Gets the ticket to go on with, should one be taken back.
 */
export function useTicketMoves(
	onUndone: ( ticketId: number ) => void
): TicketMoves {
	const { mergeTicket, splitTicket } = useDispatch( store );
	return useMemo(
		() => ( {
			merge: ( from, into, other ) =>
				mergeTicket( from, into, other, onUndone ),
			split: ( id, messageId, subject ) =>
				splitTicket( id, messageId, subject, onUndone ),
		} ),
		[ mergeTicket, splitTicket, onUndone ]
	);
}

export interface LeadResult {
	/** Says that whoever looks at a merged ticket goes on to the survivor. */
	follow: ( id: number ) => void;
	/** Says that whoever was led to a ticket leaves it. */
	leave: ( id: number ) => void;
}

/** Leads from merged tickets to the survivors. */
export function useLead(): LeadResult {
	const { followLead, leaveLead } = useDispatch( store );
	return useMemo(
		() => ( {
			follow: ( id ) => void followLead( id ),
			leave: ( id ) => void leaveLead( id ),
		} ),
		[ followLead, leaveLead ]
	);
}

/**
 * Tickets that one may be merged with: those of the same customer, or what was looked for.
 *
 * @param ticket
 * @param search As typed.
 */
export function useMergeCandidates(
	ticket: StoredTicket,
	search: string
): ResourceResult< TicketList > & { candidates: TicketSummary[] } {
	const result = useResource< TicketList >( '/tickets', {
		...( search === '' ? { customer: ticket.customer.id } : { search } ),
		per_page: CANDIDATES + 1,
	} );
	const candidates = ( result.value?.items ?? [] )
		.filter( ( { id } ) => id !== ticket.id )
		.slice( 0, CANDIDATES );
	return { ...result, candidates };
}

/**
 * Agents and teams who may see a ticket.
 *
 * @param ticketId
 * @param isIdle   Asks for nothing yet.
 */
export function useColleagues(
	ticketId: number,
	isIdle = false
): ResourceResult< ColleagueList > {
	return useResource< ColleagueList >(
		`/tickets/${ ticketId }/colleagues`,
		{},
		{ isIdle }
	);
}

export interface FollowersResult extends ResourceResult< FollowerList > {
	/** Ids of agents to add and to remove. Throws a RequestError. */
	change: ( add: number[], remove: number[] ) => Promise< FollowerList >;
}

/**
 * Who follows a ticket.
 *
 * @param ticketId
 * @param isIdle   Asks for nothing yet.
 */
export function useFollowers(
	ticketId: number,
	isIdle = false
): FollowersResult {
	const result = useResource< FollowerList >(
		`/tickets/${ ticketId }/followers`,
		{},
		{ isIdle }
	);
	const mutate = useMutate();
	const { outdateLists } = useDispatch( store );
	const change = useCallback(
		async ( add: number[], remove: number[] ) => {
			const list = await mutate< FollowerList, FollowerList >( {
				path: `/tickets/${ ticketId }/followers`,
				confirm: ( _, answer ) => answer,
				send: () =>
					request< FollowerList >(
						`/tickets/${ ticketId }/followers`,
						{
							method: 'POST',
							data: { add, remove },
						}
					),
			} );
			// A saved view may show what somebody follows.
			void outdateLists();
			return list;
		},
		[ mutate, outdateLists, ticketId ]
	);
	return { ...result, change };
}

export interface Following {
	/** Null while it is not known. */
	isFollowing: boolean | null;
	/** Follows the ticket, or no more; says so where it fails. */
	follow: ( isOn: boolean ) => void;
}

/**
 * Whether this agent follows a ticket.
 *
 * @param ticketId
 * @param isIdle   Asks for nothing yet.
 */
export function useFollowing( ticketId: number, isIdle = false ): Following {
	const registry = useRegistry();
	const { user } = useBoot();
	const { value, change } = useFollowers( ticketId, isIdle );
	const follow = async ( isOn: boolean ) => {
		try {
			await ( isOn
				? change( [ user.id ], [] )
				: change( [], [ user.id ] ) );
		} catch ( thrown ) {
			notifyError(
				registry,
				`following-${ ticketId }`,
				toRequestError( thrown ).message
			);
		}
	};
	return {
		isFollowing: value?.is_following ?? null,
		follow: ( isOn ) => void follow( isOn ),
	};
}

/**
 * Tickets beside a ticket.
 *
 * @param ticketId
 */
export function useRelatedTickets(
	ticketId: number
): ResourceResult< RelatedTicketList > {
	return useResource< RelatedTicketList >( `/tickets/${ ticketId }/related` );
}

/**
 * Who knew the case of a ticket.
 *
 * @param ticketId
 */
export function useHandBack( ticketId: number ): ResourceResult< HandBack > {
	return useResource< HandBack >( `/tickets/${ ticketId }/hand-back` );
}

/**
 * Says that this agent is done with being mentioned in a note.
 *
 * @param ticketId
 */
export function useFinishMention(
	ticketId: number
): ( messageId: number ) => Promise< Message | null > {
	const { finishMention } = useDispatch( store );
	return useCallback(
		( messageId: number ) => finishMention( ticketId, messageId ),
		[ finishMention, ticketId ]
	);
}
