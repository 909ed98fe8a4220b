import type { Attachment, Priority, TicketCreate } from '../../types/api';
import { boot } from '../boot';

/** Whom a new ticket is for: somebody whom the desk knows (`id` above 0), or an address. */
export interface NewTicketCustomer {
	id: number;
	name: string;
	email: string;
}

/** What an agent fills in for a customer. */
export interface NewTicketForm {
	channel: Exclude< TicketCreate[ 'channel' ], 'api' >;
	/** Null while nobody is chosen: then `name` and `email` count. */
	customer: NewTicketCustomer | null;
	name: string;
	email: string;
	subject: string;
	/** HTML. */
	body: string;
	topicId: number;
	assigneeId: number;
	priority: Priority;
	/** The order that it is about. */
	order: { id: number; number: string } | null;
	/** Whether the customer gets a mail with the link to the ticket. */
	notify: boolean;
	attachments: Attachment[];
}

export const EMPTY_FORM: NewTicketForm = {
	channel: 'phone',
	customer: null,
	name: '',
	email: '',
	subject: '',
	body: '',
	topicId: 0,
	assigneeId: 0,
	priority: 'normal',
	order: null,
	notify: true,
	attachments: [],
};

/**
 * The form as the route takes it.
 *
 * @param form
 * @param clientKey Key of this act; a repeat with it answers the first result.
 */
export function ticketOf(
	form: NewTicketForm,
	clientKey: string
): TicketCreate {
	const customer = form.customer ?? { id: 0, ...form };
	return {
		client_key: clientKey,
		...( customer.id > 0
			? { customer_id: customer.id }
			: { email: customer.email.trim(), name: customer.name.trim() } ),
		subject: form.subject.trim(),
		body_html: form.body,
		channel: form.channel,
		topic_id: form.topicId,
		order_id: form.order?.id ?? 0,
		assignee_id: form.assigneeId,
		priority: form.priority,
		attachment_ids: form.attachments.map( ( { id } ) => id ),
		notify: form.notify,
	};
}

/*
 * A copy in this tab, so that a reload or a look into the list loses nothing. One form at a time:
 * another order or customer starts anew.
 */

interface Kept {
	/** What the form was opened for. */
	purpose: string;
	form: NewTicketForm;
}

function storageKey(): string {
	return `sanad-new-ticket-${ boot().user.id }`;
}

/**
 * Keeps what is filled in.
 *
 * @param purpose What the form was opened for.
 * @param form
 */
export function keepForm( purpose: string, form: NewTicketForm ): void {
	try {
		sessionStorage.setItem(
			storageKey(),
			JSON.stringify( { purpose, form } satisfies Kept )
		);
	} catch {
		// Storage is full or forbidden: a reload loses the form then, as everywhere else.
	}
}

/**
 * What was filled in before, or an empty form.
 *
 * @param purpose What the form is opened for.
 */
export function keptForm( purpose: string ): NewTicketForm {
	try {
		const stored = sessionStorage.getItem( storageKey() );
		const kept = stored ? ( JSON.parse( stored ) as Kept ) : null;
		return kept?.purpose === purpose ? kept.form : EMPTY_FORM;
	} catch {
		return EMPTY_FORM;
	}
}

export function forgetForm(): void {
	try {
		sessionStorage.removeItem( storageKey() );
	} catch {
		// As above.
	}
}
