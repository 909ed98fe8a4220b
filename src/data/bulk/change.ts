import type { Folder, Tag, Ticket, TicketBulkItem } from '../../types/api';
import {
	inverseOf,
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
}

/**
 * The request for one ticket.
 *
 * @param ticket As the server last said.
 * @param change
 */
export function itemOf(
	ticket: StoredTicket,
	change: BulkChange
): TicketBulkItem {
	return {
		id: ticket.id,
		version: ticket.version,
		...change.fields,
		...( change.addTags?.length ? { add_tags: change.addTags } : {} ),
		...( change.removeTags?.length
			? { remove_tags: change.removeTags }
			: {} ),
		...( change.folder ? { folder: change.folder } : {} ),
	};
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
	};
}

/**
 * The change that takes a change of one ticket back.
 *
 * @param change
 * @param before The ticket before it.
 * @param after  The ticket after it.
 */
export function takenBack(
	change: BulkChange,
	before: StoredTicket,
	after: StoredTicket
): BulkChange {
	const had = ( tag: Tag ) => before.tags.some( ( { id } ) => id === tag.id );
	const has = ( tag: Tag ) => after.tags.some( ( { id } ) => id === tag.id );
	return {
		fields: inverseOf( change.fields ?? {}, before ),
		addTags: before.tags
			.filter( ( tag ) => ! has( tag ) )
			.map( ( { name } ) => name ),
		removeTags: after.tags
			.filter( ( tag ) => ! had( tag ) )
			.map( ( { id } ) => id ),
		...( change.folder ? { folder: before.folder } : {} ),
	};
}
