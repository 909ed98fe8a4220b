import type { Folder, Tag, Ticket, TicketBulkItem } from '../../types/api';
import {
	type Lookups,
	patchOf,
	type TicketChanges,
} from '../tickets/optimistic';
import type { StoredTicket } from '../tickets/reducer';

/** What is done to each of many tickets. */
export interface BulkChange {
	fields?: Pick<
		TicketChanges,
		'status' | 'priority' | 'assignee_id' | 'team_id' | 'topic_id'
	>;
	/** Names. */
	addTags?: string[];
	/** Ids. */
	removeTags?: number[];
	folder?: Folder;
	/** For this agent alone. */
	unread?: boolean;
	/** Up to which message he has read it; only to take `unread` back. */
	readMessageId?: number;
}

/** The names of what a ticket is set to. */
const FIELDS = [
	'status',
	'priority',
	'assignee_id',
	'team_id',
	'topic_id',
] as const;

/**
 * What the request for one ticket does to it.
 *
 * @param item
 */
export function changeOf( item: TicketBulkItem ): BulkChange {
	const fields: BulkChange[ 'fields' ] = Object.fromEntries(
		FIELDS.filter( ( field ) => item[ field ] !== undefined ).map(
			( field ) => [ field, item[ field ] ]
		)
	);
	return {
		fields,
		...( item.add_tags ? { addTags: item.add_tags } : {} ),
		...( item.remove_tags ? { removeTags: item.remove_tags } : {} ),
		...( item.folder ? { folder: item.folder } : {} ),
		...( item.unread !== undefined ? { unread: item.unread } : {} ),
		...( item.read_message_id !== undefined
			? { readMessageId: item.read_message_id }
			: {} ),
	};
}

/**
 * Up to which message the agent will have read a ticket, as far as this client can know.
 *
 * @param ticket
 * @param change
 */
function readAfter(
	ticket: StoredTicket,
	change: BulkChange
): Partial< Ticket > {
	const { last_message_id: last } = ticket;
	const { unread, readMessageId } = change;
	if ( readMessageId !== undefined ) {
		return {
			unread: readMessageId < last,
			read_message_id: readMessageId,
		};
	}
	if ( unread === undefined ) {
		return {};
	}
	return unread ? { unread } : { unread, read_message_id: last };
}

/**
 * What a change will make of one ticket, as far as this client can know.
 *
 * @param ticket
 * @param change
 * @param known  Lists by which ids and names become something that can be shown.
 */
export function shownAfter(
	ticket: StoredTicket,
	change: BulkChange,
	known: Lookups & { tags: Tag[] }
): Partial< Ticket > {
	const { addTags = [], removeTags = [], folder, fields = {} } = change;
	const added = known.tags.filter(
		( tag ) =>
			addTags.includes( tag.name ) &&
			! ticket.tags.some( ( { id } ) => id === tag.id )
	);
	return {
		...patchOf( fields, known ),
		...( addTags.length + removeTags.length > 0
			? {
					tags: [
						...ticket.tags.filter(
							( { id } ) => ! removeTags.includes( id )
						),
						...added,
					],
				}
			: {} ),
		...( folder ? { folder } : {} ),
		...readAfter( ticket, change ),
	};
}
