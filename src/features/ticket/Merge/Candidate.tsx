import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { RelativeTime } from '../../../components/RelativeTime';
import { StatusDot } from '../../../components/StatusDot';
import type { TicketSummary } from '../../../types/api';

interface Props {
	ticket: TicketSummary;
	isSameCustomer: boolean;
	isChosen: boolean;
	onChoose: () => void;
}

/**
 * One ticket to merge with, with what tells it from others.
 *
 * @param props
 * @param props.ticket
 * @param props.isSameCustomer
 * @param props.isChosen
 * @param props.onChoose
 */
export function Candidate( {
	ticket,
	isSameCustomer,
	isChosen,
	onChoose,
}: Props ) {
	return (
		<Button
			className="sanad-merge__candidate"
			aria-pressed={ isChosen }
			onClick={ onChoose }
		>
			<span className="sanad-merge__subject">
				<bdi>#{ ticket.number }</bdi> <bdi>{ ticket.subject }</bdi>
			</span>
			<span className="sanad-merge__snippet">
				<bdi>{ ticket.snippet }</bdi>
			</span>
			<span className="sanad-merge__facts">
				<bdi>
					{ ticket.customer.name || __( '(no name)', 'sanad' ) }
				</bdi>
				{ isSameCustomer && (
					<span>{ __( 'same customer', 'sanad' ) }</span>
				) }
				<StatusDot status={ ticket.status } />
				<span>
					{ sprintf(
						/* translators: %d: number of messages. */
						_n(
							'%d message',
							'%d messages',
							ticket.message_count,
							'sanad'
						),
						ticket.message_count
					) }
				</span>
				<RelativeTime time={ ticket.last_message_at } />
			</span>
		</Button>
	);
}
