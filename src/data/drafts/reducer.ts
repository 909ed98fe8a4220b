import type {
	Attachment,
	Recipients,
	SendState,
	Status,
} from '../../types/api';
import type { RequestError } from '../errors';
import type { State } from '../state';

/** A file on its way to the server. */
export interface Upload {
	key: string;
	name: string;
	/** Bytes. */
	size: number;
	/** Part of it that the server has, from 0 to 1. */
	progress: number;
	/** Sentence; null while it goes on. */
	error: string | null;
}

/** An article that was put into an answer. */
export interface UsedArticle {
	id: number;
	/** Address that stands in the answer; empty if its text was put in instead. */
	url: string;
}

/** What is being written under a ticket. Kept until the server has the message. */
export interface LocalDraft {
	kind: 'reply' | 'note';
	/** HTML; empty if nothing is written. */
	html: string;
	attachments: Attachment[];
	/** Ready texts that were put in, for counting their use. */
	cannedReplyIds: number[];
	/** Articles that were put in; not all of them may still be there. */
	articles: UsedArticle[];
	/** Whom it goes to; null: whoever the next reply goes to by itself. */
	recipients: Recipients | null;
	/** Whether its mail quotes what was said before. */
	withHistory: boolean;
	/** Id of an earlier message that it answers; 0 for none in particular. */
	inReplyTo: number;
	/** Set with it. */
	setStatus: Status | null;
	/** Until when the ticket is snoozed with it. */
	snoozeUntil: string | null;
	/** When the server sends it by itself, or was to. */
	sendAt: string | null;
	/** Empty: it waits for its writer. */
	sendState: SendState;
	/** Why it was not sent at its time, as a sentence. */
	heldReason: string | null;
	uploads: Upload[];
	/** Sent with the message, so that a repeat of the same text is the same message. */
	clientKey: string;
	/** Whether the server keeps this text too. */
	save: 'saved' | 'dirty' | 'saving' | 'failed';
	/**
	 * `stale`: a newer message arrived first and has to be read before sending. `queued`: it waits for
	 * the line and goes out by itself.
	 */
	send: 'idle' | 'sending' | 'failed' | 'stale' | 'queued';
	sendError: RequestError | null;
	/** Milliseconds since 1970 of the last change by the agent; 0 if none. */
	changedAt: number;
	/** Milliseconds since 1970, by the server's clock, of the message that the last draft became; 0 if none. */
	sentAt: number;
}

export type DraftContent = Pick<
	LocalDraft,
	| 'kind'
	| 'html'
	| 'attachments'
	| 'cannedReplyIds'
	| 'articles'
	| 'recipients'
	| 'withHistory'
	| 'inReplyTo'
>;

/** When it is sent, and what happens with it. */
export type DraftPlan = Pick<
	LocalDraft,
	'setStatus' | 'snoozeUntil' | 'sendAt' | 'sendState' | 'heldReason'
>;

export type DraftsState = Record< number, LocalDraft >;

export type DraftsAction =
	| {
			type: 'DRAFT_RESTORED';
			id: number;
			content: DraftContent;
			plan?: DraftPlan;
			clientKey: string;
			now: number;
	  }
	| { type: 'DRAFT_PLANNED'; id: number; plan: DraftPlan }
	| {
			type: 'DRAFT_EDITED';
			id: number;
			content: Partial< DraftContent >;
			clientKey: string;
			now: number;
	  }
	| { type: 'DRAFT_SAVE'; id: number; save: LocalDraft[ 'save' ] }
	| {
			type: 'DRAFT_SEND';
			id: number;
			send: LocalDraft[ 'send' ];
			error: RequestError | null;
	  }
	| { type: 'DRAFT_GONE'; id: number; clientKey: string; sentAt: number }
	| { type: 'UPLOAD_CHANGED'; id: number; upload: Upload }
	| { type: 'UPLOAD_GONE'; id: number; key: string };

export const NO_DRAFT: LocalDraft = {
	kind: 'reply',
	html: '',
	attachments: [],
	cannedReplyIds: [],
	articles: [],
	recipients: null,
	withHistory: true,
	inReplyTo: 0,
	setStatus: null,
	snoozeUntil: null,
	sendAt: null,
	sendState: '',
	heldReason: null,
	uploads: [],
	clientKey: '',
	save: 'saved',
	send: 'idle',
	sendError: null,
	changedAt: 0,
	sentAt: 0,
};

function change(
	old: LocalDraft,
	action: DraftsAction
): Partial< LocalDraft > {
	switch ( action.type ) {
		case 'DRAFT_RESTORED':
			return {
				...action.content,
				...action.plan,
				clientKey: action.clientKey,
				changedAt: action.now,
			};
		case 'DRAFT_PLANNED':
			return action.plan;
		case 'DRAFT_EDITED':
			return {
				...action.content,
				// Other words are another message: the first may have arrived although its answer was lost.
				clientKey: action.clientKey,
				save: 'dirty',
				send: 'idle',
				sendError: null,
				changedAt: action.now,
			};
		case 'DRAFT_SAVE':
			return { save: action.save };
		case 'DRAFT_SEND':
			return { send: action.send, sendError: action.error };
		case 'DRAFT_GONE':
			return {
				...NO_DRAFT,
				kind: old.kind,
				withHistory: old.withHistory,
				clientKey: action.clientKey,
				sentAt: action.sentAt,
			};
		case 'UPLOAD_CHANGED':
			return {
				uploads: [
					...old.uploads.filter(
						( { key } ) => key !== action.upload.key
					),
					action.upload,
				],
			};
		case 'UPLOAD_GONE':
			return {
				uploads: old.uploads.filter(
					( { key } ) => key !== action.key
				),
			};
	}
}

const TYPES = new Set< string >( [
	'DRAFT_RESTORED',
	'DRAFT_PLANNED',
	'DRAFT_EDITED',
	'DRAFT_SAVE',
	'DRAFT_SEND',
	'DRAFT_GONE',
	'UPLOAD_CHANGED',
	'UPLOAD_GONE',
] satisfies DraftsAction[ 'type' ][] );

export function reducer(
	state: DraftsState = {},
	action: DraftsAction
): DraftsState {
	if ( ! TYPES.has( action.type ) ) {
		return state;
	}
	const old = state[ action.id ] ?? NO_DRAFT;
	return { ...state, [ action.id ]: { ...old, ...change( old, action ) } };
}

/**
 * What is being written under a ticket.
 *
 * @param state
 * @param id
 */
export function getDraft( state: State, id: number ): LocalDraft {
	return state.drafts[ id ] ?? NO_DRAFT;
}

/**
 * What the agent has written and chosen, without how it fares.
 *
 * @param draft
 */
export function contentOf( draft: LocalDraft ): DraftContent {
	const { kind, html, attachments, cannedReplyIds, articles } = draft;
	const { recipients, withHistory, inReplyTo } = draft;
	return {
		kind,
		html,
		attachments,
		cannedReplyIds,
		articles,
		recipients,
		withHistory,
		inReplyTo,
	};
}

/**
 * Whether nothing is written and no file is attached.
 *
 * @param draft
 */
export function isEmptyDraft(
	draft: Pick< LocalDraft, 'html' | 'attachments' >
): boolean {
	const text = draft.html.replace( /<(?!img\b)[^>]*>|&nbsp;|\s/gi, '' );
	return text === '' && draft.attachments.length === 0;
}
