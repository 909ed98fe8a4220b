import { message as anyMessage } from '../../../../../tests/js/support/tickets';
import type { Activity, Message } from '../../../../types/api';
import { entriesOf } from '../entries';

function message( id: number, at: string ): Message {
	return anyMessage( { id, created_at: `2026-01-01T${ at }Z` } );
}

function activity( id: number, event: string, at: string ): Activity {
	return {
		id,
		ticket_id: 1,
		event,
		actor: { type: 'agent', id: 2, name: 'Huda' },
		data: {},
		created_at: `2026-01-01T${ at }Z`,
	};
}

function keysOf( entries: ReturnType< typeof entriesOf > ): string[] {
	return entries.map( ( entry ) =>
		entry.type === 'activity'
			? entry.items.map( ( { id } ) => `a${ id }` ).join( '+' )
			: entry.key
	);
}

it( 'folds what happened between two messages together, in order', () => {
	const entries = entriesOf(
		[ message( 1, '10:00:00' ), message( 2, '11:00:00' ) ],
		[
			activity( 1, 'ticket_opened', '10:00:00' ),
			activity( 2, 'ticket_updated', '10:30:00' ),
			activity( 3, 'tags_changed', '11:30:00' ),
		],
		false
	);
	expect( keysOf( entries ) ).toEqual( [ 'm1', 'a1+a2', 'm2', 'a3' ] );
} );

it( 'leaves out what the messages show themselves', () => {
	const entries = entriesOf(
		[ message( 1, '10:00:00' ) ],
		[
			activity( 1, 'reply_added', '10:00:00' ),
			activity( 2, 'note_added', '10:00:00' ),
		],
		false
	);
	expect( keysOf( entries ) ).toEqual( [ 'm1' ] );
} );

it( 'holds activity back that belongs to messages not loaded yet', () => {
	const early = activity( 1, 'ticket_updated', '09:00:00' );
	const messages = [ message( 5, '10:00:00' ) ];
	expect( keysOf( entriesOf( messages, [ early ], true ) ) ).toEqual( [
		'm5',
	] );
	expect( keysOf( entriesOf( messages, [ early ], false ) ) ).toEqual( [
		'a1',
		'm5',
	] );
} );
