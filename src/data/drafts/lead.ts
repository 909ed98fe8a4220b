import { clientKey } from '../client';
import type { Thunk } from '../store';
import { forgetMirror } from './mirror';
import { isEmptyDraft } from './reducer';

function words( html: string ): string {
	return html
		.replace( /<[^>]*>|&nbsp;/g, ' ' )
		.replace( /\s+/g, ' ' )
		.trim();
}

/**
 * Takes what is being written along from a ticket that was merged. The server has moved what it knew
 * of it; what was typed since comes on top, and rather twice than lost.
 *
 * @param from
 * @param to   The survivor, whose draft has been restored.
 */
export function leadDraft( from: number, to: number ) {
	return ( { dispatch, select }: Thunk ): void => {
		const draft = select.getDraft( from );
		if ( isEmptyDraft( draft ) ) {
			return;
		}
		const there = select.getDraft( to );
		const typed = words( draft.html );
		const known = words( there.html );
		if ( ! known.endsWith( typed ) || typed === '' ) {
			const isMore = typed.startsWith( known );
			const files = there.attachments.map( ( { id } ) => id );
			dispatch.editDraft( to, {
				// A note must never go to the customer because it met a reply.
				kind:
					known === '' || there.kind === draft.kind
						? draft.kind
						: 'note',
				html: isMore ? draft.html : `${ there.html }${ draft.html }`,
				attachments: [
					...there.attachments,
					...draft.attachments.filter(
						( { id } ) => ! files.includes( id )
					),
				],
			} );
		}
		dispatch( {
			type: 'DRAFT_GONE',
			id: from,
			clientKey: clientKey(),
			sentAt: 0,
		} );
		forgetMirror( from );
	};
}

/**
 * Gives up what this client knows of the drafts of tickets whose merge was taken back: the server has
 * put each text where it came from, and both are read from there when the tickets are loaded next. What
 * the server has not got yet stays where it was typed.
 *
 * @param ids Of the ticket that has come back, and of the one that it was part of.
 */
export function retakeDrafts( ids: number[] ) {
	return ( { dispatch, select }: Thunk ): void => {
		for ( const id of ids ) {
			const { changedAt, save, send, uploads } = select.getDraft( id );
			const isKept =
				save === 'saved' && send === 'idle' && uploads.length === 0;
			if ( changedAt > 0 && isKept ) {
				dispatch( {
					type: 'DRAFT_GONE',
					id,
					clientKey: clientKey(),
					sentAt: 0,
				} );
				forgetMirror( id );
			}
		}
	};
}
