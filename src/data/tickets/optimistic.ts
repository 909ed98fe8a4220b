import type {
	AgentRef,
	Folder,
	Ref,
	Status,
	StatusGroup,
	Ticket,
	TicketPatch,
} from '../../types/api';
import type { StoredTicket } from './reducer';

/** What an agent may change of a ticket. */
export type TicketChanges = Partial< Omit< TicketPatch, 'version' > >;

/** The lists by which an id of a change becomes something that can be shown. */
export interface Lookups {
	agents: AgentRef[];
	teams: Ref[];
	topics: Ref[];
	orders: { id: number; number: string }[];
}

export function groupOf( status: Status ): StatusGroup {
	if ( status === 'open' ) {
		return 'open';
	}
	return status === 'pending' || status === 'on_hold' ? 'paused' : 'resolved';
}

function byId< Item extends { id: number } >(
	items: Item[],
	id: number
): Item | null {
	return items.find( ( item ) => item.id === id ) ?? null;
}

/**
 * What a change will make of a ticket, as far as this client can know.
 *
 * @param changes
 * @param lookups
 */
export function patchOf(
	changes: TicketChanges,
	lookups: Lookups
): Partial< Ticket > {
	const patch: Partial< Ticket > = {};
	if ( changes.status !== undefined ) {
		patch.status = changes.status;
		patch.status_group = groupOf( changes.status );
	}
	if ( changes.priority !== undefined ) {
		patch.priority = changes.priority;
	}
	if ( changes.subject !== undefined ) {
		patch.subject = changes.subject;
	}
	if ( changes.snooze_until !== undefined ) {
		patch.snoozed_until = changes.snooze_until;
	}
	if ( changes.assignee_id !== undefined ) {
		patch.assignee = byId( lookups.agents, changes.assignee_id );
	}
	if ( changes.team_id !== undefined ) {
		patch.team = byId( lookups.teams, changes.team_id );
	}
	if ( changes.topic_id !== undefined ) {
		patch.topic = byId( lookups.topics, changes.topic_id );
	}
	if ( changes.order_id !== undefined ) {
		patch.order = byId( lookups.orders, changes.order_id );
	}
	return patch;
}

/**
 * The change that undoes a change.
 *
 * @param changes
 * @param before  The ticket before it.
 */
export function inverseOf(
	changes: TicketChanges,
	before: StoredTicket
): TicketChanges {
	const was: Required< TicketChanges > = {
		status: before.status,
		priority: before.priority,
		assignee_id: before.assignee?.id ?? 0,
		team_id: before.team?.id ?? 0,
		topic_id: before.topic?.id ?? 0,
		order_id: before.order?.id ?? 0,
		subject: before.subject,
		snooze_until: before.snoozed_until,
	};
	return Object.fromEntries(
		Object.entries( was ).filter( ( [ field ] ) => field in changes )
	);
}

/** The command below a ticket that moves it into a folder. */
export const MOVES = {
	inbox: 'restore',
	spam: 'spam',
	trash: 'trash',
} as const satisfies Record< Folder, string >;
