import type { Activity, Message, TicketReader } from '../../types/api';
import type { RequestError } from '../errors';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** The conversation of one ticket, as far as it is loaded. Oldest first. */
export interface Conversation extends Loading {
	messages: Message[];
	activity: Activity[];
	/** Agents who have read it; who read last comes first. */
	readers: TicketReader[];
	/** Whether older messages exist that are not loaded. */
	hasEarlier: boolean;
	isLoadingEarlier: boolean;
	/** Milliseconds since 1970 at which it was last complete; 0 if never. */
	fetchedAt: number;
	/** The ticket that this one was merged into; null while it stands for itself. */
	ledTo: number | null;
	/** Whether the agent came here because the ticket he looked at was merged into this one. */
	isLedHere: boolean;
	/** Ids of messages that came while it was being loaded, which the answer may not know. */
	meanwhile: number[];
	/** How often it was outdated: what was asked for before then is not true any more. */
	generation: number;
}

export type DetailState = Record< number, Conversation >;

export type DetailAction =
	| { type: 'DETAIL_STARTED'; id: number }
	| {
			type: 'DETAIL_RECEIVED';
			id: number;
			messages: Message[];
			activity: Activity[];
			hasEarlier: boolean;
			readers: TicketReader[];
			now: number;
	  }
	| { type: 'DETAIL_FAILED'; id: number; error: RequestError }
	/** It was merged; null once whoever looked at it was led on. */
	| { type: 'DETAIL_LED'; id: number; to: number | null }
	/** Whether the agent has come to it from one that was merged into it. */
	| { type: 'DETAIL_ARRIVED'; id: number; isLedHere: boolean }
	/** Messages have left it, or nothing of it may be shown any more. */
	| { type: 'DETAIL_OUTDATED'; id: number }
	| { type: 'EARLIER_STARTED'; id: number }
	| {
			type: 'EARLIER_RECEIVED';
			id: number;
			messages: Message[];
			activity: Activity[];
			hasEarlier: boolean;
	  }
	| { type: 'EARLIER_FAILED'; id: number }
	| { type: 'MESSAGES_RECEIVED'; id: number; messages: Message[] }
	/** Those after this one are loaded anew: some of them may be gone. */
	| { type: 'MESSAGES_DROPPED'; id: number; after: number }
	/** Its writer took it back. */
	| { type: 'MESSAGE_TAKEN_BACK'; id: number; messageId: number }
	| { type: 'ACTIVITY_RECEIVED'; id: number; activity: Activity[] };

export const NO_CONVERSATION: Conversation = {
	...IDLE,
	messages: [],
	activity: [],
	readers: [],
	hasEarlier: false,
	isLoadingEarlier: false,
	fetchedAt: 0,
	ledTo: null,
	isLedHere: false,
	meanwhile: [],
	generation: 0,
};

function merged< Item extends { id: number } >(
	old: Item[],
	received: Item[]
): Item[] {
	const byId = new Map( old.map( ( item ) => [ item.id, item ] ) );
	received.forEach( ( item ) => byId.set( item.id, item ) );
	return [ ...byId.values() ].sort( ( a, b ) => a.id - b.id );
}

/**
 * The messages after loading the newest page: what stood in its span and is not in it any more was
 * taken back.
 *
 * @param old
 * @param received
 * @param hasEarlier Whether there are messages before these; else others have left the ticket.
 */
function newest(
	old: Conversation,
	received: Message[],
	hasEarlier: boolean
): Message[] {
	const first = hasEarlier ? ( received[ 0 ]?.id ?? 0 ) : 0;
	const kept = old.messages.filter(
		( { id } ) => id < first || old.meanwhile.includes( id )
	);
	return merged( kept, received );
}

function change(
	old: Conversation,
	action: DetailAction
): Partial< Conversation > {
	switch ( action.type ) {
		case 'DETAIL_STARTED':
			return {
				...started( old.fetchedAt > 0 ),
				ledTo: null,
				meanwhile: [],
			};
		case 'DETAIL_RECEIVED':
			return {
				...READY,
				messages: newest( old, action.messages, action.hasEarlier ),
				activity: merged( old.activity, action.activity ),
				readers: action.readers,
				// What was loaded before reaches further back than the newest page.
				hasEarlier:
					old.fetchedAt > 0 ? old.hasEarlier : action.hasEarlier,
				fetchedAt: action.now,
			};
		case 'DETAIL_FAILED':
			return failed( action.error );
		case 'DETAIL_LED':
			return {
				...NO_CONVERSATION,
				ledTo: action.to,
				generation: old.generation,
			};
		case 'DETAIL_ARRIVED':
			return { isLedHere: action.isLedHere };
		case 'DETAIL_OUTDATED':
			return { ...NO_CONVERSATION, generation: old.generation + 1 };
		case 'EARLIER_STARTED':
			return { isLoadingEarlier: true };
		case 'EARLIER_RECEIVED':
			return {
				isLoadingEarlier: false,
				messages: merged( old.messages, action.messages ),
				activity: merged( old.activity, action.activity ),
				hasEarlier: action.hasEarlier,
			};
		case 'EARLIER_FAILED':
			return { isLoadingEarlier: false };
		case 'MESSAGES_RECEIVED':
			return {
				messages: merged( old.messages, action.messages ),
				meanwhile: [
					...old.meanwhile,
					...action.messages.map( ( { id } ) => id ),
				],
			};
		case 'MESSAGE_TAKEN_BACK':
			return {
				messages: old.messages.filter(
					( message ) => message.id !== action.messageId
				),
			};
		case 'MESSAGES_DROPPED':
			return {
				messages: old.messages.filter(
					( message ) => message.id <= action.after
				),
			};
		case 'ACTIVITY_RECEIVED':
			return { activity: merged( old.activity, action.activity ) };
	}
}

const TYPES = new Set< string >( [
	'DETAIL_STARTED',
	'DETAIL_RECEIVED',
	'DETAIL_FAILED',
	'DETAIL_LED',
	'DETAIL_ARRIVED',
	'DETAIL_OUTDATED',
	'EARLIER_STARTED',
	'EARLIER_RECEIVED',
	'EARLIER_FAILED',
	'MESSAGES_RECEIVED',
	'MESSAGE_TAKEN_BACK',
	'MESSAGES_DROPPED',
	'ACTIVITY_RECEIVED',
] satisfies DetailAction[ 'type' ][] );

export function reducer(
	state: DetailState = {},
	action: DetailAction
): DetailState {
	if ( ! TYPES.has( action.type ) ) {
		return state;
	}
	const old = state[ action.id ] ?? NO_CONVERSATION;
	return { ...state, [ action.id ]: { ...old, ...change( old, action ) } };
}
