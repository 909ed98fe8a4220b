import { __, sprintf } from '@wordpress/i18n';

import { priorityLabel, statusLabel } from '../../data/labels';
import type {
	AgentRef,
	CannedReply,
	MacroAction,
	Ref,
	Tag,
} from '../../types/api';

/** A step in the editor, which needs a name of its own while it is moved about. */
export interface Step {
	key: number;
	action: MacroAction;
}

/** What the ids in a step stand for. */
export interface Lookups {
	replies: CannedReply[];
	agents: AgentRef[];
	topics: Ref[];
	tags: Tag[];
}

export const STEP_TYPES: MacroAction[ 'type' ][] = [
	'reply',
	'note',
	'status',
	'priority',
	'topic',
	'tags',
	'assignee',
	'order_note',
];

export function stepLabel( type: MacroAction[ 'type' ] ): string {
	return {
		reply: __( 'Reply', 'sanad' ),
		note: __( 'Note', 'sanad' ),
		status: __( 'Status', 'sanad' ),
		priority: __( 'Priority', 'sanad' ),
		topic: __( 'Topic', 'sanad' ),
		tags: __( 'Tags', 'sanad' ),
		assignee: __( 'Assignee', 'sanad' ),
		order_note: __( 'Order note', 'sanad' ),
	}[ type ];
}

/**
 * A step as it begins.
 *
 * @param type
 */
export function newAction( type: MacroAction[ 'type' ] ): MacroAction {
	switch ( type ) {
		case 'reply':
			return { type, body_html: '' };
		case 'note':
			return { type, body_html: '' };
		case 'status':
			return { type, status: 'resolved' };
		case 'priority':
			return { type, priority: 'high' };
		case 'topic':
			return { type, topic_id: 0 };
		case 'tags':
			return { type, add: [], remove: [] };
		case 'assignee':
			return { type, assignee_id: 'me' };
		case 'order_note':
			return { type, text: '', for_customer: false };
	}
}

/**
 * Markup without words, such as an empty paragraph.
 * @param html
 */
function isBlank( html: string | undefined ): boolean {
	return ( html ?? '' ).replace( /<[^>]*>|&nbsp;|\s/g, '' ) === '';
}

function names( items: { id: number; name: string }[], ids: number[] ) {
	return ids.map(
		( id ) => items.find( ( item ) => item.id === id )?.name ?? String( id )
	);
}

/**
 * What a step does, as a sentence.
 *
 * @param action
 * @param lookups
 */
export function stepSentence( action: MacroAction, lookups: Lookups ): string {
	switch ( action.type ) {
		case 'reply': {
			const reply = lookups.replies.find(
				( { id } ) => id === action.canned_reply_id
			);
			const what = action.canned_reply_id
				? sprintf(
						/* translators: %s: title of a canned reply. */
						__( 'Send the canned reply “%s”', 'sanad' ),
						reply?.title ?? String( action.canned_reply_id )
					)
				: __( 'Send a reply of its own', 'sanad' );
			return action.set_status
				? sprintf(
						/* translators: 1: a sentence such as "Send a reply", 2: a status. */
						__( '%1$s, and set the status to %2$s', 'sanad' ),
						what,
						statusLabel( action.set_status )
					)
				: what;
		}
		case 'note':
			return __( 'Write a note', 'sanad' );
		case 'status':
			return sprintf(
				/* translators: %s: a status. */
				__( 'Set the status to %s', 'sanad' ),
				statusLabel( action.status )
			);
		case 'priority':
			return sprintf(
				/* translators: %s: a priority. */
				__( 'Set the priority to %s', 'sanad' ),
				priorityLabel( action.priority )
			);
		case 'topic':
			return action.topic_id === 0
				? __( 'Take the topic off', 'sanad' )
				: sprintf(
						/* translators: %s: a topic. */
						__( 'Set the topic to %s', 'sanad' ),
						names( lookups.topics, [ action.topic_id ] ).join()
					);
		case 'tags': {
			const added = action.add.join( ', ' );
			const removed = names( lookups.tags, action.remove ).join( ', ' );
			if ( added !== '' && removed !== '' ) {
				return sprintf(
					/* translators: 1: tags, 2: other tags. */
					__( 'Add the tags %1$s; take off %2$s', 'sanad' ),
					added,
					removed
				);
			}
			return removed === ''
				? sprintf(
						/* translators: %s: tags. */
						__( 'Add the tags %s', 'sanad' ),
						added
					)
				: sprintf(
						/* translators: %s: tags. */
						__( 'Take off the tags %s', 'sanad' ),
						removed
					);
		}
		case 'assignee':
			if ( action.assignee_id === 'me' ) {
				return __( 'Assign it to whoever runs the macro', 'sanad' );
			}
			return action.assignee_id === 0
				? __( 'Assign it to nobody', 'sanad' )
				: sprintf(
						/* translators: %s: name of an agent. */
						__( 'Assign it to %s', 'sanad' ),
						names( lookups.agents, [ action.assignee_id ] ).join()
					);
		case 'order_note':
			return action.for_customer
				? __(
						'Write a note on the order and mail it to the shopper',
						'sanad'
					)
				: __( 'Write a note on the order', 'sanad' );
	}
}

/**
 * Why a step cannot be carried out as it is, as a sentence; null if it can.
 *
 * @param action
 * @param lookups
 */
export function stepProblem(
	action: MacroAction,
	lookups: Lookups
): string | null {
	const isThere = ( items: { id: number }[], wanted: number ) =>
		items.some( ( { id } ) => id === wanted );
	switch ( action.type ) {
		case 'reply':
			if ( action.canned_reply_id ) {
				return isThere( lookups.replies, action.canned_reply_id )
					? null
					: __(
							'This canned reply does not exist any more.',
							'sanad'
						);
			}
			return isBlank( action.body_html )
				? __( 'Choose a canned reply, or write a text.', 'sanad' )
				: null;
		case 'note':
			return isBlank( action.body_html )
				? __( 'Write the note.', 'sanad' )
				: null;
		case 'topic':
			return action.topic_id === 0 ||
				isThere( lookups.topics, action.topic_id )
				? null
				: __( 'This topic does not exist any more.', 'sanad' );
		case 'tags': {
			if ( action.add.length + action.remove.length === 0 ) {
				return __( 'Choose a tag.', 'sanad' );
			}
			return action.remove.every( ( id ) => isThere( lookups.tags, id ) )
				? null
				: __( 'A tag in it does not exist any more.', 'sanad' );
		}
		case 'assignee':
			return typeof action.assignee_id !== 'number' ||
				action.assignee_id === 0 ||
				isThere( lookups.agents, action.assignee_id )
				? null
				: __( 'This agent does not work here any more.', 'sanad' );
		case 'order_note':
			return action.text.trim() === ''
				? __( 'Write the note for the order.', 'sanad' )
				: null;
		default:
			return null;
	}
}
