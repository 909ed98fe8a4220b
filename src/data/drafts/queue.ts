import type { State } from '../state';
import type { Thunk } from '../store';
import { keepInTab, mirrorDraft, readFromTab, readMirror } from './mirror';
import { contentOf, isEmptyDraft } from './reducer';
import type { SendOptions } from './send';

/** An answer that waits for the line. What it says is the draft of its ticket. */
export interface QueuedAnswer {
	/** Of the ticket. */
	id: number;
	/** Of the ticket, for people. */
	number: number;
	options: SendOptions;
}

/** In the order in which they were sent. */
export type QueueState = QueuedAnswer[];

export type QueueAction =
	| { type: 'ANSWER_QUEUED'; answer: QueuedAnswer }
	| { type: 'ANSWER_UNQUEUED'; id: number };

const NAME = 'queue';

export function reducer(
	state: QueueState = [],
	action: QueueAction
): QueueState {
	switch ( action.type ) {
		case 'ANSWER_QUEUED':
			return state.some( ( { id } ) => id === action.answer.id )
				? state
				: [ ...state, action.answer ];
		case 'ANSWER_UNQUEUED':
			return state.some( ( { id } ) => id === action.id )
				? state.filter( ( { id } ) => id !== action.id )
				: state;
		default:
			return state;
	}
}

/**
 * Answers that wait for the line, in their order.
 *
 * @param state
 */
export function getQueue( state: State ): QueueState {
	return state.queue;
}

const keep = ( queue: QueueState ) => keepInTab( NAME, queue );

/**
 * Lets an answer wait for the line. It and its place are kept in this tab, reload or not.
 *
 * @param id
 * @param options
 */
export function queueAnswer( id: number, options: SendOptions ) {
	return ( { dispatch, select }: Thunk ): void => {
		const { setStatus, snoozeUntil, hold, seen } = options;
		dispatch( {
			type: 'ANSWER_QUEUED',
			answer: {
				id,
				number: select.getTicket( id )?.number ?? id,
				options: { setStatus, snoozeUntil, hold, seen },
			},
		} );
		dispatch( { type: 'DRAFT_SEND', id, send: 'queued', error: null } );
		const draft = select.getDraft( id );
		mirrorDraft( id, {
			content: contentOf( draft ),
			clientKey: draft.clientKey,
			changedAt: draft.changedAt,
		} );
		keep( select.getQueue() );
	};
}

/**
 * Keeps an answer from being sent by itself; it stays where it was written.
 *
 * @param id
 */
export function unqueueAnswer( id: number ) {
	return ( { dispatch, select }: Thunk ): void => {
		dispatch( { type: 'ANSWER_UNQUEUED', id } );
		if ( select.getDraft( id ).send === 'queued' ) {
			dispatch( { type: 'DRAFT_SEND', id, send: 'idle', error: null } );
		}
		keep( select.getQueue() );
	};
}

/** Takes up what waited in this tab before a reload. */
export function restoreQueue() {
	return ( { dispatch }: Thunk ): void => {
		const stored = readFromTab( NAME );
		for ( const answer of Array.isArray( stored )
			? ( stored as QueueState )
			: [] ) {
			const mirror = readMirror( answer.id );
			if ( ! mirror || isEmptyDraft( mirror.content ) ) {
				continue;
			}
			const { id } = answer;
			dispatch( {
				type: 'DRAFT_EDITED',
				id,
				content: mirror.content,
				clientKey: mirror.clientKey,
				now: mirror.changedAt,
			} );
			dispatch( { type: 'ANSWER_QUEUED', answer } );
			dispatch( { type: 'DRAFT_SEND', id, send: 'queued', error: null } );
		}
	};
}

let isFlushing = false;

/**
 * Sends what waits, one after the other, until the line fails again.
 *
 * @param onFailure Brings the agent to a ticket whose answer was refused.
 */
export function sendQueue( onFailure: ( id: number ) => void ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		if ( isFlushing ) {
			return;
		}
		isFlushing = true;
		try {
			for ( const { id, options } of select.getQueue() ) {
				// Changed since: it is its writer's again.
				if ( select.getDraft( id ).send !== 'queued' ) {
					dispatch( { type: 'ANSWER_UNQUEUED', id } );
					continue;
				}
				await dispatch.sendDraft( id, {
					...options,
					onFailure: () => onFailure( id ),
				} );
				if ( select.getDraft( id ).send === 'queued' ) {
					return;
				}
			}
		} finally {
			isFlushing = false;
			keep( select.getQueue() );
		}
	};
}
