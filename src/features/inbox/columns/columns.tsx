import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

import { Avatar } from '../../../components/Avatar';
import { ChannelIcon } from '../../../components/ChannelIcon';
import { RelativeTime } from '../../../components/RelativeTime';
import { StatusDot } from '../../../components/StatusDot';
import { WaitChip } from '../../../components/WaitChip';
import type { Sort, StoredTicket } from '../../../data';
import { channelLabel, priorityLabel } from '../../../data/labels';
import { Moment } from './Moment';
import { TagNames } from './TagNames';

/** A column of the table. */
export interface Column {
	label: () => string;
	/** As `grid-template-columns` takes it. */
	width: string;
	/** The orders that its head leads to: the first at once, the second from the first. */
	sorts: Sort[];
	/** What stands in it, beside a subject that is a link. */
	show: ( ticket: StoredTicket ) => ReactNode;
}

/** In the order in which they are offered. */
export const COLUMN_NAMES = [
	'status',
	'number',
	'customer',
	'subject',
	'order',
	'topic',
	'tags',
	'assignee',
	'team',
	'priority',
	'channel',
	'waiting',
	'last_message',
	'created',
	'snoozed_until',
] as const;

export type ColumnName = ( typeof COLUMN_NAMES )[ number ];

export const COLUMNS: Record< ColumnName, Column > = {
	status: {
		label: () => __( 'Status', 'sanad' ),
		width: '104px',
		sorts: [],
		show: ( { status } ) => <StatusDot status={ status } />,
	},
	number: {
		label: () => __( 'Number', 'sanad' ),
		width: '80px',
		sorts: [],
		show: ( { number } ) => <bdi dir="ltr">{ `#${ number }` }</bdi>,
	},
	customer: {
		label: () => __( 'Customer', 'sanad' ),
		width: 'minmax(100px, 160px)',
		sorts: [],
		show: ( { customer } ) => (
			<bdi>{ customer.name || customer.email }</bdi>
		),
	},
	subject: {
		label: () => __( 'Subject', 'sanad' ),
		width: 'minmax(220px, 1fr)',
		sorts: [],
		show: ( { subject } ) => subject,
	},
	order: {
		label: () => __( 'Order', 'sanad' ),
		width: '88px',
		sorts: [],
		show: ( { order } ) =>
			order && <bdi dir="ltr">{ `#${ order.number }` }</bdi>,
	},
	topic: {
		label: () => __( 'Topic', 'sanad' ),
		width: 'minmax(80px, 130px)',
		sorts: [],
		show: ( { topic } ) => topic && <bdi>{ topic.name }</bdi>,
	},
	tags: {
		label: () => __( 'Tags', 'sanad' ),
		width: 'minmax(80px, 140px)',
		sorts: [],
		show: ( { tags } ) => <TagNames tags={ tags } />,
	},
	assignee: {
		label: () => __( 'Assignee', 'sanad' ),
		width: 'minmax(80px, 130px)',
		sorts: [],
		show: ( { assignee } ) =>
			assignee && (
				<>
					<Avatar
						name={ assignee.name }
						url={ assignee.avatar_url }
						size={ 18 }
					/>
					<bdi>{ assignee.name }</bdi>
				</>
			),
	},
	team: {
		label: () => __( 'Team', 'sanad' ),
		width: 'minmax(80px, 130px)',
		sorts: [],
		show: ( { team } ) => team && <bdi>{ team.name }</bdi>,
	},
	priority: {
		label: () => __( 'Priority', 'sanad' ),
		width: '88px',
		sorts: [ 'priority' ],
		show: ( { priority } ) =>
			priority === 'high' || priority === 'urgent' ? (
				<span className={ `sanad-row__priority is-${ priority }` }>
					{ priorityLabel( priority ) }
				</span>
			) : (
				priorityLabel( priority )
			),
	},
	channel: {
		label: () => __( 'Channel', 'sanad' ),
		width: '128px',
		sorts: [],
		show: ( { channel } ) => (
			<>
				<span aria-hidden="true" className="sanad-table__icon">
					<ChannelIcon channel={ channel } />
				</span>
				{ channelLabel( channel ) }
			</>
		),
	},
	waiting: {
		label: () => __( 'Waiting', 'sanad' ),
		width: '92px',
		sorts: [ 'waiting' ],
		show: ( { waiting_since: since } ) =>
			since && <WaitChip since={ since } />,
	},
	last_message: {
		label: () => __( 'Last message', 'sanad' ),
		width: '104px',
		sorts: [ 'newest', 'oldest' ],
		show: ( { last_message_at: at } ) => <RelativeTime time={ at } />,
	},
	created: {
		label: () => __( 'Created', 'sanad' ),
		width: '96px',
		sorts: [ 'created' ],
		show: ( { created_at: at } ) => <RelativeTime time={ at } />,
	},
	snoozed_until: {
		label: () => __( 'Snoozed until', 'sanad' ),
		width: '120px',
		sorts: [],
		show: ( { snoozed_until: until } ) =>
			until && <Moment time={ until } />,
	},
};
