import { memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Icon, file } from '@wordpress/icons';

import { RouteLink } from '../../../app/router';
import { Avatar } from '../../../components/Avatar';
import { ChannelIcon } from '../../../components/ChannelIcon';
import { simpleMarkup } from '../../../components/MessageBody';
import { RelativeTime } from '../../../components/RelativeTime';
import { StatusDot } from '../../../components/StatusDot';
import { WaitChip } from '../../../components/WaitChip';
import type { StoredTicket } from '../../../data';
import { priorityLabel } from '../../../data/labels';
import { MatchLine } from './MatchLine';
import { isSameRow, linkProps, type RowProps } from './row-props';
import { RowCheckbox } from './RowCheckbox';
import { UnreadMark, unreadOf } from './UnreadMark';
import { UnsentMark } from './UnsentMark';
import './TicketRow.scss';

/** Beyond these a row says how many more there are. */
const TAGS_SHOWN = 2;

function Assignee( {
	assignee: { name, avatar_url: url },
}: {
	assignee: NonNullable< StoredTicket[ 'assignee' ] >;
} ) {
	const words = sprintf(
		/* translators: %s: name of an agent. */
		__( 'Assigned: %s', 'sanad' ),
		name
	);
	return (
		<span className="sanad-row__assignee" title={ words }>
			<Avatar name={ name } url={ url } size={ 18 } />
			<span className="screen-reader-text">{ words }</span>
		</span>
	);
}

function Meta( { ticket }: { ticket: StoredTicket } ) {
	const { order, tags, assignee, priority, unsent } = ticket;
	// The time at which an answer goes out takes their room.
	const room = unsent?.send_state === 'scheduled' ? 0 : TAGS_SHOWN;
	const hidden = tags.length - room;
	return (
		<span className="sanad-row__meta">
			<UnsentMark unsent={ unsent } />
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
			{ tags.slice( 0, room ).map( ( tag ) => (
				<bdi key={ tag.id } className="sanad-row__tag">
					{ tag.name }
				</bdi>
			) ) }
			{ hidden > 0 && <bdi dir="ltr">{ `+${ hidden }` }</bdi> }
			{ assignee && <Assignee assignee={ assignee } /> }
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

function Row( props: RowProps ) {
	const { ticket, match, index, count, top, isOpen, isTabStop, isChosen } =
		props;
	const unread = unreadOf( ticket );
	return (
		<li
			className={ `sanad-row${ isOpen ? ' is-open' : '' }${
				unread ? ' is-unread' : ''
			}${ isChosen ? ' is-chosen' : '' }` }
			aria-setsize={ count }
			aria-posinset={ index + 1 }
			style={ { insetBlockStart: top } }
		>
			<span className="sanad-row__choice">
				<RowCheckbox
					ticket={ ticket }
					isChosen={ isChosen }
					isTabStop={ isTabStop }
					onChoose={ ( isRange ) =>
						props.onChoose( ticket.id, isRange )
					}
				/>
			</span>
			<RouteLink className="sanad-row__link" { ...linkProps( props ) }>
				<span className="sanad-row__who">
					<UnreadMark unread={ unread } />
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
					{ match?.field === 'subject'
						? simpleMarkup( match.html )
						: ticket.subject }
				</span>
				{ match && match.field !== 'subject' ? (
					<MatchLine match={ match } />
				) : (
					<span className="sanad-row__snippet" dir="auto">
						{ ticket.snippet }
					</span>
				) }
				<Meta ticket={ ticket } />
			</RouteLink>
		</li>
	);
}

/** One ticket of the list, in three lines. */
export const TicketRow = memo( Row, isSameRow );
