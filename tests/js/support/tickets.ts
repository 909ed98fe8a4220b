import type {
	Attachment,
	Draft,
	Message,
	Ticket,
	TicketDetail,
	TicketList,
	TicketSummary,
} from '../../../src/types/api';

/**
 * A ticket as a list answers it.
 *
 * @param part What matters to the test.
 */
export function summary(
	part: Partial< TicketSummary > & { id: number }
): TicketSummary {
	return {
		number: 1000 + part.id,
		version: 1,
		subject: `Subject ${ part.id }`,
		snippet: 'Where is my parcel?',
		status: 'open',
		status_group: 'open',
		folder: 'inbox',
		priority: 'normal',
		channel: 'form',
		language: 'en',
		topic: null,
		tags: [],
		assignee: null,
		team: null,
		customer: { id: 7, name: 'Sara', email: 'sara@example.com' },
		order: null,
		message_count: 1,
		has_attachments: false,
		last_message_id: 10 * part.id,
		last_message_by: 'customer',
		last_message_at: '2026-11-22T04:00:00Z',
		read_message_id: 10 * part.id,
		unread: false,
		unsent: null,
		waiting_since: '2026-11-22T04:00:00Z',
		snoozed_until: null,
		created_at: '2026-11-22T04:00:00Z',
		updated_at: '2026-11-22T04:00:00Z',
		...part,
	};
}

/**
 * A ticket with what only its own screen needs.
 *
 * @param part What matters to the test.
 */
export function ticket( part: Partial< Ticket > & { id: number } ): Ticket {
	return {
		...summary( part ),
		mailbox: null,
		follow_up_of: null,
		resolved_at: null,
		closed_at: null,
		customer_link: 'http://localhost/?sanad_ticket=abc',
		recipients: { to: [], cc: [], bcc: [] },
		participants: [],
		draft: null,
		can: { reply: true, assign: true, change: true, delete: true },
		...part,
	};
}

/**
 * A customer's message.
 *
 * @param part What matters to the test.
 */
export function message( part: Partial< Message > & { id: number } ): Message {
	return {
		ticket_id: 1,
		kind: 'reply',
		author: { type: 'customer', id: 7, name: 'Sara', avatar_url: null },
		channel: 'form',
		body_html: '<p>Hello</p>',
		body_text: 'Hello',
		attachments: [],
		delivery: null,
		created_at: '2026-11-22T04:00:00Z',
		claimed_at: null,
		recorded_by: null,
		recipients: null,
		in_reply_to: 0,
		answers: null,
		call: null,
		visible_at: null,
		read_at: null,
		mentions: [],
		has_source: false,
		...part,
	};
}

/**
 * A picture that waits for its message.
 *
 * @param part What matters to the test.
 */
export function attachment( part: Partial< Attachment > = {} ): Attachment {
	return {
		id: 5,
		name: 'photo.jpg',
		mime: 'image/jpeg',
		size: 10,
		state: 'pending',
		error: null,
		url: '',
		is_inline: false,
		...part,
	};
}

/**
 * What the server has kept of an answer.
 *
 * @param part What matters to the test.
 */
export function draft( part: Partial< Draft > = {} ): Draft {
	return {
		kind: 'reply',
		body_html: '<p>From the server</p>',
		attachments: [],
		seen_message_id: 10,
		recipients: null,
		with_history: true,
		in_reply_to: 0,
		set_status: null,
		snooze_until: null,
		canned_reply_ids: [],
		article_ids: [],
		client_key: '',
		send_at: null,
		send_state: '',
		send_error: null,
		updated_at: '2026-11-22T04:00:00Z',
		...part,
	};
}

/**
 * A ticket with its conversation.
 *
 * @param part What matters to the test.
 */
export function detail(
	part: Partial< TicketDetail > & { id: number }
): TicketDetail {
	return {
		...ticket( part ),
		messages: [ message( { id: 10 * part.id, ticket_id: part.id } ) ],
		activity: [],
		has_earlier: false,
		readers: [],
		...part,
	};
}

/**
 * A page of a list.
 *
 * @param ids        Of its tickets.
 * @param nextCursor
 */
export function page(
	ids: number[],
	nextCursor: string | null = null
): TicketList {
	return {
		items: ids.map( ( id ) => summary( { id } ) ),
		next_cursor: nextCursor,
		partial: false,
	};
}
