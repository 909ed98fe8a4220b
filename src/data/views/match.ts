import type {
	TicketSummary,
	ViewCondition,
	ViewConditions,
} from '../../types/api';

/*
 * Whether a ticket, as this client knows it, can still belong to a saved view: so that it leaves a list
 * the moment an agent changes it. What only the server knows (who follows, who is named) counts as met
 * until the list is loaded again.
 */

/** Null: not to be told from what the list knows of a ticket. */
type Verdict = boolean | null;

const MINUTE_MS = 60_000;

type Value = ( ticket: TicketSummary, viewerId: number ) => string[];

/** What a ticket has of an attribute, as the values of conditions write it. `none` stands for nothing. */
const VALUES: { [ Attribute in ViewCondition[ 'attribute' ] ]?: Value } = {
	status: ( { status } ) => [ status ],
	status_group: ( ticket ) => [ ticket.status_group ],
	priority: ( { priority } ) => [ priority ],
	channel: ( { channel } ) => [ channel ],
	topic: ( { topic } ) => [ topic ? `${ topic.id }` : 'none' ],
	team: ( { team } ) => [ team ? `${ team.id }` : 'none' ],
	assignee: ( { assignee }, viewerId ) => {
		if ( ! assignee ) {
			return [ 'none' ];
		}
		return assignee.id === viewerId
			? [ `${ assignee.id }`, 'me' ]
			: [ `${ assignee.id }` ];
	},
	tag: ( { tags } ) =>
		tags.length ? tags.map( ( { id } ) => `${ id }` ) : [ 'none' ],
	customer: ( { customer } ) => [ customer.id ? `${ customer.id }` : 'none' ],
	order: ( { order } ) => ( order ? [ `${ order.id }`, 'any' ] : [ 'none' ] ),
	language: ( { language } ) => [ language || 'none' ],
	snoozed: ( ticket ) => [ ticket.snoozed_until === null ? 'no' : 'yes' ],
	attachments: ( ticket ) => [ ticket.has_attachments ? 'yes' : 'no' ],
	last_message_by: ( ticket ) => [ ticket.last_message_by ],
	unread: ( { unread } ) => [ unread ? 'yes' : 'no' ],
	folder: ( { folder } ) => [ folder ],
};

function compared( condition: ViewCondition, number: number ): Verdict {
	const wanted = Number( condition.value[ 0 ] );
	switch ( condition.operator ) {
		case 'more_than':
			return number > wanted;
		case 'less_than':
			return number < wanted;
		default:
			return number === wanted;
	}
}

function minutesSince( time: string ): number {
	return ( Date.now() - Date.parse( time ) ) / MINUTE_MS;
}

function timed( condition: ViewCondition, time: string ): Verdict {
	const minutes = Number( condition.value[ 0 ] );
	switch ( condition.operator ) {
		case 'within':
			return minutesSince( time ) <= minutes;
		case 'older_than':
			return minutesSince( time ) > minutes;
		default:
			// Which day it is where the site is, the site knows.
			return null;
	}
}

function verdict(
	ticket: TicketSummary,
	condition: ViewCondition,
	viewerId: number
): Verdict {
	const { attribute, operator, value } = condition;
	switch ( attribute ) {
		case 'message_count':
			return compared( condition, ticket.message_count );
		case 'waiting':
			return ticket.waiting_since === null
				? false
				: compared( condition, minutesSince( ticket.waiting_since ) );
		case 'created':
			return timed( condition, ticket.created_at );
		case 'updated':
			return timed( condition, ticket.updated_at );
		default: {
			const has = VALUES[ attribute ]?.( ticket, viewerId );
			if ( ! has ) {
				return null;
			}
			if ( operator === 'all' ) {
				return value.every( ( each ) => has.includes( each ) );
			}
			const meets = value.some( ( each ) => has.includes( each ) );
			return operator === 'is_not' ? ! meets : meets;
		}
	}
}

/**
 * Whether a ticket can belong to a view, as far as this client can tell.
 *
 * @param ticket
 * @param view
 * @param view.match
 * @param view.conditions
 * @param viewerId        The agent who looks: `me`.
 */
export function canBeInView(
	ticket: TicketSummary,
	{ match, conditions }: ViewConditions,
	viewerId: number
): boolean {
	const namesFolder = conditions.some(
		( { attribute } ) => attribute === 'folder'
	);
	if ( ! namesFolder && ticket.folder !== 'inbox' ) {
		return false;
	}
	if ( conditions.length === 0 ) {
		return true;
	}
	const isMet = ( condition: ViewCondition ) =>
		verdict( ticket, condition, viewerId ) !== false;
	return match === 'any'
		? conditions.some( isMet )
		: conditions.every( isMet );
}
