import type {
	Attachment,
	Priority,
	TicketCreate,
	TicketTemplate,
} from '../../types/api';
import { boot } from '../boot';

/** Whom a new ticket is for: somebody whom the desk knows (`id` above 0), or an address. */
export interface NewTicketCustomer {
	id: number;
	name: string;
	/** His address, else his number; may be empty. */
	email: string;
}

/** What an agent fills in for a customer. */
export interface NewTicketForm {
	channel: Exclude< TicketCreate[ 'channel' ], 'api' >;
	/**
	 * Whose words the message is: what the customer said, written down, or what the team says. On the
	 * phone it is who called, too.
	 */
	askedBy: 'customer' | 'agent';
	/** Length of the call; null if nobody knows. */
	callSeconds: number | null;
	/** Milliseconds since 1970 at which the running clock was started; null while none runs. */
	callStartedAt: number | null;
	/** Null while nobody is chosen: then `name`, `email` and `phone` count. */
	customer: NewTicketCustomer | null;
	name: string;
	email: string;
	phone: string;
	subject: string;
	/** HTML. */
	body: string;
	topicId: number;
	assigneeId: number;
	teamId: number;
	/** Names. */
	tags: string[];
	priority: Priority;
	/** The order that it is about. */
	order: { id: number; number: string } | null;
	/** Whether the customer gets a mail with the link to the ticket. */
	notify: boolean;
	/** The template that was used last; 0 for none. */
	templateId: number;
	attachments: Attachment[];
}

export const EMPTY_FORM: NewTicketForm = {
	channel: 'phone',
	askedBy: 'customer',
	callSeconds: null,
	callStartedAt: null,
	customer: null,
	name: '',
	email: '',
	phone: '',
	subject: '',
	body: '',
	topicId: 0,
	assigneeId: 0,
	teamId: 0,
	tags: [],
	priority: 'normal',
	order: null,
	notify: true,
	templateId: 0,
	attachments: [],
};

/** Longest call that can be told of, in seconds: a day. */
const MAX_CALL = 86_400;

/**
 * Length of the call by now.
 *
 * @param form
 * @param form.callSeconds
 * @param form.callStartedAt
 * @return Seconds; null if nobody knows.
 */
export function callLength( {
	callSeconds,
	callStartedAt,
}: Pick< NewTicketForm, 'callSeconds' | 'callStartedAt' > ): number | null {
	if ( callStartedAt === null ) {
		return callSeconds;
	}
	const running = Math.round( ( Date.now() - callStartedAt ) / 1_000 );
	return Math.min( MAX_CALL, Math.max( 0, running ) + ( callSeconds ?? 0 ) );
}

/**
 * What a template makes of the form. What the agent has written already stays; the text of the
 * template follows it.
 *
 * @param form
 * @param template
 */
export function withTemplate(
	form: NewTicketForm,
	template: TicketTemplate
): Partial< NewTicketForm > {
	return {
		templateId: template.id,
		channel: template.channel,
		priority: template.priority,
		subject: form.subject.trim() === '' ? template.subject : form.subject,
		body: form.body + template.body_html,
		topicId: template.topic_id || form.topicId,
		assigneeId: template.assignee_id || form.assigneeId,
		teamId: template.team_id || form.teamId,
		tags: [
			...new Set( [
				...form.tags,
				...template.tags.map( ( { name } ) => name ),
			] ),
		],
	};
}

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
	const email = customer.email.trim();
	const phone = form.phone.trim();
	const seconds = callLength( form );
	return {
		client_key: clientKey,
		...( customer.id > 0
			? { customer_id: customer.id }
			: {
					...( email ? { email } : {} ),
					...( phone ? { phone } : {} ),
					name: customer.name.trim(),
				} ),
		subject: form.subject.trim(),
		body_html: form.body,
		channel: form.channel,
		topic_id: form.topicId,
		order_id: form.order?.id ?? 0,
		assignee_id: form.assigneeId,
		team_id: form.teamId,
		tags: form.tags,
		asked_by: form.askedBy,
		...( form.channel === 'phone'
			? {
					call: {
						direction: form.askedBy === 'customer' ? 'in' : 'out',
						seconds,
					},
				}
			: {} ),
		template_id: form.templateId,
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
		// A form that an older version kept lacks what has come since.
		return kept?.purpose === purpose
			? { ...EMPTY_FORM, ...kept.form }
			: EMPTY_FORM;
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
