import { __ } from '@wordpress/i18n';

import type { BulkChange, useDirectory } from '../../../data';
import { priorityLabel, statusLabel } from '../../../data/labels';
import type { Priority, Status } from '../../../types/api';

/** One thing that can be done to many tickets. */
export interface Choice {
	key: string | number;
	label: string;
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
	items: { id: number; name: string }[]
): Choice[] {
	return items.map( ( { id, name } ) => ( {
		key: id,
		label: name,
		change: { fields: { [ field ]: id } },
	} ) );
}

export function assignees( { agents }: Directory, me: number ): Choice[] {
	return named( 'assignee_id', [
		{ id: me, name: __( 'Me', 'sanad' ) },
		{ id: 0, name: __( 'Nobody', 'sanad' ) },
		...agents.items.filter( ( { id } ) => id !== me ),
	] );
}

export function statuses(): Choice[] {
	return STATUSES.map( ( status ) => ( {
		key: status,
		label: statusLabel( status ),
		change: { fields: { status } },
	} ) );
}

export function priorities(): Choice[] {
	return PRIORITIES.map( ( priority ) => ( {
		key: priority,
		label: priorityLabel( priority ),
		change: { fields: { priority } },
	} ) );
}

export function tags( { tags: known }: Directory ): Choice[] {
	return known.items.map( ( { id, name } ) => ( {
		key: id,
		label: name,
		change: { addTags: [ name ] },
	} ) );
}

export function topics( directory: Directory ): Choice[] {
	return named( 'topic_id', directory.topics.items );
}

export function teams( directory: Directory ): Choice[] {
	return named( 'team_id', directory.teams.items );
}

export function folders(): Choice[] {
	return [
		{
			key: 'inbox',
			label: __( 'Back to the inbox', 'sanad' ),
			change: { folder: 'inbox' },
		},
		{
			key: 'spam',
			label: __( 'To spam', 'sanad' ),
			change: { folder: 'spam' },
		},
		{
			key: 'trash',
			label: __( 'To the trash', 'sanad' ),
			change: { folder: 'trash' },
		},
	];
}
