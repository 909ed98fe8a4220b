import { summary } from '../../../tests/js/support/tickets';
import {
	matchesQuery,
	queryArgs,
	queryKey,
	queueOf,
	type TicketQuery,
} from '../tickets/query';

const HUDA = { id: 2, name: 'Huda', avatar_url: null };
const TICKET = summary( {
	id: 1,
	assignee: HUDA,
	priority: 'high',
	channel: 'email',
	topic: { id: 3, name: 'Delivery' },
	team: { id: 4, name: 'Returns' },
	tags: [ { id: 5, name: 'vip', color: '' } ],
	order: { id: 6, number: '2231' },
} );

// The same table as the queues of the server.
it.each( [
	[ 'inbox', 'open', null, 'open' ],
	[ 'inbox', 'open', '2026-12-01T00:00:00Z', 'snoozed' ],
	[ 'inbox', 'paused', null, 'waiting' ],
	[ 'inbox', 'paused', '2026-12-01T00:00:00Z', 'snoozed' ],
	[ 'inbox', 'resolved', null, 'resolved' ],
	[ 'inbox', 'resolved', '2026-12-01T00:00:00Z', 'resolved' ],
	[ 'spam', 'open', null, 'spam' ],
	[ 'trash', 'resolved', null, 'trash' ],
] as const )(
	'a ticket in %s, %s, snoozed %s stands in %s',
	( folder, group, snoozed, queue ) => {
		expect(
			queueOf( {
				folder,
				status_group: group,
				snoozed_until: snoozed,
			} )
		).toBe( queue );
	}
);

it.each< [ Partial< TicketQuery >, boolean ] >( [
	[ { view: 'open' }, true ],
	[ { view: 'mine' }, true ],
	[ { view: 'unassigned' }, false ],
	[ { view: 'waiting' }, false ],
	[ { assignee: 'me' }, true ],
	[ { assignee: 'none' }, false ],
	[ { assignee: '2' }, true ],
	[ { assignee: '9' }, false ],
	[ { status: [ 'open', 'pending' ] }, true ],
	[ { status: [ 'pending' ] }, false ],
	[ { group: 'paused' }, false ],
	[ { topic: 3, team: 4, tag: 5, order: 6, customer: 7 }, true ],
	[ { topic: 9 }, false ],
	[ { team: 9 }, false ],
	[ { tag: 9 }, false ],
	[ { order: 9 }, false ],
	[ { customer: 9 }, false ],
	[ { priority: 'high' }, true ],
	[ { priority: 'low' }, false ],
	[ { channel: 'phone' }, false ],
	[ { folder: 'spam' }, false ],
	[ { search: 'what only the server can know' }, true ],
] )( 'whether the ticket fits %j: %s', ( query, fits ) => {
	expect(
		matchesQuery( TICKET, { sort: 'newest', ...query }, 2, null )
	).toBe( fits );
} );

it( 'writes arguments as REST takes them, without what is absent', () => {
	expect(
		queryArgs( {
			view: 'mine',
			status: [ 'open', 'pending' ],
			tag: 5,
			search: '',
			sort: 'oldest',
		} )
	).toEqual( {
		view: 'mine',
		status: 'open,pending',
		tag: '5',
		sort: 'oldest',
	} );
} );

it( 'has one key for one list, in whatever order its parts come', () => {
	expect( queryKey( { sort: 'newest', tag: 5, view: 'open' } ) ).toBe(
		queryKey( { view: 'open', tag: 5, sort: 'newest' } )
	);
} );
