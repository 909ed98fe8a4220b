import type { MessageCreate, Recipients } from '../../types/api';
import type { DraftPlan, LocalDraft } from './reducer';

/** What is told of a message besides its text and what it was made of. */
type Choices = Pick<
	MessageCreate,
	| 'to'
	| 'cc'
	| 'bcc'
	| 'with_history'
	| 'in_reply_to'
	| 'set_status'
	| 'snooze_until'
	| 'canned_reply_ids'
	| 'article_ids'
>;

/**
 * Ready texts and articles that were put in and have not been taken out again since.
 *
 * @param draft
 */
function usedIn(
	draft: LocalDraft
): Pick< Choices, 'canned_reply_ids' | 'article_ids' > {
	const body = new DOMParser().parseFromString( draft.html, 'text/html' );
	const addresses = new Set(
		Array.from( body.querySelectorAll( 'a' ), ( link ) =>
			link.getAttribute( 'href' )
		)
	);
	const articles = draft.articles
		.filter( ( { url } ) => url === '' || addresses.has( url ) )
		.map( ( { id } ) => id );
	return {
		...( draft.cannedReplyIds.length
			? { canned_reply_ids: [ ...new Set( draft.cannedReplyIds ) ] }
			: {} ),
		...( articles.length
			? { article_ids: [ ...new Set( articles ) ] }
			: {} ),
	};
}

function named( { to, cc, bcc }: Recipients ): Choices {
	return {
		...( to.length ? { to } : {} ),
		// An empty list is a choice too: nobody but the customer.
		cc,
		...( bcc.length ? { bcc } : {} ),
	};
}

/**
 * The files that go with a draft: those below it, and the pictures that still stand in its text.
 *
 * @param draft
 */
export function filesOf( draft: LocalDraft ): number[] {
	return draft.attachments
		.filter(
			( { id, is_inline: isInline } ) =>
				! isInline || draft.html.includes( `"attachment:${ id }"` )
		)
		.map( ( { id } ) => id );
}

/**
 * What the agent has chosen for a message, as far as it differs from what goes without saying.
 *
 * @param draft
 * @param plan
 * @param standard Whom it goes to if nobody was chosen, so that those get it whom he was shown; null
 *                 leaves that to the server.
 */
export function choicesOf(
	draft: LocalDraft,
	plan: Partial< Pick< DraftPlan, 'setStatus' | 'snoozeUntil' > >,
	standard: Recipients | null
): Choices {
	const isReply = draft.kind === 'reply';
	const recipients = draft.recipients ?? standard;
	return {
		...( isReply && recipients ? named( recipients ) : {} ),
		...( isReply && ! draft.withHistory ? { with_history: false } : {} ),
		...( isReply && draft.inReplyTo
			? { in_reply_to: draft.inReplyTo }
			: {} ),
		...( plan.setStatus ? { set_status: plan.setStatus } : {} ),
		...( plan.snoozeUntil ? { snooze_until: plan.snoozeUntil } : {} ),
		...usedIn( draft ),
	};
}
