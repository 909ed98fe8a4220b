import type {
	CannedReply,
	CannedReplyList,
	ReplyFolder,
} from '../../types/api';
import type { RequestError } from '../errors';
import type { State } from '../state';
import { failed, IDLE, type Loading, READY, started } from '../status';

/** The ready texts that this agent may use, and their folders. */
export interface CannedRepliesState extends Loading, CannedReplyList {
	/** Milliseconds since 1970 at which they were last asked for; 0 if never. */
	fetchedAt: number;
}

export type CannedRepliesAction =
	| { type: 'CANNED_REPLIES_STARTED' }
	| {
			type: 'CANNED_REPLIES_RECEIVED';
			list: CannedReplyList;
			now: number;
	  }
	| { type: 'CANNED_REPLIES_FAILED'; error: RequestError }
	| { type: 'CANNED_REPLY_SAVED'; reply: CannedReply }
	| { type: 'CANNED_REPLY_GONE'; id: number }
	| { type: 'REPLY_FOLDER_SAVED'; folder: ReplyFolder }
	| { type: 'REPLY_FOLDER_GONE'; id: number };

const INITIAL: CannedRepliesState = {
	...IDLE,
	items: [],
	folders: [],
	fetchedAt: 0,
};

/**
 * The list with an item in the place of its older self, or at the end.
 *
 * @param items
 * @param item
 */
export function withItem< Item extends { id: number } >(
	items: Item[],
	item: Item
): Item[] {
	return items.some( ( { id } ) => id === item.id )
		? items.map( ( old ) => ( old.id === item.id ? item : old ) )
		: [ ...items, item ];
}

export function reducer(
	state: CannedRepliesState = INITIAL,
	action: CannedRepliesAction
): CannedRepliesState {
	switch ( action.type ) {
		case 'CANNED_REPLIES_STARTED':
			return { ...state, ...started( state.fetchedAt > 0 ) };
		case 'CANNED_REPLIES_RECEIVED':
			return { ...READY, ...action.list, fetchedAt: action.now };
		case 'CANNED_REPLIES_FAILED':
			return { ...state, ...failed( action.error ) };
		case 'CANNED_REPLY_SAVED':
			return {
				...state,
				items:
					action.reply.status === 'trash'
						? state.items.filter(
								( { id } ) => id !== action.reply.id
							)
						: withItem( state.items, action.reply ),
			};
		case 'CANNED_REPLY_GONE':
			return {
				...state,
				items: state.items.filter( ( { id } ) => id !== action.id ),
			};
		case 'REPLY_FOLDER_SAVED':
			return {
				...state,
				folders: withItem( state.folders, action.folder ),
			};
		case 'REPLY_FOLDER_GONE':
			return {
				...state,
				folders: state.folders.filter( ( { id } ) => id !== action.id ),
			};
		default:
			return state;
	}
}

/**
 * The ready texts that this agent may use.
 *
 * @param state
 */
export function getCannedReplies( state: State ): CannedRepliesState {
	return state.cannedReplies;
}
