import { __ } from '@wordpress/i18n';

import { CHOICES } from '../../app/router';
import type { Filter, TicketQuery, useDirectory } from '../../data';
import {
	channelLabel,
	folderLabel,
	groupLabel,
	priorityLabel,
	statusLabel,
} from '../../data/labels';

type Directory = ReturnType< typeof useDirectory >;

interface Option {
	/** As the address says it. */
	value: string;
	label: string;
}

/** Filters that the menu offers. The others come with links, such as "all tickets of this order". */
export const MENU_FILTERS = [
	'assignee',
	'status',
	'priority',
	'topic',
	'team',
	'tag',
	'channel',
] as const satisfies Filter[];

export type MenuFilter = ( typeof MENU_FILTERS )[ number ];

export function filterLabel( filter: Filter ): string {
	return {
		assignee: __( 'Assignee', 'sanad' ),
		status: __( 'Status', 'sanad' ),
		group: __( 'Status', 'sanad' ),
		priority: __( 'Priority', 'sanad' ),
		topic: __( 'Topic', 'sanad' ),
		team: __( 'Team', 'sanad' ),
		tag: __( 'Tag', 'sanad' ),
		channel: __( 'Channel', 'sanad' ),
		customer: __( 'Customer', 'sanad' ),
		order: __( 'Order', 'sanad' ),
		folder: __( 'Folder', 'sanad' ),
	}[ filter ];
}

function named( items: { id: number; name: string }[] ): Option[] {
	return items.map( ( { id, name } ) => ( {
		value: String( id ),
		label: name,
	} ) );
}

function worded< Word extends string >(
	words: Word[],
	label: ( word: Word ) => string
): Option[] {
	return words.map( ( word ) => ( { value: word, label: label( word ) } ) );
}

/**
 * What a filter can be set to.
 *
 * @param filter
 * @param directory
 */
export function optionsOf( filter: Filter, directory: Directory ): Option[] {
	switch ( filter ) {
		case 'assignee':
			return [
				{ value: 'me', label: __( 'Me', 'sanad' ) },
				{ value: 'none', label: __( 'Nobody', 'sanad' ) },
				...named( directory.agents.items ),
			];
		case 'team':
			return named( directory.teams.items );
		case 'topic':
			return named( directory.topics.items );
		case 'tag':
			return named( directory.tags.items );
		case 'status':
			return worded( CHOICES.status, statusLabel );
		case 'group':
			return worded( CHOICES.group, groupLabel );
		case 'priority':
			return worded( CHOICES.priority, priorityLabel );
		case 'channel':
			return worded( CHOICES.channel, channelLabel );
		case 'folder':
			return worded( CHOICES.folder, folderLabel );
		default:
			return [];
	}
}

/**
 * A query with one filter set to what a menu said; the empty text takes it off.
 *
 * @param query
 * @param filter
 * @param value  As the address says it.
 */
export function withFilter(
	query: TicketQuery,
	filter: Filter,
	value: string
): TicketQuery {
	const { [ filter ]: dropped, ...rest } = query;
	if ( value === '' ) {
		return rest;
	}
	switch ( filter ) {
		case 'assignee':
			return { ...rest, assignee: value };
		case 'topic':
		case 'team':
		case 'tag':
		case 'customer':
		case 'order':
			return { ...rest, [ filter ]: Number( value ) };
		case 'status': {
			const status = CHOICES.status.filter( ( word ) => word === value );
			return { ...rest, status };
		}
		default:
			return { ...rest, [ filter ]: value };
	}
}
