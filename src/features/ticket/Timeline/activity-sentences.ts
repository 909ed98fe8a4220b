import { __, sprintf } from '@wordpress/i18n';

import { isolatedWords } from '../../../components/isolated';
import {
	channelLabel,
	folderLabel,
	priorityLabel,
	snoozeSentence,
	statusLabel,
} from '../../../data/labels';
import type {
	Activity,
	AgentRef,
	Channel,
	Folder,
	Priority,
	Ref,
	Status,
} from '../../../types/api';

/** What turns the ids of an activity into names. */
export interface Names {
	agents: AgentRef[];
	teams: Ref[];
	topics: Ref[];
	/** The exact moment as the agent reads it. */
	formatTime: ( time: string ) => string;
	/** Several names in one line. */
	formatList: ( names: string[] ) => string;
}

interface Change {
	from: unknown;
	to: unknown;
}

function nameOf( items: Ref[], id: unknown ): string {
	return (
		items.find( ( item ) => item.id === id )?.name ??
		/* translators: shown where an agent, team or topic has been deleted since. */
		__( '(deleted)', 'sanad' )
	);
}

// What people or other programs wrote, in a direction of its own.
function foreign( text: unknown ): string {
	return isolatedWords( String( text ) );
}

function isChange( value: unknown ): value is Change {
	return typeof value === 'object' && value !== null && 'to' in value;
}

function namesIn( value: unknown, { formatList }: Names ): string {
	return Array.isArray( value ) ? formatList( value.map( String ) ) : '';
}

function named( people: unknown ): unknown {
	return Array.isArray( people )
		? people.map( ( person: { name?: unknown } ) => person.name )
		: [];
}

function changeSentence( field: string, { to }: Change, names: Names ): string {
	switch ( field ) {
		case 'status':
			return sprintf(
				/* translators: %s: a status such as Resolved. */
				__( 'Status: %s', 'sanad' ),
				statusLabel( to as Status )
			);
		case 'priority':
			return sprintf(
				/* translators: %s: a priority such as High. */
				__( 'Priority: %s', 'sanad' ),
				priorityLabel( to as Priority )
			);
		case 'assignee_id':
			return to === 0
				? __( 'No longer assigned to anybody', 'sanad' )
				: sprintf(
						/* translators: %s: name of an agent. */
						__( 'Assigned to %s', 'sanad' ),
						nameOf( names.agents, to )
					);
		case 'team_id':
			return to === 0
				? __( 'Taken from its team', 'sanad' )
				: sprintf(
						/* translators: %s: name of a team. */
						__( 'Team: %s', 'sanad' ),
						nameOf( names.teams, to )
					);
		case 'topic_id':
			return to === 0
				? __( 'Topic removed', 'sanad' )
				: sprintf(
						/* translators: %s: a topic such as Delivery. */
						__( 'Topic: %s', 'sanad' ),
						nameOf( names.topics, to )
					);
		case 'order_id':
			return to === 0
				? __( 'Order unlinked', 'sanad' )
				: __( 'Order linked', 'sanad' );
		case 'subject':
			return sprintf(
				/* translators: %s: the new subject. */
				__( 'Subject: %s', 'sanad' ),
				foreign( to )
			);
		case 'snoozed_until':
			return to === null
				? __( 'Snooze ended', 'sanad' )
				: snoozeSentence( String( to ), names.formatTime );
		default:
			return '';
	}
}

/**
 * What happened, as sentences without their doer; one activity may have changed several fields.
 *
 * @param activity
 * @param activity.event
 * @param activity.data
 * @param names
 * @return Empty for events that this version does not know.
 */
export function activitySentences(
	{ event, data }: Pick< Activity, 'event' | 'data' >,
	names: Names
): string[] {
	switch ( event ) {
		case 'ticket_opened':
			return [
				sprintf(
					/* translators: %s: a channel such as Contact form. */
					__( 'Ticket opened: %s', 'sanad' ),
					channelLabel( data.channel as Channel )
				),
				...( typeof data.template === 'string'
					? [
							sprintf(
								/* translators: %s: name of a template. */
								__( 'Made from the template %s', 'sanad' ),
								foreign( data.template )
							),
						]
					: [] ),
			];
		case 'ticket_updated':
			return Object.entries( data.changes ?? {} )
				.map( ( [ field, change ] ) =>
					isChange( change )
						? changeSentence( field, change, names )
						: ''
				)
				.filter( Boolean );
		case 'tags_changed': {
			const added = namesIn( data.added, names );
			const removed = namesIn( data.removed, names );
			return [
				/* translators: %s: one or more tags. */
				added && sprintf( __( 'Tags added: %s', 'sanad' ), added ),
				removed &&
					/* translators: %s: one or more tags. */
					sprintf( __( 'Tags removed: %s', 'sanad' ), removed ),
			].filter( Boolean );
		}
		case 'ticket_moved':
			return [
				sprintf(
					/* translators: %s: a folder such as Spam. */
					__( 'Moved to: %s', 'sanad' ),
					folderLabel( data.to as Folder )
				),
			];
		case 'ticket_woken':
			return [ __( 'Snooze ended', 'sanad' ) ];
		case 'ticket_closed':
			return [
				__( 'Closed, since it has been resolved long enough', 'sanad' ),
			];
		case 'macro_run':
			return [
				sprintf(
					/* translators: %s: name of a macro. */
					__( 'Macro run: %s', 'sanad' ),
					foreign( data.name )
				),
			];
		case 'macro_undone':
			return [
				sprintf(
					/* translators: %s: name of a macro. */
					__( 'Macro taken back: %s', 'sanad' ),
					foreign( data.name )
				),
			];
		case 'reply_retracted':
			return [
				data.kind === 'note'
					? __( 'Note taken back', 'sanad' )
					: __( 'Answer taken back before it was sent', 'sanad' ),
			];
		case 'send_held':
			return [
				sprintf(
					/* translators: %s: sentence that says why. */
					__( 'A scheduled message was not sent: %s', 'sanad' ),
					String( data.error )
				),
			];
		case 'order_note_added':
			return [
				data.for_customer === true
					? __( 'Note for the customer added to the order', 'sanad' )
					: __( 'Note added to the order', 'sanad' ),
			];
		case 'attachment_failed':
			return [
				sprintf(
					/* translators: 1: name of a file, 2: reason. */
					__( 'The file %1$s could not be saved: %2$s', 'sanad' ),
					foreign( data.name ),
					foreign( data.reason )
				),
			];
		case 'delivery_failed':
			return [
				sprintf(
					/* translators: %s: what the mail server said. */
					__( 'A mail could not be sent: %s', 'sanad' ),
					foreign( data.error )
				),
			];
		case 'side_request_asked':
			return [
				sprintf(
					/* translators: 1: name or address, 2: subject. */
					__( 'Asked %1$s: %2$s', 'sanad' ),
					foreign( data.name ),
					foreign( data.subject )
				),
			];
		case 'side_request_answered':
			return [
				sprintf(
					/* translators: 1: name or address, 2: subject. */
					__( 'Answer from %1$s: %2$s', 'sanad' ),
					foreign( data.name ),
					foreign( data.subject )
				),
			];
		case 'side_request_moved':
			return [
				data.to === 'done'
					? sprintf(
							/* translators: %s: subject of a side request. */
							__( 'Side request done: %s', 'sanad' ),
							foreign( data.subject )
						)
					: sprintf(
							/* translators: %s: subject of a side request. */
							__( 'Side request open again: %s', 'sanad' ),
							foreign( data.subject )
						),
			];
		case 'ticket_merged':
			return [
				sprintf(
					/* translators: 1: number of another ticket, 2: its subject. */
					__( '#%1$s became part of this ticket: %2$s', 'sanad' ),
					String( data.number ),
					foreign( data.subject )
				),
			];
		case 'ticket_split':
			return [
				sprintf(
					/* translators: %s: number of the new ticket. */
					__( 'Messages became a ticket of their own: #%s', 'sanad' ),
					String( data.number )
				),
			];
		case 'ticket_split_off':
			return [
				sprintf(
					/* translators: %s: number of the ticket that the messages came from. */
					__( 'Split off from #%s', 'sanad' ),
					String( data.number )
				),
			];
		case 'ticket_erased':
			return [ __( 'Personal data erased on request', 'sanad' ) ];
		case 'ticket_move_undone':
			return [
				data.kind === 'split'
					? sprintf(
							/* translators: %s: number of another ticket. */
							__( 'Split taken back: #%s', 'sanad' ),
							String( data.number )
						)
					: sprintf(
							/* translators: %s: number of another ticket. */
							__( 'Merge taken back: #%s', 'sanad' ),
							String( data.number )
						),
			];
		case 'followers_changed': {
			const added = namesIn( named( data.added ), names );
			const removed = namesIn( named( data.removed ), names );
			return [
				/* translators: %s: one or more agents. */
				added && sprintf( __( 'Followers added: %s', 'sanad' ), added ),
				removed &&
					sprintf(
						/* translators: %s: one or more agents. */
						__( 'Followers removed: %s', 'sanad' ),
						removed
					),
			].filter( Boolean );
		}
		case 'article_drafted':
			return [
				sprintf(
					/* translators: %s: title of an article. */
					__( 'A draft of an article was made: %s', 'sanad' ),
					foreign( data.title )
				),
			];
		default:
			return [];
	}
}
