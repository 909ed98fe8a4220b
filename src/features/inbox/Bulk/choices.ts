import { __ } from '@wordpress/i18n';

import type { Choice } from '../../../components/ChoiceMenu';
import type { BulkChange, useDirectory } from '../../../data';
import { priorityLabel, statusLabel } from '../../../data/labels';
import type { Priority, Status } from '../../../types/api';

/** One thing that can be done to many tickets. */
export interface BulkChoice extends Choice {
	change: BulkChange;
}

type Directory = ReturnType< typeof useDirectory >;

const STATUSES: Status[] = [
	'open',
	'pending',
	'on_hold',
	'resolved',
	'closed',
];
const PRIORITIES: Priority[] = [ 'urgent', 'high', 'normal', 'low' ];

function named(
	field: 'assignee_id' | 'topic_id' | 'team_id',
	group: string,
	items: { id: number; name: string }[]
): BulkChoice[] {
	return items.map( ( { id, name } ) => ( {
		key: `${ field }-${ id }`,
		label: name,
		group,
		change: { fields: { [ field ]: id } },
	} ) );
}

export function assignees( { agents }: Directory, me: number ): BulkChoice[] {
	return named( 'assignee_id', __( 'Assignee', 'sanad' ), [
		{ id: me, name: __( 'Me', 'sanad' ) },
		{ id: 0, name: __( 'Nobody', 'sanad' ) },
		...agents.items.filter( ( { id } ) => id !== me ),
	] );
}

export function statuses(): BulkChoice[] {
	return STATUSES.map( ( status ) => ( {
		key: status,
		label: statusLabel( status ),
		change: { fields: { status } },
	} ) );
}

export function priorities(): BulkChoice[] {
	return PRIORITIES.map( ( priority ) => ( {
		key: priority,
		label: priorityLabel( priority ),
		group: __( 'Priority', 'sanad' ),
		change: { fields: { priority } },
	} ) );
}

export function tags( { tags: known }: Directory ): BulkChoice[] {
	return known.items.map( ( { id, name } ) => ( {
		key: String( id ),
		label: name,
		change: { addTags: [ name ] },
	} ) );
}

export function topics( directory: Directory ): BulkChoice[] {
	return named( 'topic_id', __( 'Topic', 'sanad' ), directory.topics.items );
}

export function teams( directory: Directory ): BulkChoice[] {
	return named( 'team_id', __( 'Team', 'sanad' ), directory.teams.items );
}

export function reads(): BulkChoice[] {
	const group = __( 'For you alone', 'sanad' );
	return [
		{
			key: 'read',
			label: __( 'Mark as read', 'sanad' ),
			group,
			change: { unread: false },
		},
		{
			key: 'unread',
			label: __( 'Mark as unread', 'sanad' ),
			group,
			change: { unread: true },
		},
	];
}

export function folders(): BulkChoice[] {
	const group = __( 'Move', 'sanad' );
	return [
		{
			key: 'inbox',
			label: __( 'Back to the inbox', 'sanad' ),
			group,
			change: { folder: 'inbox' },
		},
		{
			key: 'spam',
			label: __( 'To spam', 'sanad' ),
			group,
			change: { folder: 'spam' },
		},
		{
			key: 'trash',
			label: __( 'To the trash', 'sanad' ),
			group,
			change: { folder: 'trash' },
		},
	];
}
