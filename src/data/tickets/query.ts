import type {
	StandardView,
	TicketQuery as Arguments,
	TicketSort,
	TicketSummary,
	ViewConditions,
} from '../../types/api';
import { canBeInView } from '../views/match';

export type View = StandardView;
export type Sort = TicketSort;

/** The standard views in the order in which they are shown. */
export const VIEWS = [
	'unassigned',
	'mine',
	'mentions',
	'drafts',
	'open',
	'waiting',
	'snoozed',
	'resolved',
	'failed',
	'spam',
	'trash',
] as const satisfies View[];

export const SORTS = [
	'newest',
	'oldest',
	'waiting',
	'created',
	'priority',
] as const satisfies Sort[];

/** Which tickets are asked for, and in which order. What is absent may be anything. */
export type TicketQuery = Omit< Arguments, 'cursor' | 'per_page' > & {
	sort: Sort;
};

/** Names of the parts of a query that narrow a view, in the order in which they are shown. */
export const FILTERS = [
	'status',
	'group',
	'assignee',
	'team',
	'topic',
	'tag',
	'priority',
	'channel',
	'customer',
	'order',
	'folder',
] as const;
export type Filter = ( typeof FILTERS )[ number ];

/**
 * The query as arguments of an address, the same for REST and for the address of the screen.
 *
 * @param query
 */
export function queryArgs( query: TicketQuery ): Record< string, string > {
	const args: Record< string, string > = {};
	for ( const name of [
		'view',
		'saved_view',
		...FILTERS,
		'search',
		'sort',
	] as const ) {
		const value = query[ name ];
		if ( value === undefined || value === '' ) {
			continue;
		}
		const text = Array.isArray( value )
			? value.join( ',' )
			: String( value );
		if ( text !== '' ) {
			args[ name ] = text;
		}
	}
	return args;
}

/**
 * One string for each distinct list.
 *
 * @param query
 */
export function queryKey( query: TicketQuery ): string {
	return new URLSearchParams( queryArgs( query ) ).toString();
}

type Queue = 'open' | 'waiting' | 'snoozed' | 'resolved' | 'spam' | 'trash';

/**
 * The one list that a ticket stands in. Mirrors `Sanad\Tickets\Queue::of()`.
 *
 * @param ticket
 */
export function queueOf(
	ticket: Pick< TicketSummary, 'folder' | 'status_group' | 'snoozed_until' >
): Queue {
	if ( ticket.folder !== 'inbox' ) {
		return ticket.folder;
	}
	if ( ticket.status_group === 'resolved' ) {
		return 'resolved';
	}
	if ( ticket.snoozed_until !== null ) {
		return 'snoozed';
	}
	return ticket.status_group === 'paused' ? 'waiting' : 'open';
}

/**
 * Whether the ticket alone says that it stands in a view. Who is named in a note and which mail failed
 * stands elsewhere.
 *
 * @param view
 */
export function isTold( view: View ): boolean {
	return view !== 'mentions' && view !== 'failed';
}

/**
 * Whether a ticket belongs to a standard view, or may do so as far as the ticket says.
 *
 * @param ticket
 * @param view
 * @param viewerId The agent who looks, for "mine".
 */
export function isInView(
	ticket: TicketSummary,
	view: View,
	viewerId: number
): boolean {
	const queue = queueOf( ticket );
	switch ( view ) {
		case 'unassigned':
			return queue === 'open' && ticket.assignee === null;
		case 'mine':
			return queue === 'open' && ticket.assignee?.id === viewerId;
		case 'drafts':
			return (
				ticket.unsent !== null && queue !== 'spam' && queue !== 'trash'
			);
		case 'mentions':
		case 'failed':
			return queue !== 'spam' && queue !== 'trash';
		default:
			return queue === view;
	}
}

function hasAssignee(
	ticket: TicketSummary,
	wanted: string,
	viewerId: number
): boolean {
	if ( wanted === 'none' ) {
		return ticket.assignee === null;
	}
	const id = wanted === 'me' ? viewerId : Number( wanted );
	return ticket.assignee?.id === id;
}

/**
 * Whether a ticket, as it is now, still belongs to a list that once held it.
 *
 * Lets a ticket leave a list the moment an agent changes it, and come back if the change fails.
 * What was searched for is not looked at: only the server knows all of the text.
 *
 * @param ticket
 * @param query
 * @param viewerId
 * @param saved    Conditions of the query's saved view; null while they are not known.
 */
export function matchesQuery(
	ticket: TicketSummary,
	query: TicketQuery,
	viewerId: number,
	saved: ViewConditions | null
): boolean {
	const same = < Value >(
		wanted: Value | undefined,
		has: Value | undefined
	) => wanted === undefined || wanted === has;

	return (
		( ! query.view || isInView( ticket, query.view, viewerId ) ) &&
		( ! saved || canBeInView( ticket, saved, viewerId ) ) &&
		( ! query.status?.length || query.status.includes( ticket.status ) ) &&
		same( query.group, ticket.status_group ) &&
		same( query.folder, ticket.folder ) &&
		same( query.topic, ticket.topic?.id ) &&
		same( query.team, ticket.team?.id ) &&
		same( query.priority, ticket.priority ) &&
		same( query.channel, ticket.channel ) &&
		same( query.customer, ticket.customer.id ) &&
		same( query.order, ticket.order?.id ) &&
		( query.tag === undefined ||
			ticket.tags.some( ( tag ) => tag.id === query.tag ) ) &&
		( query.assignee === undefined ||
			hasAssignee( ticket, query.assignee, viewerId ) )
	);
}
