import type { Draft } from '../../types/api';
import { clientKey } from '../client';
import { inTurn } from '../in-turn';
import type { Thunk } from '../store';
import { contentOfKept, NO_PLAN, planOfKept, putDraft } from './kept';
import { forgetMirror, mirrorDraft, readMirror } from './mirror';
import { contentOf, type DraftContent, NO_DRAFT } from './reducer';
import { noteUnsent } from './unsent';

/** The server gets the text this long after the last key. */
const SAVE_AFTER_MS = 1_000;

const timers = new Map< number, ReturnType< typeof setTimeout > >();

/**
 * Follows what the server did with a draft that it was to send.
 *
 * @param id
 * @param kept What the server has.
 */
function followPlan( id: number, kept: Draft | null | undefined ) {
	return ( { dispatch, select }: Thunk ): void => {
		const { save, sentAt } = select.getDraft( id );
		if ( kept ) {
			dispatch( { type: 'DRAFT_PLANNED', id, plan: planOfKept( kept ) } );
		} else if ( save === 'saved' ) {
			dispatch( {
				type: 'DRAFT_GONE',
				id,
				clientKey: clientKey(),
				sentAt: Math.max( sentAt, Date.now() ),
			} );
			forgetMirror( id );
		}
	};
}

/**
 * Takes over what the server, or this tab before a reload, kept of a ticket's draft. The newer wins;
 * what the agent is writing now wins over both.
 *
 * @param id
 * @param kept What the server has.
 */
export function restoreDraft( id: number, kept: Draft | null | undefined ) {
	return ( { dispatch, select }: Thunk ): void => {
		const { changedAt, sentAt, sendState } = select.getDraft( id );
		if ( sendState === 'scheduled' || sendState === 'sending' ) {
			dispatch( followPlan( id, kept ) );
			return;
		}
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
				clientKey: mirror.clientKey || clientKey(),
				now: mirror.changedAt,
			} );
			void dispatch.saveDraft( id );
		} else if ( kept ) {
			dispatch( {
				type: 'DRAFT_RESTORED',
				id,
				content: contentOfKept( kept ),
				plan: planOfKept( kept ),
				clientKey: kept.client_key || clientKey(),
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
		dispatch( { type: 'ANSWER_UNQUEUED', id } );
		dispatch( {
			type: 'DRAFT_EDITED',
			id,
			content,
			clientKey: clientKey(),
			now: Date.now(),
		} );
		const draft = select.getDraft( id );
		mirrorDraft( id, {
			content: contentOf( draft ),
			clientKey: draft.clientKey,
			changedAt: draft.changedAt,
		} );
		clearTimeout( timers.get( id ) );
		timers.set(
			id,
			setTimeout( () => void dispatch.saveDraft( id ), SAVE_AFTER_MS )
		);
	};
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
				const kept = await putDraft( id, draft, draft, {
					seen: select.getLastMessageId( id ),
					keepalive,
				} );
				settle( 'saved' );
				dispatch( noteUnsent( id, kept ) );
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
	return async ( { dispatch, select }: Thunk ): Promise< void > => {
		const { kind } = select.getDraft( id );
		dispatch( { type: 'DRAFT_PLANNED', id, plan: NO_PLAN } );
		dispatch.editDraft( id, { ...contentOf( NO_DRAFT ), kind } );
		await dispatch.saveDraft( id );
		forgetMirror( id );
	};
}
