import type { Draft } from '../../types/api';
import type { Thunk } from '../store';
import { tellTabs } from './tabs';

/**
 * Lets lists know what became of a draft, in this tab and the agent's others. They are only asked for
 * anew if that is something else than before, not with every pause in typing.
 *
 * @param id
 * @param kept What the server has of it.
 */
export function noteUnsent( id: number, kept: Draft | null ) {
	return ( { dispatch, select }: Thunk ): void => {
		const ticket = select.getTicket( id );
		const before = ticket?.unsent ?? null;
		const unsent = kept && {
			kind: kept.kind,
			send_state: kept.send_state,
			send_at: kept.send_at,
		};
		if (
			! ticket ||
			( before?.kind === unsent?.kind &&
				before?.send_state === unsent?.send_state &&
				before?.send_at === unsent?.send_at )
		) {
			return;
		}
		dispatch( { type: 'TICKET_NOTED', id, noted: { unsent } } );
		dispatch.outdateLists();
		tellTabs();
	};
}
