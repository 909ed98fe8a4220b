import type { Draft } from '../../types/api';
import { clientKey, request } from '../client';
import { inTurn } from '../in-turn';
import type { Thunk } from '../store';
import { forgetMirror, mirrorDraft, readMirror } from './mirror';
import { type DraftContent, isEmptyDraft, type LocalDraft } from './reducer';

/** The server gets the text this long after the last key. */
const SAVE_AFTER_MS = 1_000;

const timers = new Map< number, ReturnType< typeof setTimeout > >();

/**
 * Takes over what the server, or this tab before a reload, kept of a ticket's draft. The newer wins;
 * what the agent is writing now wins over both.
 *
 * @param id
 * @param kept What the server has.
 */
export function restoreDraft( id: number, kept: Draft | null | undefined ) {
	return ( { dispatch, select }: Thunk ): void => {
		const { changedAt, sentAt } = select.getDraft( id );
		const keptAt = kept ? Date.parse( kept.updated_at ) : 0;
		// An answer that was on its way while the message was sent still holds what became of it.
		if ( changedAt > 0 || ( sentAt > 0 && keptAt <= sentAt ) ) {
			return;
		}
		const mirror = readMirror( id );
		if ( mirror && mirror.changedAt > keptAt ) {
			dispatch( {
				type: 'DRAFT_EDITED',
				id,
				content: mirror.content,
				clientKey: clientKey(),
				now: mirror.changedAt,
			} );
			void dispatch.saveDraft( id );
		} else if ( kept ) {
			const { kind, body_html: html, attachments } = kept;
			dispatch( {
				type: 'DRAFT_RESTORED',
				id,
				content: {
					kind,
					html,
					attachments,
					cannedReplyIds: [],
					articles: [],
				},
				clientKey: clientKey(),
				now: keptAt,
			} );
		}
	};
}

/**
 * Notes what the agent writes: here at once, on the server when he pauses.
 *
 * @param id
 * @param content What changed.
 */
export function editDraft( id: number, content: Partial< DraftContent > ) {
	return ( { dispatch, select }: Thunk ): void => {
		dispatch( {
			type: 'DRAFT_EDITED',
			id,
			content,
			clientKey: clientKey(),
			now: Date.now(),
		} );
		const draft = select.getDraft( id );
		const { kind, html, attachments, cannedReplyIds, articles } = draft;
		mirrorDraft( id, {
			content: { kind, html, attachments, cannedReplyIds, articles },
			changedAt: draft.changedAt,
		} );
		clearTimeout( timers.get( id ) );
		timers.set(
			id,
			setTimeout( () => void dispatch.saveDraft( id ), SAVE_AFTER_MS )
		);
	};
}

function putDraft(
	id: number,
	draft: LocalDraft,
	{ seen, keepalive }: { seen: number; keepalive: boolean }
): Promise< unknown > {
	const path = `/tickets/${ id }/draft`;
	if ( isEmptyDraft( draft ) ) {
		return request( path, { method: 'DELETE', keepalive } );
	}
	return request( path, {
		method: 'PUT',
		keepalive,
		data: {
			kind: draft.kind,
			body_html: draft.html,
			attachment_ids: draft.attachments.map( ( file ) => file.id ),
			seen_message_id: seen,
		},
	} );
}

/**
 * Gives the draft to the server now.
 *
 * @param id
 * @param keepalive Whether the request has to outlive the page.
 */
export function saveDraft( id: number, keepalive = false ) {
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		clearTimeout( timers.get( id ) );
		timers.delete( id );
		await inTurn( `draft-${ id }`, async () => {
			const draft = select.getDraft( id );
			if ( draft.save !== 'dirty' && draft.save !== 'failed' ) {
				return;
			}
			dispatch( { type: 'DRAFT_SAVE', id, save: 'saving' } );
			const settle = ( save: 'saved' | 'failed' ) => {
				// Typed on meanwhile: its own save is scheduled.
				if ( select.getDraft( id ).save === 'saving' ) {
					dispatch( { type: 'DRAFT_SAVE', id, save } );
				}
			};
			try {
				await putDraft( id, draft, {
					seen: select.getLastMessageId( id ),
					keepalive,
				} );
				settle( 'saved' );
			} catch {
				// Kept in this tab; the composer says so, and the next key tries again.
				settle( 'failed' );
			}
		} );
	};
}

/** Gives every unsaved draft to the server, as the page is left. */
export function saveAllDrafts() {
	return ( { dispatch }: Thunk ): void => {
		[ ...timers.keys() ].forEach(
			( id ) => void dispatch.saveDraft( id, true )
		);
	};
}

/**
 * Takes a draft away, here and on the server.
 *
 * @param id
 */
export function discardDraft( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< void > => {
		dispatch.editDraft( id, {
			html: '',
			attachments: [],
			cannedReplyIds: [],
			articles: [],
		} );
		await dispatch.saveDraft( id );
		forgetMirror( id );
	};
}
