import { activitySentences, type Names } from '../activity-sentences';

const NAMES: Names = {
	agents: [ { id: 2, name: 'Huda', avatar_url: null } ],
	teams: [ { id: 3, name: 'Returns' } ],
	topics: [ { id: 4, name: 'Delivery' } ],
	formatTime: ( time ) => `at ${ time }`,
	formatList: ( names ) => names.join( ', ' ),
};

function updated( changes: Record< string, unknown > ) {
	return activitySentences(
		{ event: 'ticket_updated', data: { version: 2, changes } },
		NAMES
	);
}

it( 'tells each field of a change with its name', () => {
	expect(
		updated( {
			status: { from: 'open', to: 'resolved' },
			priority: { from: 'normal', to: 'high' },
			assignee_id: { from: 0, to: 2 },
			team_id: { from: 0, to: 3 },
			topic_id: { from: 0, to: 4 },
			subject: { from: 'a', to: 'b' },
			snoozed_until: { from: null, to: '2026-01-02T09:00:00Z' },
		} )
	).toEqual( [
		'Status: Resolved',
		'Priority: High',
		'Assigned to Huda',
		'Team: Returns',
		'Topic: Delivery',
		'Subject: \u2068b\u2069',
		'Snoozed until at 2026-01-02T09:00:00Z',
	] );
} );

it( 'tells what was taken away', () => {
	expect(
		updated( {
			assignee_id: { from: 2, to: 0 },
			order_id: { from: 7, to: 0 },
			snoozed_until: { from: 'x', to: null },
		} )
	).toEqual( [
		'No longer assigned to anybody',
		'Order unlinked',
		'Snooze ended',
	] );
} );

it( 'does not stumble over somebody who is gone', () => {
	expect( updated( { assignee_id: { from: 0, to: 99 } } ) ).toEqual( [
		'Assigned to (deleted)',
	] );
} );

it( 'tells tags both ways in one activity', () => {
	expect(
		activitySentences(
			{
				event: 'tags_changed',
				data: { added: [ 'vip', 'كبير' ], removed: [ 'old' ] },
			},
			NAMES
		)
	).toEqual( [ 'Tags added: vip, كبير', 'Tags removed: old' ] );
} );

it( 'says nothing of events and fields that it does not know', () => {
	expect( activitySentences( { event: 'rated', data: {} }, NAMES ) ).toEqual(
		[]
	);
	expect( updated( { mood: { from: 1, to: 2 } } ) ).toEqual( [] );
} );

it.each( [
	[ 'macro_run', { name: 'Sent' }, 'Macro run: \u2068Sent\u2069' ],
	[ 'macro_undone', { name: 'Sent' }, 'Macro taken back: \u2068Sent\u2069' ],
	[ 'reply_retracted', { kind: 'note' }, 'Note taken back' ],
	[
		'reply_retracted',
		{ kind: 'reply' },
		'Answer taken back before it was sent',
	],
	[
		'order_note_added',
		{ order_id: 7, for_customer: true },
		'Note for the customer added to the order',
	],
	[
		'order_note_added',
		{ order_id: 7, for_customer: false },
		'Note added to the order',
	],
] )( 'tells of %s with %j', ( event, data, sentence ) => {
	expect( activitySentences( { event, data }, NAMES ) ).toEqual( [
		sentence,
	] );
} );
