import { __ } from '@wordpress/i18n';

import type {
	ViewAttribute,
	ViewCondition,
	ViewOperator,
} from '../../../../types/api';

/** What the value of a condition is, and so which control asks for it. */
export type ValueKind =
	| 'choices'
	| 'yesNo'
	| 'me'
	| 'customers'
	| 'orders'
	| 'text'
	| 'duration'
	| 'day'
	| 'number';

/** Which operators go with an attribute. Mirrors `Sanad\Views\Attribute`. */
const OPERATORS: Record< ViewAttribute, ViewOperator[] > = {
	status: [ 'is', 'is_not' ],
	status_group: [ 'is', 'is_not' ],
	priority: [ 'is', 'is_not' ],
	channel: [ 'is', 'is_not' ],
	topic: [ 'is', 'is_not' ],
	team: [ 'is', 'is_not' ],
	assignee: [ 'is', 'is_not' ],
	tag: [ 'is', 'all', 'is_not' ],
	customer: [ 'is', 'is_not' ],
	order: [ 'is', 'is_not' ],
	language: [ 'is', 'is_not' ],
	mailbox: [ 'is', 'is_not' ],
	subject: [ 'contains', 'contains_not' ],
	waiting: [ 'more_than', 'less_than' ],
	created: [ 'within', 'older_than', 'after', 'before' ],
	updated: [ 'within', 'older_than', 'after', 'before' ],
	snoozed: [ 'is' ],
	attachments: [ 'is' ],
	message_count: [ 'more_than', 'less_than', 'is' ],
	last_message_by: [ 'is', 'is_not' ],
	follower: [ 'is', 'is_not' ],
	mention: [ 'is' ],
	unread: [ 'is' ],
	folder: [ 'is', 'is_not' ],
};

/** In the order in which they are offered: what most views look at comes first. */
export const ATTRIBUTES: ViewAttribute[] = [
	'status',
	'assignee',
	'team',
	'priority',
	'topic',
	'tag',
	'channel',
	'waiting',
	'unread',
	'subject',
	'customer',
	'order',
	'language',
	'mailbox',
	'created',
	'updated',
	'last_message_by',
	'message_count',
	'attachments',
	'snoozed',
	'follower',
	'mention',
	'status_group',
	'folder',
];

export function attributeLabel( attribute: ViewAttribute ): string {
	return {
		status: __( 'Status', 'sanad' ),
		status_group: __( 'Group of statuses', 'sanad' ),
		priority: __( 'Priority', 'sanad' ),
		channel: __( 'Channel', 'sanad' ),
		topic: __( 'Topic', 'sanad' ),
		team: __( 'Team', 'sanad' ),
		assignee: __( 'Assignee', 'sanad' ),
		tag: __( 'Tag', 'sanad' ),
		customer: __( 'Customer', 'sanad' ),
		order: __( 'Order', 'sanad' ),
		language: __( 'Language', 'sanad' ),
		mailbox: __( 'Mailbox', 'sanad' ),
		subject: __( 'Subject', 'sanad' ),
		waiting: __( 'Waiting for an answer', 'sanad' ),
		created: __( 'Opened', 'sanad' ),
		updated: __( 'Last change', 'sanad' ),
		snoozed: __( 'Snoozed', 'sanad' ),
		attachments: __( 'Has files', 'sanad' ),
		message_count: __( 'Number of messages', 'sanad' ),
		last_message_by: __( 'Last message by', 'sanad' ),
		follower: __( 'Follower', 'sanad' ),
		mention: __( 'Mention', 'sanad' ),
		unread: __( 'Unread by me', 'sanad' ),
		folder: __( 'Folder', 'sanad' ),
	}[ attribute ];
}

export function operatorsOf( attribute: ViewAttribute ): ViewOperator[] {
	return OPERATORS[ attribute ];
}

export function operatorLabel( operator: ViewOperator ): string {
	return {
		is: __( 'is', 'sanad' ),
		is_not: __( 'is not', 'sanad' ),
		all: __( 'is all of', 'sanad' ),
		contains: __( 'contains', 'sanad' ),
		contains_not: __( 'does not contain', 'sanad' ),
		more_than: __( 'more than', 'sanad' ),
		less_than: __( 'less than', 'sanad' ),
		after: __( 'on or after', 'sanad' ),
		before: __( 'before', 'sanad' ),
		within: __( 'in the last', 'sanad' ),
		older_than: __( 'longer ago than', 'sanad' ),
	}[ operator ];
}

/**
 * Which control asks for the value.
 *
 * @param attribute
 * @param operator
 */
export function kindOf(
	attribute: ViewAttribute,
	operator: ViewOperator
): ValueKind {
	switch ( attribute ) {
		case 'snoozed':
		case 'attachments':
		case 'unread':
			return 'yesNo';
		case 'mention':
			return 'me';
		case 'customer':
			return 'customers';
		case 'order':
			return 'orders';
		case 'subject':
			return 'text';
		case 'waiting':
			return 'duration';
		case 'message_count':
			return 'number';
		case 'created':
		case 'updated':
			return operator === 'after' || operator === 'before'
				? 'day'
				: 'duration';
		default:
			return 'choices';
	}
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * A condition as it starts: complete where one value is as good as another, else for somebody to choose.
 *
 * @param attribute
 * @param operator
 */
export function emptyCondition(
	attribute: ViewAttribute,
	operator: ViewOperator = OPERATORS[ attribute ][ 0 ] ?? 'is'
): ViewCondition {
	const value: Record< ValueKind, string[] > = {
		choices: [],
		customers: [],
		orders: [ 'any' ],
		text: [],
		yesNo: [ 'yes' ],
		me: [ 'me' ],
		duration: [ String( attribute === 'waiting' ? 4 * HOUR : 7 * DAY ) ],
		day: [],
		number: [ '3' ],
	};
	return {
		attribute,
		operator,
		value: value[ kindOf( attribute, operator ) ],
	};
}

/**
 * Whether nothing is left to be chosen.
 *
 * @param condition
 */
export function isComplete( condition: ViewCondition ): boolean {
	return (
		condition.value.length > 0 &&
		condition.value.every( ( value ) => value.trim() !== '' )
	);
}
