import { __, sprintf } from '@wordpress/i18n';

import type { Status } from '../../types/api';
import { type RequestError, toRequestError } from '../errors';
import { inTurn } from '../in-turn';
import { notify } from '../notices';
import type { Thunk } from '../store';
import { NO_PLAN, planOfKept, putDraft } from './kept';
import { type DraftPlan, isEmptyDraft } from './reducer';
import { noteUnsent } from './unsent';

/**
 * Gives a draft to the server with or without a time at which that sends it.
 *
 * @param id
 * @param next
 * @return Why it does not have it; null if it has.
 */
function plan( id: number, next: DraftPlan ) {
	return async ( {
		dispatch,
		select,
	}: Thunk ): Promise< RequestError | null > => {
		try {
			const kept = await inTurn( `draft-${ id }`, () =>
				putDraft( id, select.getDraft( id ), next, {
					seen: select.getLastMessageId( id ),
					keepalive: false,
				} )
			);
			dispatch( {
				type: 'DRAFT_PLANNED',
				id,
				plan: kept ? planOfKept( kept ) : next,
			} );
			dispatch( { type: 'DRAFT_SAVE', id, save: 'saved' } );
			dispatch( noteUnsent( id, kept ) );
			return null;
		} catch ( thrown ) {
			const error = toRequestError( thrown );
			dispatch( { type: 'DRAFT_SEND', id, send: 'failed', error } );
			return error;
		}
	};
}

/**
 * Lets the server send a draft at a time. It stays where it was written until then.
 *
 * @param id
 * @param sendAt              RFC 3339.
 * @param written             The time as the agent reads it.
 * @param options
 * @param options.setStatus   Status to set with it.
 * @param options.snoozeUntil Snoozes the ticket until then with it.
 * @return Whether the server will.
 */
export function scheduleDraft(
	id: number,
	sendAt: string,
	written: string,
	options: {
		setStatus?: Status | undefined;
		snoozeUntil?: string | undefined;
	} = {}
) {
	return async ( {
		dispatch,
		select,
		registry,
	}: Thunk ): Promise< boolean > => {
		if ( isEmptyDraft( select.getDraft( id ) ) ) {
			return false;
		}
		const error = await dispatch(
			plan( id, {
				setStatus: options.setStatus ?? null,
				snoozeUntil: options.snoozeUntil ?? null,
				sendAt,
				sendState: 'scheduled',
				heldReason: null,
			} )
		);
		if ( ! error ) {
			notify(
				registry,
				`send-${ id }`,
				sprintf(
					/* translators: %s: date and time. */
					__( 'Scheduled for %s.', 'sanad' ),
					written
				)
			);
		}
		return error === null;
	};
}

/**
 * Makes a scheduled draft its writer's again.
 *
 * @param id
 */
export function unscheduleDraft( id: number ) {
	return async ( { dispatch }: Thunk ): Promise< boolean > =>
		( await dispatch( plan( id, NO_PLAN ) ) ) === null;
}
