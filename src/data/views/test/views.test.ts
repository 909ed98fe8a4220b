import { summary } from '../../../../tests/js/support/tickets';
import type { View, ViewCondition, ViewConditions } from '../../../types/api';
import { conditionsOf } from '../from-query';
import { canBeInView } from '../match';

const ME = 2;

const TICKET = summary( {
	id: 1,
	status: 'pending',
	status_group: 'paused',
	priority: 'high',
	channel: 'email',
	language: '',
	topic: { id: 3, name: 'Delivery' },
	team: null,
	assignee: { id: ME, name: 'Huda', avatar_url: null },
	tags: [
		{ id: 5, name: 'VIP', color: '' },
		{ id: 6, name: 'Late', color: '' },
	],
	order: { id: 31, number: '2231' },
	message_count: 4,
	unread: true,
	waiting_since: new Date( Date.now() - 90 * 60_000 ).toISOString(),
	created_at: new Date( Date.now() - 3 * 86_400_000 ).toISOString(),
} );

function condition(
	attribute: ViewCondition[ 'attribute' ],
	operator: ViewCondition[ 'operator' ],
	...value: string[]
): ViewCondition {
	return { attribute, operator, value };
}

const MET = [
	condition( 'status', 'is', 'open', 'pending' ),
	condition( 'status_group', 'is_not', 'resolved' ),
	condition( 'priority', 'is', 'high' ),
	condition( 'channel', 'is_not', 'form' ),
	condition( 'topic', 'is', 'none', '3' ),
	condition( 'team', 'is', 'none' ),
	condition( 'assignee', 'is', 'me' ),
	condition( 'assignee', 'is', '2' ),
	condition( 'tag', 'is', '5', '99' ),
	condition( 'tag', 'all', '5', '6' ),
	condition( 'tag', 'is_not', 'none' ),
	condition( 'customer', 'is', '7' ),
	condition( 'order', 'is', 'any' ),
	condition( 'language', 'is', 'none' ),
	condition( 'waiting', 'more_than', '60' ),
	condition( 'waiting', 'less_than', '120' ),
	condition( 'created', 'within', '10080' ),
	condition( 'created', 'older_than', '1440' ),
	condition( 'snoozed', 'is', 'no' ),
	condition( 'attachments', 'is', 'no' ),
	condition( 'message_count', 'more_than', '3' ),
	condition( 'message_count', 'is', '4' ),
	condition( 'last_message_by', 'is', 'customer' ),
	condition( 'unread', 'is', 'yes' ),
	condition( 'folder', 'is', 'inbox' ),
];

const NOT_MET = [
	condition( 'status', 'is', 'open' ),
	condition( 'status_group', 'is', 'open' ),
	condition( 'topic', 'is_not', '3' ),
	condition( 'team', 'is', '4' ),
	condition( 'assignee', 'is', 'none' ),
	condition( 'assignee', 'is_not', 'me' ),
	condition( 'tag', 'all', '5', '99' ),
	condition( 'tag', 'is_not', '6' ),
	condition( 'order', 'is', 'none' ),
	condition( 'waiting', 'more_than', '120' ),
	condition( 'created', 'within', '60' ),
	condition( 'message_count', 'less_than', '4' ),
	condition( 'unread', 'is', 'no' ),
	condition( 'folder', 'is', 'spam', 'trash' ),
];

/** What a list does not know of its tickets. */
const UNKNOWN = [
	condition( 'follower', 'is', 'me' ),
	condition( 'mention', 'is', 'me' ),
	condition( 'mailbox', 'is', '2' ),
	condition( 'subject', 'contains', 'مقاس' ),
	condition( 'created', 'before', '2020-01-01' ),
];

const view = (
	match: 'all' | 'any',
	...conditions: ViewCondition[]
): ViewConditions => ( { match, conditions } );

it.each( MET )( 'a ticket meets %j', ( met ) => {
	expect( canBeInView( TICKET, view( 'all', met ), ME ) ).toBe( true );
	expect( canBeInView( TICKET, view( 'any', met ), ME ) ).toBe( true );
} );

it.each( NOT_MET )( 'a ticket does not meet %j', ( missed ) => {
	expect( canBeInView( TICKET, view( 'all', missed ), ME ) ).toBe( false );
	expect( canBeInView( TICKET, view( 'any', missed ), ME ) ).toBe( false );
} );

it.each( UNKNOWN )( 'what cannot be told keeps a ticket: %j', ( unknown ) => {
	expect( canBeInView( TICKET, view( 'all', unknown ), ME ) ).toBe( true );
} );

it( 'takes all conditions or any', () => {
	const [ met ] = MET;
	const [ missed ] = NOT_MET;
	if ( ! met || ! missed ) {
		throw new Error( 'No conditions.' );
	}
	expect( canBeInView( TICKET, view( 'all', met, missed ), ME ) ).toBe(
		false
	);
	expect( canBeInView( TICKET, view( 'any', missed, met ), ME ) ).toBe(
		true
	);
} );

it( 'looks in the inbox only, unless a folder is named', () => {
	const spam = { ...TICKET, folder: 'spam' as const };
	expect( canBeInView( spam, view( 'all' ), ME ) ).toBe( false );
	expect(
		canBeInView(
			spam,
			view( 'all', condition( 'folder', 'is_not', 'trash' ) ),
			ME
		)
	).toBe( true );
} );

const SAVED: View = {
	id: 9,
	name: 'VIP',
	owner_id: ME,
	team_id: 0,
	position: 1,
	conditions: view( 'all', condition( 'tag', 'is', '5' ) ),
	sort: 'waiting',
	version: 1,
	missing: [],
	can: { change: true },
};

describe( 'a view of what a list shows', () => {
	it( 'has the standard view and every filter as conditions', () => {
		expect(
			conditionsOf(
				{
					view: 'mine',
					status: [ 'open', 'pending' ],
					topic: 3,
					channel: 'email',
					sort: 'newest',
				},
				null
			)
		).toEqual(
			view(
				'all',
				condition( 'status', 'is', 'open' ),
				condition( 'snoozed', 'is', 'no' ),
				condition( 'assignee', 'is', 'me' ),
				condition( 'status', 'is', 'open', 'pending' ),
				condition( 'topic', 'is', '3' ),
				condition( 'channel', 'is', 'email' )
			)
		);
	} );

	it( 'narrows a saved view', () => {
		expect(
			conditionsOf(
				{ saved_view: 9, assignee: 'none', sort: 'newest' },
				SAVED
			)
		).toEqual(
			view(
				'all',
				condition( 'tag', 'is', '5' ),
				condition( 'assignee', 'is', 'none' )
			)
		);
	} );

	it( 'is not offered where conditions could not say the same', () => {
		const any = {
			...SAVED,
			conditions: { ...SAVED.conditions, match: 'any' as const },
		};
		expect(
			conditionsOf( { saved_view: 9, tag: 6, sort: 'newest' }, any )
		).toBeNull();
		expect(
			conditionsOf( { view: 'failed', tag: 6, sort: 'newest' }, null )
		).toBeNull();
	} );
} );
