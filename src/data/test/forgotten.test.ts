import { summary } from '../../../tests/js/support/tickets';
import type { State } from '../state';
import {
	reducer,
	type TicketsAction,
	type TicketsState,
} from '../tickets/reducer';
import { getTicket, getVersion } from '../tickets/selectors';

const after = ( ...actions: TicketsAction[] ): TicketsState =>
	actions.reduce( reducer, reducer( undefined, { type: 'LISTS_STALE' } ) );
const stateOf = ( tickets: TicketsState ) => ( { tickets } ) as State;

const received = ( id: number, version = 1 ): TicketsAction => ( {
	type: 'TICKETS_RECEIVED',
	tickets: [ summary( { id, version } ) ],
} );
const forgotten = ( ...keep: number[] ): TicketsAction => ( {
	type: 'TICKETS_FORGOTTEN',
	keep: new Set( keep ),
} );
const hurrying: TicketsAction = {
	type: 'TICKET_PATCH_PENDING',
	id: 1,
	pending: { key: 'a', patch: { priority: 'urgent' } },
};

describe( 'a ticket that was forgotten', () => {
	it( 'is gone, and its version known', () => {
		const state = stateOf(
			after( received( 1, 4 ), received( 2 ), forgotten( 2 ) )
		);
		expect( getTicket( state, 1 ) ).toBeNull();
		expect( getVersion( state, 1 ) ).toBe( 4 );
		expect( getTicket( state, 2 ) ).not.toBeNull();
		expect( getVersion( state, 3 ) ).toBeUndefined();
	} );

	it( 'is known by the version that was seen last, however often', () => {
		const rounds = Array.from( { length: 250 }, ( _, round ) => [
			received( 1, round + 1 ),
			received( round + 2 ),
			forgotten(),
		] ).flat();
		const tickets = after( ...rounds );
		expect( getVersion( stateOf( tickets ), 1 ) ).toBe( 250 );
		expect( getVersion( stateOf( tickets ), 2 ) ).toBe( 1 );
		expect( getVersion( stateOf( tickets ), 251 ) ).toBe( 1 );
		expect( tickets.forgotten.length ).toBeLessThanOrEqual( 100 );
	} );

	it( 'is none that is being changed', () => {
		const state = stateOf( after( received( 1 ), hurrying, forgotten() ) );
		expect( getTicket( state, 1 )?.priority ).toBe( 'urgent' );
	} );
} );

describe( 'a change on its way', () => {
	const settled: TicketsAction = {
		type: 'TICKET_PATCH_SETTLED',
		id: 1,
		key: 'a',
	};

	it( 'stays in sight while other tickets arrive', () => {
		const state = stateOf(
			after( received( 1 ), hurrying, received( 2 ), received( 1, 2 ) )
		);
		expect( getTicket( state, 1 )?.priority ).toBe( 'urgent' );
		expect( getTicket( state, 1 )?.version ).toBe( 2 );
		expect( getTicket( state, 2 ) ).not.toBeNull();
	} );

	it( 'is out of sight once it is over', () => {
		const over = [ received( 1 ), hurrying, received( 2 ), settled ];
		expect( getTicket( stateOf( after( ...over ) ), 1 )?.priority ).toBe(
			'normal'
		);
		const state = stateOf( after( ...over, received( 3 ) ) );
		expect( getTicket( state, 1 )?.priority ).toBe( 'normal' );
		expect( getTicket( state, 3 ) ).not.toBeNull();
	} );
} );
