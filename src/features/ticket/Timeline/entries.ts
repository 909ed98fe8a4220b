import type { Activity, Message } from '../../../types/api';

/** One stop of the conversation: a message, or what happened between two messages. */
export type Entry =
	| { type: 'message'; key: string; message: Message }
	| { type: 'activity'; key: string; items: Activity[] };

/** Events that the messages themselves already show. */
const SHOWN_AS_MESSAGE = new Set( [ 'reply_added', 'note_added' ] );

/**
 * Puts messages and activity into one order, with the activity between two messages folded together.
 *
 * Order is by arrival. Inside one second the server cannot tell which came first; there the activity
 * follows, since most of it is caused by the message ("send and resolve").
 *
 * @param messages   Oldest first.
 * @param activity   Oldest first.
 * @param hasEarlier Whether older messages are not loaded; activity before the first loaded one waits for them.
 */
export function entriesOf(
	messages: Message[],
	activity: Activity[],
	hasEarlier: boolean
): Entry[] {
	const first = messages[ 0 ];
	const rest = activity.filter(
		( { event, created_at: at } ) =>
			! SHOWN_AS_MESSAGE.has( event ) &&
			! ( hasEarlier && first && at < first.created_at )
	);
	const entries: Entry[] = [];

	const takeUntil = ( before: string | null ) => {
		const items: Activity[] = [];
		while (
			rest[ 0 ] &&
			( before === null || rest[ 0 ].created_at < before )
		) {
			items.push( rest.shift() as Activity );
		}
		const [ head ] = items;
		if ( head ) {
			entries.push( { type: 'activity', key: `a${ head.id }`, items } );
		}
	};

	for ( const message of messages ) {
		takeUntil( message.created_at );
		entries.push( { type: 'message', key: `m${ message.id }`, message } );
	}
	takeUntil( null );
	return entries;
}
