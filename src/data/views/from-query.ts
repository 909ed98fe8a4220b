import type { View, ViewCondition, ViewConditions } from '../../types/api';
import type {
	Filter,
	TicketQuery,
	View as StandardView,
} from '../tickets/query';
import { FILTERS } from '../tickets/query';

const AWAKE: ViewCondition = {
	attribute: 'snoozed',
	operator: 'is',
	value: [ 'no' ],
};

function is(
	attribute: ViewCondition[ 'attribute' ],
	...value: string[]
): ViewCondition {
	return { attribute, operator: 'is', value };
}

/**
 * What a standard view shows, as conditions.
 *
 * @param view
 */
function ofStandardView( view: StandardView ): ViewCondition[] {
	switch ( view ) {
		case 'unassigned':
			return [ is( 'status', 'open' ), AWAKE, is( 'assignee', 'none' ) ];
		case 'mine':
			return [ is( 'status', 'open' ), AWAKE, is( 'assignee', 'me' ) ];
		case 'open':
			return [ is( 'status', 'open' ), AWAKE ];
		case 'waiting':
			return [ is( 'status_group', 'paused' ), AWAKE ];
		case 'snoozed':
			return [ is( 'snoozed', 'yes' ) ];
		case 'resolved':
			return [ is( 'status_group', 'resolved' ) ];
		case 'mentions':
			return [ is( 'mention', 'me' ) ];
		case 'spam':
		case 'trash':
			return [ is( 'folder', view ) ];
		default:
			// For drafts, and for mails that failed, no condition asks.
			return [];
	}
}

const ATTRIBUTES: Record< Filter, ViewCondition[ 'attribute' ] > = {
	status: 'status',
	group: 'status_group',
	assignee: 'assignee',
	team: 'team',
	topic: 'topic',
	tag: 'tag',
	priority: 'priority',
	channel: 'channel',
	customer: 'customer',
	order: 'order',
	folder: 'folder',
};

/**
 * The conditions of a view that shows what a list shows now. What was searched for is no part of them.
 *
 * @param query
 * @param saved The saved view that the list shows.
 * @return Null where no conditions say the same.
 */
export function conditionsOf(
	query: TicketQuery,
	saved: View | null
): ViewConditions | null {
	if ( query.view === 'failed' || query.view === 'drafts' ) {
		return null;
	}
	const filters = FILTERS.flatMap( ( filter ) => {
		const value = query[ filter ];
		if ( value === undefined ) {
			return [];
		}
		const values = Array.isArray( value ) ? value : [ value ];
		return [ is( ATTRIBUTES[ filter ], ...values.map( String ) ) ];
	} );
	if ( saved?.conditions.match === 'any' ) {
		return filters.length === 0 && ! query.view ? saved.conditions : null;
	}
	return {
		match: 'all',
		conditions: [
			...( saved?.conditions.conditions ?? [] ),
			...( query.view ? ofStandardView( query.view ) : [] ),
			...filters,
		],
	};
}
