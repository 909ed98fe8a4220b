import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, file } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { Avatar } from '../../components/Avatar';
import { ChannelIcon } from '../../components/ChannelIcon';
import { RelativeTime } from '../../components/RelativeTime';
import { StatusDot } from '../../components/StatusDot';
import { WaitChip } from '../../components/WaitChip';
import type { StoredTicket } from '../../data';
import { priorityLabel } from '../../data/labels';
import { ROW_ATTRIBUTE } from './use-row-focus';
import './TicketRow.scss';

interface TicketRowProps {
	ticket: StoredTicket;
	to: Route;
	isOpen: boolean;
	/** Whether the Tab key stops at this row. */
	isTabStop: boolean;
	/** Whether what is done to many tickets is done to this one. */
	isChosen: boolean;
	onChoose: ( isRange: boolean ) => void;
	onFocus: () => void;
	/** The agent is about to open it. */
	onIntent: () => void;
}

/** Beyond these a row says how many more there are. */
const TAGS_SHOWN = 2;

function Meta( { ticket }: { ticket: StoredTicket } ) {
	const { order, tags, assignee, priority } = ticket;
	const hidden = tags.length - TAGS_SHOWN;
	return (
		<span className="sanad-row__meta">
			{ ( priority === 'high' || priority === 'urgent' ) && (
				<span className={ `sanad-row__priority is-${ priority }` }>
					{ priorityLabel( priority ) }
				</span>
			) }
			{ order && (
				<bdi className="sanad-row__order" dir="ltr">
					<span className="screen-reader-text">
						{ __( 'Order', 'sanad' ) }
					</span>
					{ ` #${ order.number }` }
				</bdi>
			) }
			{ tags.slice( 0, TAGS_SHOWN ).map( ( tag ) => (
				<bdi key={ tag.id } className="sanad-row__tag">
					{ tag.name }
				</bdi>
			) ) }
			{ hidden > 0 && <span>{ `+${ hidden }` }</span> }
			{ assignee && (
				<span
					className="sanad-row__assignee"
					title={ sprintf(
						/* translators: %s: name of an agent. */
						__( 'Assigned: %s', 'sanad' ),
						assignee.name
					) }
				>
					<Avatar
						name={ assignee.name }
						url={ assignee.avatar_url }
						size={ 18 }
					/>
					<span className="screen-reader-text">
						{ sprintf(
							/* translators: %s: name of an agent. */
							__( 'Assigned: %s', 'sanad' ),
							assignee.name
						) }
					</span>
				</span>
			) }
		</span>
	);
}

/**
 * Whether the customer waits since his last message, so that its time would say the same twice.
 *
 * @param ticket
 */
function startedWaitingNow( ticket: StoredTicket ): boolean {
	const { waiting_since: since, last_message_at: last } = ticket;
	return (
		since !== null &&
		Math.abs( Date.parse( last ) - Date.parse( since ) ) < 60_000
	);
}

function Row( {
	ticket,
	to,
	isOpen,
	isTabStop,
	isChosen,
	onChoose,
	onFocus,
	onIntent,
}: TicketRowProps ) {
	const isWaiting = ticket.waiting_since !== null;
	return (
		<li
			className={ `sanad-row${ isOpen ? ' is-open' : '' }${
				isWaiting ? ' is-waiting' : ''
			}${ isChosen ? ' is-chosen' : '' }` }
		>
			<span className="sanad-row__choice">
				<input
					type="checkbox"
					className="sanad-row__checkbox"
					checked={ isChosen }
					tabIndex={ isTabStop ? 0 : -1 }
					aria-label={ sprintf(
						/* translators: 1: ticket number, 2: its subject. */
						__( 'Choose ticket #%1$d, %2$s', 'sanad' ),
						ticket.number,
						ticket.subject
					) }
					onChange={ ( { nativeEvent } ) =>
						onChoose(
							nativeEvent instanceof MouseEvent &&
								nativeEvent.shiftKey
						)
					}
				/>
			</span>
			<RouteLink
				className="sanad-row__link"
				to={ to }
				tabIndex={ isTabStop ? 0 : -1 }
				aria-current={ isOpen ? 'true' : undefined }
				onFocus={ onFocus }
				onMouseEnter={ onIntent }
				{ ...{ [ ROW_ATTRIBUTE ]: ticket.id } }
			>
				<span className="sanad-row__who">
					<bdi className="sanad-row__name">
						{ ticket.customer.name || ticket.customer.email }
					</bdi>
					<ChannelIcon channel={ ticket.channel } />
					{ ticket.has_attachments && (
						<span title={ __( 'With files', 'sanad' ) }>
							<Icon icon={ file } size={ 16 } />
							<span className="screen-reader-text">
								{ __( 'With files', 'sanad' ) }
							</span>
						</span>
					) }
				</span>
				<span className="sanad-row__when">
					{ ticket.waiting_since !== null ? (
						<WaitChip since={ ticket.waiting_since } />
					) : (
						<StatusDot status={ ticket.status } />
					) }
					{ ! startedWaitingNow( ticket ) && (
						<RelativeTime time={ ticket.last_message_at } />
					) }
				</span>
				<span className="sanad-row__subject" dir="auto">
					{ ticket.subject }
				</span>
				<span className="sanad-row__snippet" dir="auto">
					{ ticket.snippet }
				</span>
				<Meta ticket={ ticket } />
			</RouteLink>
		</li>
	);
}

/** One ticket of the list. */
export const TicketRow = memo(
	Row,
	// The handlers are new with every render, but do the same for the same ticket.
	( before, after ) =>
		before.ticket === after.ticket &&
		before.isOpen === after.isOpen &&
		before.isTabStop === after.isTabStop &&
		before.isChosen === after.isChosen &&
		before.to.query === after.to.query
);
