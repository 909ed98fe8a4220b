import type { Message, Recipients } from '../../types/api';
import type { LocalDraft } from './reducer';

const NOBODY: Recipients = { to: [], cc: [], bcc: [] };

/**
 * Whom the next reply goes to by itself: the customer, and who was named in the last one besides.
 * Not somebody else to whom a single reply went, and nobody who got it unseen.
 *
 * @param messages Of the ticket, oldest first.
 */
export function defaultRecipients( messages: Message[] ): Recipients {
	const last = [ ...messages ]
		.reverse()
		.find(
			( { kind, recipients } ) => kind === 'reply' && recipients !== null
		);
	const cc = last?.recipients?.cc ?? [];
	return cc.length > 0 ? { ...NOBODY, cc } : NOBODY;
}

/**
 * Whom a draft goes to.
 *
 * @param draft
 * @param messages Of the ticket, oldest first.
 */
export function recipientsOf(
	draft: Pick< LocalDraft, 'recipients' >,
	messages: Message[]
): Recipients {
	return draft.recipients ?? defaultRecipients( messages );
}
