import type { Draft } from '../../types/api';
import { request } from '../client';
import { choicesOf, filesOf } from './payload';
import {
	type DraftContent,
	type DraftPlan,
	isEmptyDraft,
	type LocalDraft,
} from './reducer';

/** A draft that waits for nothing but its writer. */
export const NO_PLAN: DraftPlan = {
	setStatus: null,
	snoozeUntil: null,
	sendAt: null,
	sendState: '',
	heldReason: null,
};

/**
 * The content of a draft as the server keeps it.
 *
 * @param kept
 */
export function contentOfKept( kept: Draft ): DraftContent {
	return {
		kind: kept.kind,
		html: kept.body_html,
		attachments: kept.attachments,
		cannedReplyIds: kept.canned_reply_ids,
		articles: kept.article_ids.map( ( id ) => ( { id, url: '' } ) ),
		recipients: kept.recipients,
		withHistory: kept.with_history,
		inReplyTo: kept.in_reply_to,
	};
}

/**
 * When a draft is sent, as the server keeps it.
 *
 * @param kept
 */
export function planOfKept( kept: Draft ): DraftPlan {
	return {
		setStatus: kept.set_status,
		snoozeUntil: kept.snooze_until,
		sendAt: kept.send_at,
		sendState: kept.send_state,
		heldReason: kept.send_error,
	};
}

/**
 * Gives a draft to the server.
 *
 * @param id
 * @param draft
 * @param plan              When it is sent; for a draft that waits for its writer, nothing.
 * @param options
 * @param options.seen      Id of the last message that the agent saw.
 * @param options.keepalive Whether the request has to outlive the page.
 * @return What the server keeps; null for an empty one.
 */
export async function putDraft(
	id: number,
	draft: LocalDraft,
	plan: DraftPlan,
	{ seen, keepalive }: { seen: number; keepalive: boolean }
): Promise< Draft | null > {
	const path = `/tickets/${ id }/draft`;
	if ( isEmptyDraft( draft ) ) {
		await request( path, { method: 'DELETE', keepalive } );
		return null;
	}
	const isPlanned = plan.sendState === 'scheduled' && plan.sendAt !== null;
	return request< Draft >( path, {
		method: 'PUT',
		keepalive,
		data: {
			kind: draft.kind,
			body_html: draft.html,
			attachment_ids: filesOf( draft ),
			seen_message_id: seen,
			...choicesOf( draft, isPlanned ? plan : {}, null ),
			...( isPlanned
				? { send_at: plan.sendAt, client_key: draft.clientKey }
				: {} ),
		},
	} );
}
